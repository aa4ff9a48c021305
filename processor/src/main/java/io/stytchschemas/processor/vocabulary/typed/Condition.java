package io.stytchschemas.processor.vocabulary.typed;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition in generated code. What always or never holds leaves no trace in what it is part of.
 *
 * @param code the condition
 * @param opposite the condition that holds where this does not
 * @param joined whether both need parentheses to be operands
 */
public record Condition(CodeBlock code, CodeBlock opposite, boolean joined) {
  public static final Condition TRUE = of(CodeBlock.of("true"), CodeBlock.of("false"));
  public static final Condition FALSE = TRUE.not();

  /** A condition that is an operand of {@code &&} and {@code ||}, as its opposite is. */
  public static Condition of(CodeBlock code, CodeBlock opposite) {
    return new Condition(code, opposite, false);
  }

  /** A call. */
  public static Condition call(CodeBlock code) {
    return of(code, CodeBlock.of("!$L", code));
  }

  /** Any operand; what always or never holds is told. */
  public static Condition operand(CodeBlock code) {
    if (code.equals(TRUE.code) || code.equals(FALSE.code)) {
      return code.equals(TRUE.code) ? TRUE : FALSE;
    }
    return of(code, CodeBlock.of(isPrimary(code.toString()) ? "!$L" : "!($L)", code));
  }

  private boolean isCalled() {
    return !joined && !isTrue() && !isFalse() && isPrimary(code.toString());
  }

  /** Whether an expression is a name, a call or stands in parentheses. */
  private static boolean isPrimary(String expression) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (quoted) {
        quoted = c != '"';
        i += c == '\\' ? 1 : 0;
      } else if (c == '(' || c == ')') {
        open += c == '(' ? 1 : -1;
      } else if (open == 0 && c != '.' && !Character.isJavaIdentifierPart(c)) {
        return false;
      } else {
        quoted = c == '"';
      }
    }
    return true;
  }

  public Condition not() {
    return new Condition(/* code= */ opposite, /* opposite= */ code, joined);
  }

  public boolean isTrue() {
    return equals(TRUE);
  }

  public boolean isFalse() {
    return equals(FALSE);
  }

  /** The condition as an operand. */
  public CodeBlock operand() {
    return joined ? CodeBlock.of("($L)", code) : code;
  }

  public static Condition all(List<Condition> conditions) {
    return any(conditions.stream().map(Condition::not).toList()).not();
  }

  public static Condition any(List<Condition> conditions) {
    List<Condition> open = conditions.stream().filter(each -> !each.isFalse()).distinct().toList();
    if (open.contains(TRUE)) {
      return TRUE;
    }
    return switch (open.size()) {
      case 0 -> FALSE;
      case 1 -> open.get(0);
      default ->
          new Condition(
              join("$W|| ", open), join("$W&& ", open.stream().map(Condition::not).toList()), true);
    };
  }

  private static CodeBlock join(String operator, List<Condition> conditions) {
    return CodeBlock.join(conditions.stream().map(Condition::operand).toList(), operator);
  }

  /** That exactly one holds. */
  public static Condition one(List<Condition> conditions) {
    if (conditions.size() == 2 && conditions.stream().allMatch(Condition::isCalled)) {
      CodeBlock first = conditions.get(0).code;
      CodeBlock second = conditions.get(1).code;
      return new Condition(
          CodeBlock.of("$L$W!= $L", first, second), CodeBlock.of("$L$W== $L", first, second), true);
    }
    List<Condition> ways = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      List<Condition> way = new ArrayList<>(conditions);
      way.replaceAll(Condition::not);
      way.set(i, conditions.get(i));
      ways.add(all(way));
    }
    return any(ways);
  }

  /** That {@code yes} holds where this does, else {@code no}. */
  public Condition then(Condition yes, Condition no) {
    if (isTrue() || isFalse()) {
      return isTrue() ? yes : no;
    }
    if (yes.isTrue() || no.isFalse()) {
      return yes.isTrue() ? any(List.of(this, no)) : all(List.of(this, yes));
    }
    if (yes.isFalse() || no.isTrue()) {
      return yes.isFalse() ? all(List.of(not(), no)) : any(List.of(not(), yes));
    }
    CodeBlock choice = choice(yes.operand(), no.operand());
    return new Condition(choice, choice(yes.not().operand(), no.not().operand()), true);
  }

  private CodeBlock choice(CodeBlock yes, CodeBlock no) {
    return CodeBlock.of("$L$W? $L$W: $L", operand(), yes, no);
  }
}
