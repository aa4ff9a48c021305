package io.stytchschemas.processor.vocabulary.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.check.CheckArgument.Literal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check of the runtime, as generated code makes it. */
public sealed interface CheckPlan extends CheckArgument {
  /** Whether it is plain to see that every value passes. */
  default boolean isTrue() {
    return equals(Constant.TRUE);
  }

  /** A constant of the runtime's {@code Check}. */
  record Constant(String name) implements CheckPlan {
    /** What every value passes. */
    public static final CheckPlan TRUE = new Constant("TRUE");

    /** What no value passes. */
    public static final CheckPlan FALSE = new Constant("FALSE");
  }

  /**
   * A call: of a factory, or of a method of the check that is being put together.
   *
   * @param owner the class that has the factory; null for a method
   * @param about the type of the values that a method's check is about; null for a factory
   * @param applies whether it says nothing beyond the checks among its arguments
   */
  record Call(
      @Nullable ClassName owner,
      @Nullable JsonType about,
      String name,
      List<CheckArgument> arguments,
      boolean applies,
      int size)
      implements CheckPlan {

    @Override
    public boolean isTrue() {
      return applies
          && arguments.stream()
              .allMatch(argument -> !(argument instanceof CheckPlan check) || check.isTrue());
    }
  }

  /** All keywords of a schema: two or more, or one that is a method's. */
  record Together(List<CheckPlan> keywords, int size) implements CheckPlan {
    @Override
    public boolean isTrue() {
      return keywords.stream().allMatch(CheckPlan::isTrue);
    }
  }

  /**
   * A check that stands in this codec or another of the file.
   *
   * @param home the codec
   * @param key which it is, of those that have a method there; any other for the whole
   */
  record Part(ClassName home, String key) implements CheckPlan {}

  /**
   * That of a part of a file: asked for only when there is a value.
   *
   * @param owner what has its schema as a constant
   * @param key the part
   */
  record Named(ClassName owner, String key) implements CheckPlan {}

  /**
   * What a reference names: asked for only then.
   *
   * @param keyword such as "$ref"
   * @param owner as of {@link Named}
   * @param key the part; "" for the whole of what the owner checks
   */
  record Reference(String keyword, ClassName owner, String key) implements CheckPlan {
    @Override
    public int size() {
      return 3;
    }
  }

  /** A factory of {@code Check} that takes literals alone. */
  static CheckPlan of(String factory, CodeBlock... literals) {
    return call(CheckTypes.CHECK, null, factory, literals(Arrays.asList(literals)), false);
  }

  /** A factory of {@code Check}. */
  static CheckPlan of(String factory, List<? extends CheckArgument> arguments) {
    return call(CheckTypes.CHECK, null, factory, arguments, false);
  }

  /** A factory of {@code Check} that says nothing beyond the checks that it takes. */
  static CheckPlan applying(String factory, List<CheckPlan> checks) {
    return call(CheckTypes.CHECK, null, factory, checks, true);
  }

  /** A factory of another class. */
  static CheckPlan of(ClassName owner, String factory, List<? extends CheckArgument> arguments) {
    return call(owner, null, factory, arguments, false);
  }

  /** A method of what is said about objects or arrays. */
  static CheckPlan step(JsonType about, String method, CheckArgument... arguments) {
    return call(null, about, method, Arrays.asList(arguments), false);
  }

  /** A method of what is said about objects or arrays. */
  static CheckPlan step(JsonType about, String method, List<? extends CheckArgument> arguments) {
    return call(null, about, method, arguments, false);
  }

  /** A method of what is said about objects or arrays, nothing beyond the check that it takes. */
  static CheckPlan applying(JsonType about, String method, CheckArgument... arguments) {
    return call(null, about, method, Arrays.asList(arguments), true);
  }

  static Literal text(String text) {
    return new Literal(Literals.string(text));
  }

  static Literal number(int number) {
    return new Literal(CodeBlock.of("$L", number));
  }

  static List<Literal> literals(List<CodeBlock> literals) {
    return literals.stream().map(Literal::new).toList();
  }

  static List<Literal> texts(List<String> texts) {
    return texts.stream().map(CheckPlan::text).toList();
  }

  private static CheckPlan call(
      @Nullable ClassName owner,
      @Nullable JsonType about,
      String name,
      List<? extends CheckArgument> arguments,
      boolean applies) {
    return new Call(owner, about, name, List.copyOf(arguments), applies, 1 + size(arguments));
  }

  /** The check of a schema by those of its keywords. */
  static CheckPlan together(List<CheckPlan> keywords) {
    if (keywords.isEmpty()) {
      return Constant.TRUE;
    }
    CheckPlan first = keywords.get(0);
    boolean complete = !(first instanceof Call call && call.owner == null);
    return keywords.size() == 1 && complete
        ? first
        : new Together(List.copyOf(keywords), 1 + size(keywords));
  }

  private static int size(List<? extends CheckArgument> arguments) {
    int size = 0;
    for (CheckArgument argument : arguments) {
      size += argument.size();
    }
    return size;
  }
}
