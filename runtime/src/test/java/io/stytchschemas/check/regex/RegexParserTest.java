package io.stytchschemas.check.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexParserTest {
  private static final RegexHandler NOTHING = new RegexHandler() {};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a|b|",
        "(?:(?=a))*(?:^)?(?:\\b)+",
        "(a)(?:b)(?=c)(?!d)(?<=e)(?<!f)",
        "(?<=a+)b",
        "(?<n>a)\\k<n>",
        "\\k<n>(?<n>a)",
        "(?<$_a\\u0061\\u{62}\u03c0>x)",
        "a{2}b{2,}c{2,3}?d*?e+?f??",
        "[]",
        "[^]",
        "[a-z\\-\\]\\b]",
        "[-a]",
        "[a-]",
        "[--a]",
        "\\cA\\x41\\u0041\\u{1F600}\\uD83D\\uDE00\\0",
        "\\^\\$\\\\\\.\\*\\+",
        "\\?\\(\\)\\[\\]\\{\\}\\|\\/",
        "\\p{L}\\P{Lu}\\p{Script=Greek}\\p{sc=Grek}\\p{gc=Letter}",
        "\\p{Any}\\p{ASCII}\\p{Alphabetic}\\p{digit}\\p{LC}\\p{punct}",
        "\\p{Emoji}",
        "(a)\\1",
        "\\1(a)",
        "\\d\\D\\w\\W\\s\\S\\b\\B",
        "a{99999999999}",
        "\\p{scx=Greek}",
        "-",
        "=!<:,",
        "a{0}b{0,0}",
        "[a-a]",
        "\\ca\\cz\\cZ\\u{10FFFF}",
        "[\\uD83D\\uDE00-\\uD83D\\uDE01]",
        "[\\uD83D\\u0041-\\u0042\\u0041\\uDE00-\\uDE01]",
        "(?<n>a)(?<m1>b)\\k<n>\\2",
        "(?<a\u200c>x)",
        "[\\]](a)\\1"
      })
  void takesUnicodeMode(String pattern) {
    assertThat(RegexParser.isValid(pattern)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "( 0",
        "a) 1",
        "^(abc] 5",
        "[a 0",
        "* 0",
        "a** 2",
        "^* 1",
        "(?=a)* 5",
        "(?<=a)* 6",
        "a{2,1} 2",
        "{ 0",
        "a{ 1",
        "a{,2} 1",
        "} 0",
        "] 0",
        "\\ 0",
        "\\a 1",
        "\\- 1",
        "\\_ 1",
        "[\\a] 2",
        "[b-a] 3",
        "[\\w-a] 4",
        "[a-\\d] 4",
        "\\1 1",
        "(a)\\2 4",
        "\\01 1",
        "[\\1] 2",
        "\\c 1",
        "\\c1 1",
        "\\x4 2",
        "\\u12 2",
        "\\u{110000} 2",
        "\\u{} 2",
        "\\k 2",
        "\\k<n> 4",
        "(?<n>a)(?<n>b) 11",
        "(?<1>a) 3",
        "(?<>a) 3",
        "(?P<n>a) 2",
        "(?i)a 2",
        "(?i:a) 2",
        "(?#a) 2",
        "\\p 2",
        "\\pL 2",
        "\\p{} 3",
        "\\p{Foo} 6",
        "\\p{letter} 9",
        "\\p{Script=greek} 15",
        "\\p{Script=Foo} 13",
        "\\p{IsGreek} 10",
        "\\p{gc} 5",
        "[a- 0",
        "[\\w- 0",
        "a{1,x} 1",
        "\\c@ 1",
        "\\c[ 1",
        "\\c` 1",
        "\\x\uff11\uff11 2",
        "(?<a-b>x) 4",
        "(?<a\u00ad>x) 4",
        "\\(\\1 3",
        "[(]\\1 4",
        "(?:a)\\1 6",
        "(?=a)\\1 6",
        "(?<=a)\\1 7",
      })
  void refusesWhatUnicodeModeRefuses(String pattern, int position) {
    assertThat(RegexParser.isValid(pattern)).isFalse();
    assertThatThrownBy(() -> RegexParser.parse(pattern, false, NOTHING))
        .isInstanceOfSatisfying(
            RegexSyntaxException.class,
            e -> {
              assertThat(e.reason()).isNotBlank();
              assertThat(e.position()).describedAs(e.reason()).isEqualTo(position);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\-\\_\\@\\a\\Z",
        "a{,2}",
        "{",
        "}",
        "]",
        "x{a}",
        "x{1,a}",
        "]2}",
        "(?=a)*",
        "[\\w-a]",
        "[a-\\d]",
        "\\1",
        "\\8",
        "\\07",
        "[\\1]",
        "\\c",
        "\\c1",
        "[\\c_]",
        "\\x4",
        "\\u12",
        "\\k",
        "{\"a\": 1}",
        "\\ud83d",
        "(?i)a",
        "(?si-:a)",
        "(?P<n>a)\\k<n>",
        "a(?i:b)*(?-i)c"
      })
  void theLegacyGrammarTakesMore(String pattern) {
    assertThatCode(() -> RegexParser.parse(pattern, true, NOTHING)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[",
        "*",
        "a**",
        "{1}",
        "^*",
        "(?<=a)*",
        "a{2,1}",
        "\\",
        "[b-a]",
        "(?i)*",
        "(?m)a",
        "(?-)a",
        "(?i-s-i:a)",
        "(?i",
        "(?P=n)",
        "(?<n>a)\\k",
        "\\p{Foo}",
        "\\pL"
      })
  void theLegacyGrammarRefusesTheRest(String pattern) {
    assertThatThrownBy(() -> RegexParser.parse(pattern, true, NOTHING))
        .isInstanceOf(RegexSyntaxException.class);
  }

  @Test
  void saysWhatIsNotSupported() {
    RegexHandler handler =
        new RegexHandler() {
          @Override
          public boolean property(String name, @Nullable String value, boolean negated) {
            return !name.equals("Emoji");
          }
        };
    assertThatCode(() -> RegexParser.parse("\\p{L}", false, handler)).doesNotThrowAnyException();
    assertThatThrownBy(() -> RegexParser.parse("\\p{Emoji}", false, handler))
        .hasMessage("the Java platform has no data for this Unicode property");
  }

  @Test
  void boundsTheDepth() {
    assertThat(RegexParser.isValid("(".repeat(250) + ")".repeat(250))).isTrue();
    assertThat(RegexParser.isValid("(".repeat(251) + ")".repeat(251))).isFalse();
    assertThat(RegexParser.isValid("(a)".repeat(300))).isTrue();
    assertThatCode(() -> RegexParser.parse("(?i)".repeat(300), true, NOTHING))
        .doesNotThrowAnyException();
    assertThat(RegexParser.isValid("(".repeat(1_000_000))).isFalse();
    assertThat(RegexParser.isValid("(?:".repeat(1_000_000))).isFalse();
  }

  @Property
  void neverFailsOtherwise(
      @ForAll
          @Chars({
            '\\', '(', ')', '[', ']', '{', '}', '?', '*', '<', '>', '=', '!', '-', '^', 'a', 'k',
            'u', 'c', 'p', '1', '0', ',', ':', '|'
          })
          @StringLength(max = 12)
          String pattern) {
    if (RegexParser.isValid(pattern)) {
      assertThatCode(() -> RegexParser.parse(pattern, false, NOTHING)).doesNotThrowAnyException();
      assertThatCode(() -> RegexParser.parse(pattern, true, NOTHING)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> RegexParser.parse(pattern, false, NOTHING))
          .isInstanceOfSatisfying(
              RegexSyntaxException.class,
              e -> assertThat(e.position()).isBetween(0, pattern.length()));
    }
  }
}
