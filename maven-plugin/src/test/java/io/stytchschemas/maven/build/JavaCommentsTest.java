package io.stytchschemas.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaCommentsTest {
  @ParameterizedTest
  @CsvSource({
    "'/** One. */\nclass A {}', '/** Other\n * words. */\nclass A {}', true",
    "'class A { // one\n}', 'class A { // other\n}', true",
    "'String a = \"/* one */\";', 'String a = \"/* other */\";', false",
    "'String a = \"\\\"/*one*/\";', 'String a = \"\\\"/*other*/\";', false",
    "'char a = ''\"''; /* one */ int b;', 'char a = ''\"''; /* other */ int b;', true",
    "'/* one **/ int a;', '/* other **/ int a;', true",
    "'int a;', 'int b;', false"
  })
  void wordsDoNotCount(String one, String other, boolean same) {
    assertThat(JavaComments.removedFrom(one).equals(JavaComments.removedFrom(other)))
        .isEqualTo(same);
  }
}
