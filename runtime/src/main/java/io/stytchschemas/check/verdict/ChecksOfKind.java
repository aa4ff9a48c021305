package io.stytchschemas.check.verdict;

import io.stytchschemas.Severity;
import io.stytchschemas.check.AllCheck;
import io.stytchschemas.check.ArrayCheck;
import io.stytchschemas.check.BooleanCheck;
import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.CheckVisitor;
import io.stytchschemas.check.FormatCheck;
import io.stytchschemas.check.IfCheck;
import io.stytchschemas.check.LimitCheck;
import io.stytchschemas.check.MultipleOfCheck;
import io.stytchschemas.check.NotCheck;
import io.stytchschemas.check.ObjectCheck;
import io.stytchschemas.check.PatternCheck;
import io.stytchschemas.check.RefCheck;
import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.check.SizeCheck;
import io.stytchschemas.check.TypeCheck;
import io.stytchschemas.check.UnevaluatedCheck;
import io.stytchschemas.check.ValuesCheck;
import io.stytchschemas.check.question.AllQuestion;
import io.stytchschemas.check.question.FormatQuestion;
import io.stytchschemas.check.question.IfQuestion;
import io.stytchschemas.check.question.LengthQuestion;
import io.stytchschemas.check.question.LimitsQuestion;
import io.stytchschemas.check.question.MultipleOfQuestion;
import io.stytchschemas.check.question.NotQuestion;
import io.stytchschemas.check.question.PatternQuestion;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.check.question.RuleQuestion;
import io.stytchschemas.check.question.ValuesQuestion;
import io.stytchschemas.check.question.WholeQuestion;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What checks that apply together say of values of one kind: what references and {@code allOf} lead
 * to is laid side by side, and what is about other kinds is left out.
 */
final class ChecksOfKind implements CheckVisitor {
  private final int kind;
  private final boolean warns;
  private final Set<Check> added = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean never;
  private boolean shallow;
  private final List<LimitCheck> limits = new ArrayList<>();

  /** What is looked at first, and last. */
  private final List<Question> quick = new ArrayList<>();

  private final List<Question> slow = new ArrayList<>();

  /** Those that were not looked at. */
  private final List<BranchesCheck> unions = new ArrayList<>();

  private int least;
  private int most = Integer.MAX_VALUE;
  private final ObjectParts objects = new ObjectParts();
  private final ArrayParts arrays = new ArrayParts();

  ChecksOfKind(int kind, boolean warns) {
    this.kind = kind;
    this.warns = warns;
  }

  void add(Check check) {
    if (!never && added.add(check)) {
      check.accept(this);
    }
  }

  /**
   * The same, without a look at branches and conditions: for what is known of a value beforehand.
   */
  void addShallow(Check check) {
    shallow = true;
    add(check);
  }

  boolean warns() {
    return warns;
  }

  /** All of it as one question. */
  Question question() {
    if (never || least > most) {
      return Question.NEVER;
    }
    if (!limits.isEmpty()) {
      quick.add(0, LimitsQuestion.of(kind, limits));
    }
    if (kind == IndexedDocument.STRING && (least > 0 || most < Integer.MAX_VALUE)) {
      quick.add(0, new LengthQuestion(least, most));
    }
    List<Question> all = new ArrayList<>(quick);
    if (kind == IndexedDocument.OBJECT
        && (!objects.isEmpty() || least > 0 || most < Integer.MAX_VALUE)) {
      all.addAll(slow);
      return objects.question(warns, least, most, all);
    }
    if (kind == IndexedDocument.ARRAY
        && (!arrays.isEmpty() || least > 0 || most < Integer.MAX_VALUE)) {
      all.addAll(slow);
      return arrays.question(warns, least, most, all);
    }
    all.addAll(slow);
    return together(all);
  }

  static Question together(List<Question> questions) {
    return switch (questions.size()) {
      case 0 -> Question.ALWAYS;
      case 1 -> questions.get(0);
      default -> new AllQuestion(questions.toArray(new Question[0]));
    };
  }

  /** What objects of this kind are told, for those who choose between branches. */
  ObjectParts objects() {
    return objects;
  }

