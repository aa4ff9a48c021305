package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keywords of all drafts and dialects, by name. */
public final class Keywords {
  private static final Map<String, List<KeywordKind>> BY_NAME =
      Stream.of(Drafts.ALL, ApiDialects.ALL)
          .flatMap(Collection::stream)
          .flatMap(draft -> draft.vocabularies().values().stream())
          .flatMap(List::stream)
          .distinct()
          .collect(Collectors.groupingBy(KeywordKind::keyword));

  private Keywords() {}

  /** The role of a keyword; that of a name that is none is {@link Role#OTHER}. */
  public static Role role(String keyword) {
    return kinds(keyword).stream().map(KeywordKind::role).findFirst().orElse(Role.OTHER);
  }

  /** Whether a keyword is a flag, be it in one draft alone. */
  public static boolean isFlag(String keyword) {
    return kinds(keyword).stream().anyMatch(KeywordKind::isFlag);
  }

  static List<KeywordKind> kinds(String keyword) {
    return BY_NAME.getOrDefault(keyword, List.of());
  }
}
