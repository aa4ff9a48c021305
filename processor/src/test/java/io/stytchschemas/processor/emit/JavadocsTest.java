package io.stytchschemas.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.palantir.javapoet.CodeBlock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocsTest {

  static Stream<Arguments> textStaysText() {
    return Stream.of(
        arguments("a token", "a token"),
        arguments("two\nlines", "two lines"),
        arguments("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"),
        arguments("<b onclick='x()'>hi</b>", "&lt;b onclick='x()'&gt;hi&lt;/b&gt;"),
        arguments("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        arguments("$T costs $5 and $$", "$T costs $5 and $$"),
        arguments("ends here */ class X {}", "ends here &#42;/ class X {}"),
        arguments("*&#47; and * /", "&#42;/ and &#42; /"),
        arguments(
            "u escapes \\u002a/ \\\\u0041 \\uuu000a",
            "u escapes &#92;u002a/ &#92;u0041 &#92;uuu000a"),
        arguments("@param x and {@link X}", "&#64;param x and {&#64;link X}"),
        arguments("mail sandbox@stytch.com", "mail sandbox@stytch.com"),
        arguments("{{{ unbalanced", "{{{ unbalanced"),
        arguments("an &eacute; and &copy;", "an é and ©"),
        arguments(
            "emoji \uD83D\uDE00, half of one \uD83D", "emoji \uD83D\uDE00, half of one \uFFFD"),
        arguments("\u202Eright to left", "&#8238;right to left"),
        arguments("bell \u0007", "bell \uFFFD"));
  }

  @ParameterizedTest
  @MethodSource
  void textStaysText(String markdown, String javadoc) {
    assertThat(markdown(markdown)).isEqualTo(javadoc);
  }

  static Stream<Arguments> markupBecomesElements() {
    return Stream.of(
        arguments("a `b` c", "a {@code b} c"),
        arguments("`<T> & {\"a\": null}`", "{@code <T> & {\"a\": null}}"),
        arguments("`}{`", "<code>}{</code>"),
        arguments("`{`", "<code>{</code>"),
        arguments("`a*/b`", "<code>a&#42;/b</code>"),
        arguments("`\\d+\\u000a`", "<code>&#92;d+&#92;u000a</code>"),
        arguments("`@Deprecated`", "<code>&#64;Deprecated</code>"),
        arguments("`` ` ``", "{@code `}"),
        arguments("**bold** and *slanted*", "<strong>bold</strong> and <em>slanted</em>"),
        arguments("**a __b__ c**", "<strong>a b c</strong>"),
        arguments("# Title #", "<b>Title</b>"),
        arguments("![alt *text*](x.png)", "alt <em>text</em>"),
        arguments("hard\\\nbreak", "hard<br>\nbreak"));
  }

  @ParameterizedTest
  @MethodSource
  void markupBecomesElements(String markdown, String javadoc) {
    assertThat(markdown(markdown)).isEqualTo(javadoc);
  }

  static Stream<Arguments> linksLeadToTheWebOrNowhere() {
    return Stream.of(
        arguments("[a](https://x.com/?b=1&c=2)", "<a href=\"https://x.com/?b=1&amp;c=2\">a</a>"),
        arguments("[a](<https://x.com/a b\"c>)", "<a href=\"https://x.com/a%20b%22c\">a</a>"),
        arguments("[a](mailto:a@b.c)", "<a href=\"mailto:a@b.c\">a</a>"),
        arguments("<https://x.com/*/>", "<a href=\"https://x.com/%2A/\">https://x.com/&#42;/</a>"),
        arguments("[![logo](l.png)](http://x.com)", "<a href=\"http://x.com\">logo</a>"),
        arguments(
            "[a <http://b.com> c](http://d.com)", "<a href=\"http://d.com\">a http://b.com c</a>"),
        arguments("[a](javascript:alert(1))", "a"),
        arguments("[a](JAVASCRIPT:alert)", "a"),
        arguments("[a](data:text/html,x)", "a"),
        arguments("[a](/relative)", "a"),
        arguments("[a](http://x.com/%zz)", "a"),
        arguments("[a](http:)", "a"),
        arguments("[](http://x.com)", "[](http://x.com)"));
  }

  @ParameterizedTest
  @MethodSource
  void linksLeadToTheWebOrNowhere(String markdown, String javadoc) {
    assertThat(markdown(markdown)).isEqualTo(javadoc);
  }

  @Test
  void paragraphsListsQuotesAndCode() {
    assertThat(
            markdown(
                """
                One.

                Two.
                - a

                  b
                - c
                  1. d

                3. e

                > quote
                >
                > more

                ```json
                {"a": "*/", "b": 1}

                @x
                ```
                Last.\
                """))
        .isEqualTo(
            """
            One.

            <p>Two.

            <ul>
              <li>a
                  <p>b
              <li>c
                  <ol>
                    <li>d
                  </ol>
            </ul>

            <ol start="3">
              <li>e
            </ol>

            <blockquote>
              quote
              <p>more
            </blockquote>

            <pre>
            {"a": "&#42;/", "b": 1}

            &#64;x
            </pre>

            <p>Last.""");
  }

  @Test
  void indentedParagraphsAreNoCode() {
    assertThat(markdown("One.\n\n      Two `x`.")).isEqualTo("One.\n\n<p>Two {@code x}.");
  }

  @Test
  void linesAreFilled() {
    String text = markdown("word ".repeat(60) + "`code that stays together` " + "x".repeat(300));

    assertThat(text.lines().filter(line -> !line.startsWith("xxx")))
        .allMatch(line -> line.length() <= 92)
        .anyMatch(line -> line.contains("{@code code that stays together}"));
    assertThat(text).endsWith("\n" + "x".repeat(300));
  }

  @Test
  void aBlockTagIndentsItsFurtherLines() {
    String text =
        Javadocs.paramText("p", "word ".repeat(30) + "\n\nTwo.\n- a", List.of()).toString();

    assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("    "));
    assertThat(text).endsWith("\n    <p>Two.\n    <ul>\n      <li>a\n    </ul>");
  }

  /** The first one is as long as the others, the tag and the name included. */
  @ParameterizedTest
  @ValueSource(strings = {"p", "sessionDurationMinutes"})
  void aBlockTagFillsItsLines(String name) {
    String text = "@param " + name + " " + Javadocs.paramText(name, "a ".repeat(200), List.of());

    assertThat(text.lines().limit(3)).allMatch(line -> line.length() == 91 || line.length() == 92);
  }

  @Test
  void constraintsStandBelowTheDescription() {
    List<String> constraints = List.of("Minimum 5.", "Default `a*/`.", "Pattern `*x*_y_\\d`.");
    String paragraph =
        "\n\n<p>Minimum 5. Default <code>a&#42;/</code>. Pattern <code>*x*_y_&#92;d</code>.";

    assertThat(Javadocs.markdown("One.", constraints).toString()).isEqualTo("One." + paragraph);
    assertThat(Javadocs.markdown("```\nopen fence", constraints).toString())
        .isEqualTo("<pre>\nopen fence\n</pre>" + paragraph);
    assertThat(Javadocs.markdown("", List.of("Deprecated.")).toString()).isEqualTo("Deprecated.");
    assertThat(Javadocs.paramText("p", "Text.", List.of("Minimum 5.")).toString())
        .isEqualTo("Text.\n    <p>Minimum 5.");
  }

  static Stream<Arguments> constraintsArePlainText() {
    return Stream.of(
        arguments("Default *a* [b](http://c) <d>.", "Default *a&#42; [b](http://c) &lt;d&gt;."),
        arguments("- no list", "- no list"),
        arguments("Default `.", "Default `."),
        arguments("Default ```.", "Default ```."),
        arguments("Default `` ` ``.", "Default `` ` ``."),
        arguments("Default ``.", "Default ."),
        arguments("Default `\n@x`.", "Default <code>&#64;x</code>."));
  }

  @ParameterizedTest
  @MethodSource
  void constraintsArePlainText(String constraint, String javadoc) {
    assertThat(Javadocs.markdown("", List.of(constraint)).toString()).isEqualTo(javadoc);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\n\n"})
  void nothingGivesNothing(String markdown) {
    assertThat(Javadocs.markdown(markdown, List.of()).isEmpty()).isTrue();
    assertThat(Javadocs.paramText("p", markdown, List.of()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "![](x.png)", "[a]: http://x.com", "```\n```", "-", ">", "#"})
  void someTextGivesSomeText(String markdown) {
    assertThat(Javadocs.markdown(markdown, List.of()).isEmpty()).isFalse();
  }

  /** The parser of Markdown takes minutes for it. */
  @Test
  void veryLongTextStaysText() {
    String hostile = "![[]()".repeat(80_000);
    String javadoc =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> markdown("*It*. " + hostile));
    assertThat(javadoc).contains("*It*").doesNotContain("<em>");
  }

  private static String markdown(String text) {
    CodeBlock block = Javadocs.markdown(text, List.of());
    return block.toString();
  }
}
