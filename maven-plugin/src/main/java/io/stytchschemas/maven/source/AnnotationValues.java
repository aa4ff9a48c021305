package io.stytchschemas.maven.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import io.stytchschemas.processor.declaration.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one annotation: texts, texts joined with "+", and booleans. */
final class AnnotationValues implements Declaration.Members<SourceException> {
  private final PackageInfo source;
  private final CompilationUnitTree unit;
  private final Trees trees;
  private final Map<String, ExpressionTree> values = new HashMap<>();

  AnnotationValues(PackageInfo source, CompilationUnitTree unit, Trees trees) {
    this.source = source;
    this.unit = unit;
    this.trees = trees;
  }

  Declaration declaration(String packageName, AnnotationTree annotation) throws SourceException {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        values.put(assignment.getVariable().toString(), assignment.getExpression());
      } else {
        values.put("value", argument);
      }
    }
    return Declaration.of(packageName, this);
  }

  @Override
  public List<String> texts(String member) throws SourceException {
    ExpressionTree value = values.get(member);
    List<String> texts = new ArrayList<>();
    if (value instanceof NewArrayTree array && array.getInitializers() != null) {
      for (ExpressionTree element : array.getInitializers()) {
        texts.add(text(member, element));
      }
    } else if (value != null) {
      texts.add(text(member, value));
    }
    return List.copyOf(texts);
  }

  @Override
  public String text(String member, String otherwise) throws SourceException {
    ExpressionTree value = values.get(member);
    return value == null ? otherwise : text(member, value);
  }

  private String text(String member, ExpressionTree value) throws SourceException {
    Object constant = constant(value);
    if (constant == null) {
      throw elsewhere(member, value);
    }
    return constant.toString();
  }

  @Override
  public boolean flag(String member) throws SourceException {
    ExpressionTree value = values.get(member);
    if (value == null) {
      return false;
    }
    if (constant(value) instanceof Boolean flag) {
      return flag;
    }
    throw elsewhere(member, value);
  }

  /** Null for what only the compiler can tell. */
  private static @Nullable Object constant(ExpressionTree value) {
    if (value instanceof LiteralTree literal) {
      return literal.getValue();
    }
    if (value instanceof ParenthesizedTree inner) {
      return constant(inner.getExpression());
    }
    if (value instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      Object left = constant(sum.getLeftOperand());
      Object right = constant(sum.getRightOperand());
      return left instanceof String || right instanceof String ? join(left, right) : null;
    }
    return null;
  }

  private static @Nullable String join(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null ? null : left.toString() + right;
  }

  private SourceException elsewhere(String member, ExpressionTree value) {
    long position = trees.getSourcePositions().getStartPosition(unit, value);
    return new SourceException(
        source.file(),
        unit.getLineMap().getLineNumber(position),
        "\""
            + member
            + "\" of @StytchSchemas is "
            + value
            + ", whose value only the compiler knows; write the text itself, so that this plugin"
            + " can tell which files belong to the package");
  }
}
