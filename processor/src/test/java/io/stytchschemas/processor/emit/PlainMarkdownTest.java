package io.stytchschemas.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Descriptions without markup take a way of their own, which must lead to the same comment. */
class PlainMarkdownTest {

  /** A line break at the end means nothing in Markdown, and keeps a text from that way. */
  @Property
  void readsAsWithTheParser(@ForAll("descriptions") String text) {
    assertThat(Javadocs.markdown(text, List.of()).toString())
        .isEqualTo(Javadocs.markdown(text + '\n', List.of()).toString());
  }

  @Provide
  Arbitrary<String> descriptions() {
    return Arbitraries.strings()
        .withChars("aZ1   ``.,:;!?'\"()/%=$+{}#@|-*[&\t\u00a0")
        .ofMaxLength(12)
        .map(text -> "A" + text);
  }
}
