package io.stytchschemas.processor.vocabulary.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  /** Who asks by name does not say of which draft. */
  @Test
  void keywordHasOneRoleInAllDrafts() {
    List<KeywordKind> kinds =
        Stream.concat(Drafts.ALL.stream(), ApiDialects.ALL.stream())
            .flatMap(draft -> draft.vocabularies().values().stream())
            .flatMap(List::stream)
            .toList();
    assertThat(kinds)
        .isNotEmpty()
        .allMatch(kind -> kind.role() == Keywords.role(kind.keyword()))
        .allMatch(kind -> !kind.isFlag() || Keywords.isFlag(kind.keyword()));
  }

  @Test
  void nameThatIsNoKeywordHasNoRole() {
    assertThat(Keywords.role("colour")).isEqualTo(Role.OTHER);
    assertThat(Keywords.isFlag("colour")).isFalse();
  }
}
