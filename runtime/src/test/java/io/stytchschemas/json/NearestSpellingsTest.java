package io.stytchschemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NearestSpellingsTest {
  @Test
  void theNearestComesFirstAndEachOnce() {
    assertThat(
            Spellings.nearest(
                "session.json",
                Stream.of("b/sessions.json", "user.json", "sesion.json", "session.jsn", "a.json")))
        .containsExactly("\"b/sessions.json\"", "\"sesion.json\"", "\"session.jsn\"");
    assertThat(Spellings.nearest("usr", Stream.of("user", "user"))).containsExactly("\"user\"");
  }

  @Test
  void whatIsTooFarIsLeftOut() {
    assertThat(Spellings.nearest("session_exchange", Stream.of("user_delete", "exchange")))
        .isEmpty();
  }

  @Test
  void countsWhatIsPutInTakenOutAndReplaced() {
    assertThat(Spellings.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Spellings.distance("flaw", "lawn")).isEqualTo(2);
    assertThat(Spellings.distance("", "abc")).isEqualTo(3);
    assertThat(Spellings.distance("abc", "")).isEqualTo(3);
    assertThat(Spellings.distance("user", "user")).isZero();
  }

  @Test
  void ofAShortNameSomethingIsLeft() {
    assertThat(Spellings.nearest("a", Stream.of("b", "ab"))).isEmpty();
    assertThat(Spellings.nearest("ab", Stream.of("ac", "cd"))).containsExactly("\"ac\"");
  }

  /** By its length alone: letter by letter this would take minutes. */
  @Test
  @Timeout(20)
  void aLongNameIsNearToNothing() {
    String name = "x".repeat(200_000);
    assertThat(Spellings.nearest(name, Stream.of(name))).isEmpty();
    assertThat(Spellings.nearest("user", Stream.of(name))).isEmpty();
    assertThat(Spellings.nearest("/" + name + "/usr", Stream.of("user")))
        .containsExactly("\"user\"");
  }
}