  /** The unions that {@link #addShallow} has left out. */
  List<BranchesCheck> unions() {
    return unions;
  }

  boolean isNever() {
    return never;
  }

  private void addQuestion(List<Question> to, Question question) {
    if (question == Question.NEVER) {
      never = true;
    } else if (question != Question.ALWAYS) {
      to.add(question);
    }
  }

  private boolean isNumber() {
    return kind == IndexedDocument.INTEGER || kind == IndexedDocument.DECIMAL;
  }

  @Override
  public void bool(BooleanCheck check) {
    never |= !check.value();
  }

  @Override
  public void type(TypeCheck check) {
    never |= !check.allows(kind);
    if (kind == IndexedDocument.DECIMAL && !check.types().contains("number")) {
      quick.add(WholeQuestion.INSTANCE);
    }
  }

  @Override
  public void values(ValuesCheck check) {
    addQuestion(quick, ValuesQuestion.of(kind, check));
  }

  @Override
  public void ref(RefCheck check) {
    add(check.target());
  }

  @Override
  public void all(AllCheck check) {
    check.parts().forEach(this::add);
  }

  @Override
  public void branches(BranchesCheck check) {
    if (check.kind() == BranchesCheck.Kind.ALL_OF) {
      check.branches().forEach(this::add);
    } else if (shallow) {
      unions.add(check);
    } else {
      addQuestion(slow, Union.question(kind, check));
    }
  }

  @Override
  public void not(NotCheck check) {
    if (shallow) {
      return;
    }
    Question question = Verdict.of(List.of(check.check()), false).question(kind);
    if (question == Question.ALWAYS || question == Question.NEVER) {
      never |= question == Question.ALWAYS;
    } else {
      slow.add(new NotQuestion(question));
    }
  }

  @Override
  public void ifThenElse(IfCheck check) {
    if (shallow) {
      return;
    }
    Question condition = Verdict.of(List.of(check.condition()), false).question(kind);
    if (condition == Question.ALWAYS || condition == Question.NEVER) {
      add(condition == Question.ALWAYS ? check.then() : check.otherwise());
      return;
    }
    Question then = Verdict.of(List.of(check.then()), warns).question(kind);
    Question otherwise = Verdict.of(List.of(check.otherwise()), warns).question(kind);
    if (then != Question.ALWAYS || otherwise != Question.ALWAYS) {
      slow.add(new IfQuestion(condition, then, otherwise));
    }
  }

  @Override
  public void unevaluated(UnevaluatedCheck check) {
    add(check.schema());
    if (kind == check.kind().of()) {
      slow.add(new UnevaluatedQuestion(check, Verdict.of(List.of(check.check()), warns)));
    }
  }

  @Override
  public void limit(LimitCheck check) {
    if (isNumber()) {
      limits.add(check);
    }
  }

  @Override
  public void multipleOf(MultipleOfCheck check) {
    if (isNumber()) {
      quick.add(new MultipleOfQuestion(check.divisor()));
    }
  }

  @Override
  public void size(SizeCheck check) {
    if (check.kind().of() == kind) {
      if (check.kind().isMost()) {
        most = Math.min(most, check.limit());
      } else {
        least = Math.max(least, check.limit());
      }
    }
  }

  @Override
  public void pattern(PatternCheck check) {
    if (kind == IndexedDocument.STRING) {
      quick.add(new PatternQuestion(check.pattern()));
    }
  }

  @Override
  public void format(FormatCheck check) {
    if (kind == IndexedDocument.STRING) {
      quick.add(new FormatQuestion(check.format()));
    }
  }

  @Override
  public void object(ObjectCheck check) {
    never |= kind != IndexedDocument.OBJECT && check.isTyped();
    if (kind == IndexedDocument.OBJECT) {
      objects.add(check, this, slow);
    }
  }

  @Override
  public void array(ArrayCheck check) {
    never |= kind != IndexedDocument.ARRAY && check.isTyped();
    if (kind == IndexedDocument.ARRAY) {
      arrays.add(check, this, slow);
    }
  }

  @Override
  public void rule(RuleCheck check) {
    if (warns || check.severity() == Severity.ERROR) {
      slow.add(new RuleQuestion(check));
    }
  }
}
