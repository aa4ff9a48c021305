package io.stytchschemas.check.verdict;

import io.stytchschemas.check.ArrayCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.CheckVisitor;
import io.stytchschemas.check.ContainsCheck;
import io.stytchschemas.check.ItemsCheck;
import io.stytchschemas.check.PrefixItemCheck;
import io.stytchschemas.check.SizeCheck;
import io.stytchschemas.check.UniqueItemsCheck;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.check.question.UniqueQuestion;
import java.util.ArrayList;
import java.util.List;

/** What several checks say of arrays. */
final class ArrayParts {
  /** What is said of one item, by its index; of those from {@code rest} on. */
  private final List<PrefixItemCheck> prefix = new ArrayList<>();

  private final List<ItemsCheck> items = new ArrayList<>();

  boolean isEmpty() {
    return prefix.isEmpty() && items.isEmpty();
  }

  void add(ArrayCheck check, ChecksOfKind ofKind, List<Question> slow) {
    CheckVisitor parts =
        new CheckVisitor() {
          @Override
          public void prefixItem(PrefixItemCheck item) {
            prefix.add(item);
          }

          @Override
          public void items(ItemsCheck rest) {
            items.add(rest);
          }

          @Override
          public void contains(ContainsCheck contains) {
            slow.add(new ContainsQuestion(contains));
          }

          @Override
          public void uniqueItems(UniqueItemsCheck unique) {
            slow.add(UniqueQuestion.INSTANCE);
          }

          @Override
          public void size(SizeCheck size) {
            ofKind.size(size);
          }
        };
    check.parts().forEach(part -> part.accept(parts));
  }

  Question question(boolean warns, int least, int most, List<Question> also) {
    int own = 0;
    for (PrefixItemCheck item : prefix) {
      own = Math.max(own, item.index() + 1);
    }
    for (ItemsCheck rest : items) {
      own = Math.max(own, rest.prefix());
    }
    Verdict[] first = new Verdict[own];
    for (int i = 0; i < own; i++) {
      first[i] = Verdict.later(checksOf(i), warns);
    }
    Verdict rest = Verdict.later(checksOf(own), warns);
    return new ArrayQuestion(first, rest, least, most, also.toArray(new Question[0]));
  }

  private List<Check> checksOf(int index) {
    List<Check> checks = new ArrayList<>();
    for (PrefixItemCheck item : prefix) {
      if (item.index() == index) {
        checks.add(item.check());
      }
    }
    for (ItemsCheck rest : items) {
      if (index >= rest.prefix()) {
        checks.add(rest.check());
      }
    }
    return checks;
  }
}
