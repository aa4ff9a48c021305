package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.processor.source.Glob.InvalidGlobException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "*.json, a.json",
        "*.json, a.b.json",
        "*, Ünïcode ☃.json",
        "*/*.json, b2b/a.json",
        "**.json, a.json",
        "**.json, a/b/c.json",
        "b2b/**.json, b2b/a/b.json",
        "b2b/**/a.json, b2b/a.json",
        "b2b/**/a.json, b2b/x/y/a.json",
        "**/a.json, a.json",
        "**, a/b",
        "a?c.json, abc.json",
        "[a-c]*.json, bx.json",
        "[!a-c].json, d.json",
        "[^a-c].json, d.json",
        "[]].json, ].json",
        "[*].json, *.json",
        "[&&a].json, &.json",
        "`{a,b}.json`, b.json",
        "`{a,b/{c,d}}/x.json`, b/d/x.json",
        "`a{,-draft}.json`, a.json",
        "`a{,-draft}.json`, a-draft.json",
        "(a+).json, (a+).json",
        ".hidden/*.json, .hidden/a.json"
      })
  void matches(String glob, String path) throws InvalidGlobException {
    assertThat(Glob.parse(glob)).anyMatch(alternative -> alternative.matches(path));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "*.json, b2b/a.json",
        "*.json, A.JSON",
        "*.json, .a.json",
        "**.json, .git/a.json",
        "**.json, a/.git/a.json",
        "**/a.json, xa.json",
        "?.json, .json",
        "a?c.json, a/c.json",
        "a[!x]c, a/c",
        "[a-c].json, d.json",
        "`{a,b}.json`, c.json",
        "a+.json, aa.json"
      })
  void doesNotMatch(String glob, String path) throws InvalidGlobException {
    assertThat(Glob.parse(glob)).noneMatch(alternative -> alternative.matches(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "a}", "{a,{b}", "[a", "[", "[]", "[z-a]"})
  void refusesWhatIsNoGlob(String text) {
    assertThatThrownBy(() -> Glob.parse(text)).isInstanceOf(InvalidGlobException.class);
  }

  @Test
  void refusesMoreAlternativesThanAnyoneMeans() {
    assertThatThrownBy(() -> Glob.parse("{a,b}".repeat(30)))
        .isInstanceOf(InvalidGlobException.class);
  }

  @Test
  void knowsTheFolderThatHoldsAllMatches() throws InvalidGlobException {
    assertThat(Glob.parse("a/b/*.json").get(0).folder()).isEqualTo("a/b");
    assertThat(Glob.parse("a/**/c/*.json").get(0).folder()).isEqualTo("a");
    assertThat(Glob.parse("*.json").get(0).folder()).isEmpty();
  }

  @Test
  void entersOnlyFoldersOnTheWayToAMatch() throws InvalidGlobException {
    Glob glob = Glob.parse("a/b*/*.json").get(0);
    assertThat(List.of("a", "a/b", "a/bc")).allMatch(glob::enters);
    assertThat(List.of("b", "a/c", "a/b/c")).noneMatch(glob::enters);
    assertThat(List.of("a", "a/x", "a/x/y/z")).allMatch(Glob.parse("a/**.json").get(0)::enters);
  }

  @Property
  void aTextWithoutWildcardsMatchesItselfAlone(
      @ForAll
          @StringLength(min = 1, max = 9)
          @CharRange(from = 'a', to = 'e')
          @Chars({'/', '.', '$', '('})
          String path,
      @ForAll
          @StringLength(min = 1, max = 9)
          @CharRange(from = 'a', to = 'e')
          @Chars({'/', '.', '$', '('})
          String other)
      throws InvalidGlobException {
    assertThat(Glob.parse(path).get(0).matches(other)).isEqualTo(path.equals(other));
  }
}
