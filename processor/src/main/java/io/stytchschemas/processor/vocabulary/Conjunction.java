package io.stytchschemas.processor.vocabulary;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Conditions that must all hold. */
public final class Conjunction {
  /** javac descends once for each operand: a few thousand exhaust its stack. */
  private static final int OPERANDS = 100;

  private Conjunction() {}

  /**
   * One condition; where there are very many, statements before it gather them in a variable:
   *
   * <pre>{@code
   * boolean all = a && b && …;
   * all = all && c && d && …;
   * }</pre>
   *
   * @param conditions operands that {@code &&} may stand between
   */
  public static CodeBlock of(List<CodeBlock> conditions, CheckSite site) {
    if (conditions.size() <= OPERANDS) {
      return join(conditions);
    }
    String all = site.local("all");
    site.statement("boolean $N = $L", all, join(conditions.subList(0, OPERANDS)));
    for (int i = OPERANDS; i < conditions.size(); i += OPERANDS) {
      int end = Math.min(conditions.size(), i + OPERANDS);
      site.statement("$1N = $1N && $2L", all, join(conditions.subList(i, end)));
    }
    return CodeBlock.of("$N", all);
  }

  private static CodeBlock join(List<CodeBlock> conditions) {
    return CodeBlock.join(conditions, " && ");
  }
}
