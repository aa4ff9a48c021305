package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.check.CheckArgument;
import io.stytchschemas.processor.vocabulary.check.CheckArgument.Literal;
import io.stytchschemas.processor.vocabulary.check.CheckArgument.OfPattern;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Call;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Constant;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Named;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Part;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Reference;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Together;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spells out checks as expressions. What is too much for one method goes on in further ones. */
final class CheckExpressions {
  /** What one method takes, in checks and literals: some ten bytes of code each. */
  static final int PER_METHOD = 1_500;

  /** How many calls are put behind one another: each takes javac deeper. */
  private static final int MOST_CALLS = 400;

  /** What stands on one line. */
  private static final int SHORT = 8;

  /** The keyword that the runtime takes a reference to have where none is said. */
  private static final String REF = "$ref";

  static final Set<String> BRANCHES = Set.of("allOf", "anyOf", "oneOf");
  private static final Set<String> COMBINING = Set.of("allOf", "anyOf", "oneOf", "ifThenElse");
  private static final Set<String> LAST = Set.of("unevaluatedProperties", "unevaluatedItems");
  private static final CheckPlan OBJECT = new Constant("OBJECT");
  private static final CheckPlan ARRAY = new Constant("ARRAY");

  private final CheckMethods methods;
  private final List<FieldSpec> constants;

  /** The names of the constants that are patterns; made when it is first asked for. */
  private @Nullable Map<CodeBlock, String> patterns;

  /**
   * @param constants those of the codec
   */
  CheckExpressions(CheckMethods methods, List<FieldSpec> constants) {
    this.methods = methods;
    this.constants = constants;
  }

  /** The expression of a statement, whose lines JavaPoet indents itself. */
  CodeBlock ofStatement(CheckPlan check) {
    return ofStatement(check, RecordNames.NONE);
  }

  /** The same of a record, in its codec. */
  CodeBlock ofStatement(CheckPlan check, RecordNames names) {
    if (check instanceof Call call && isLong(call)) {
      return of(call, "\n", "");
    }
    return check instanceof Together together ? chain(together, names).lines() : of(check);
  }

  CodeBlock of(CheckPlan check) {
    if (check instanceof Constant constant) {
      return CodeBlock.of("$T.$N", CheckTypes.CHECK, constant.name());
    }
    if (check instanceof Part part) {
      return methods.call(part);
    }
    if (check instanceof Named named) {
      return CodeBlock.of(
          "$T.part($T.SCHEMA,$W$L)", CheckTypes.CHECK, named.owner(), key(named.key()));
    }
    if (check instanceof Reference reference) {
      return of(reference);
    }
    return check instanceof Together together
        ? chain(together, RecordNames.NONE).code()
        : of((Call) check);
  }

  // Check.ref(Pet.SCHEMA)
  //
  // or, by another keyword and to a part,
  //
  // Check.ref("$dynamicRef", Pet.SCHEMA, "Cat")
  private static CodeBlock of(Reference reference) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (!reference.keyword().equals(REF)) {
      arguments.add(CodeBlock.of("$S", reference.keyword()));
    }
    arguments.add(CodeBlock.of("$T.SCHEMA", reference.owner()));
    if (!reference.key().isEmpty()) {
      arguments.add(key(reference.key()));
    }
    return CodeBlock.of("$T.ref($L)", CheckTypes.CHECK, CodeBlock.join(arguments, ",$W"));
  }

  static CodeBlock key(String key) {
    return CheckPlan.text(key).code();
  }

  private CodeBlock of(Call call) {
    if (call.size() > PER_METHOD && BRANCHES.contains(call.name())) {
      CodeBlock none = CodeBlock.of("$T.$N()", CheckTypes.CHECK, call.name());
      return new Chain(none).with(CheckTypes.BRANCHES_CHECK, branches(call)).code();
    }
    return isLong(call) ? of(call, "$>$>\n", "$<$<") : of(call, "", "");
  }

  /** Whether what a call combines stands on lines of its own. */
  private static boolean isLong(Call call) {
    return COMBINING.contains(call.name())
        && call.size() > SHORT
        && call.size() <= PER_METHOD
        && call.arguments().size() > 1;
  }

  // Check.anyOf(Check.STRING, Check.INTEGER)
  //
  // or, each on a line of its own,
  //
  // Check.anyOf(
  //     Check.object()…,
  //     Check.ref(Pet.SCHEMA, "Cat"))
  /**
   * @param begin what stands before the arguments, and {@code end} behind them
   */
  private CodeBlock of(Call call, String begin, String end) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (call.owner() == null) {
      code.add("$N(", call.name());
    } else {
      code.add("$T.$N(", call.owner(), call.name());
    }
    String separator = begin.isEmpty() ? ",$W" : ",\n";
    CodeBlock arguments =
        call.arguments().stream().map(this::of).collect(CodeBlock.joining(separator));
    return code.add(begin).add(arguments).add(end).add(")").build();
  }

  private CodeBlock of(CheckArgument argument) {
    if (argument instanceof OfPattern of) {
      CodeBlock pattern = of.pattern().asRuntimePattern();
      String constant = patterns().get(pattern);
      return constant == null ? pattern : CodeBlock.of("$N", constant);
    }
    return argument instanceof Literal literal ? literal.code() : of((CheckPlan) argument);
  }

  private Map<CodeBlock, String> patterns() {
    Map<CodeBlock, String> found = patterns;
    if (found == null) {
      found =
          constants.stream()
              .filter(constant -> constant.type().equals(CheckTypes.TEXT_PATTERN))
              .collect(Collectors.toMap(FieldSpec::initializer, FieldSpec::name));
      patterns = found;
    }
    return found;
  }

  /* Check.anyOf()
   *     .branch(…) */
  private static List<CheckPlan> branches(Call call) {
    return call.arguments().stream()
        .map(branch -> CheckPlan.step(JsonType.NULL, "branch", branch))
        .toList();
  }

  // Check.object()
  //     .required("token")
  //     .property("token", Check.STRING.and(Check.minLength(1)))
  //
  // or Check.object(NAMES), without the second line
  private Chain chain(Together together, RecordNames names) {
    List<CheckPlan> rest = new ArrayList<>(together.keywords());
    List<CheckPlan> ofObjects = take(JsonType.OBJECT, rest);
    List<CheckPlan> ofArrays = take(JsonType.ARRAY, rest);
    Chain chain = null;
    if (!ofObjects.isEmpty()) {
      String factory = rest.remove(OBJECT) ? "object" : "properties";
      boolean isNamed = names.tell(ofObjects);
      List<CheckPlan> unnamed = isNamed ? ofObjects.subList(1, ofObjects.size()) : ofObjects;
      chain = start(factory, isNamed ? "NAMES" : "").with(CheckTypes.OBJECT_CHECK, unnamed);
    }
    if (!ofArrays.isEmpty()) {
      String factory = rest.remove(ARRAY) ? "array" : "items";
      Chain items = start(factory, "").with(CheckTypes.ARRAY_CHECK, ofArrays);
      chain = chain == null ? items : chain.and(items.code());
    }
    for (CheckPlan each : rest) {
      if (!isLast(each)) {
        chain = chain == null ? new Chain(of(each)) : chain.and(of(each));
      }
    }
    Chain whole = chain == null ? new Chain(of(CheckPlan.Constant.TRUE)) : chain;
    rest.stream().filter(CheckExpressions::isLast).forEach(each -> whole.step(of(each)));
    return whole;
  }

  /** Takes the steps about a type out of the keywords. */
  private static List<CheckPlan> take(JsonType type, List<CheckPlan> keywords) {
    Predicate<CheckPlan> about =
        each -> each instanceof Call call && call.about() == type && !isLast(each);
    List<CheckPlan> steps = keywords.stream().filter(about).toList();
    keywords.removeIf(about);
    return steps;
  }

  /** Whether it asks of all that is said besides, and so comes last. */
  private static boolean isLast(CheckPlan check) {
    return check instanceof Call call && call.owner() == null && LAST.contains(call.name());
  }

  private Chain start(String factory, String names) {
    return new Chain(CodeBlock.of("$T.$N($L)", CheckTypes.CHECK, factory, names));
  }

  /** A check that is put together by methods: on one line, or each on a line of its own. */
  private final class Chain {
    private CodeBlock start;
    private final CodeBlock.Builder steps = CodeBlock.builder();
    private boolean isLong;

    Chain(CodeBlock start) {
      this.start = start;
    }

    Chain with(ClassName type, List<CheckPlan> all) {
      isLong = all.size() > 1 || all.get(0).size() > SHORT;
      CodeBlock.Builder part = CodeBlock.builder();
      int size = 0;
      int calls = 0;
      boolean parted = false;
      for (CheckPlan step : all) {
        if (calls == MOST_CALLS || (size > 0 && size + step.size() > PER_METHOD)) {
          start = methods.more(type, start, part.build());
          part = CodeBlock.builder();
          size = 0;
          calls = 0;
          parted = true;
        }
        part.add(isLong ? "\n.$L" : "$Z.$L", of(step));
        size += step.size();
        calls++;
      }
      if (parted) {
        start = methods.more(type, start, part.build());
      } else {
        steps.add(part.build());
      }
      return this;
    }

    Chain and(CodeBlock other) {
      return step(CodeBlock.of("and($L)", other));
    }

    Chain step(CodeBlock call) {
      steps.add(isLong ? "\n.$L" : "$Z.$L", call);
      return this;
    }

    CodeBlock code() {
      return isLong ? CodeBlock.of("$L$>$>$L$<$<", start, steps.build()) : lines();
    }

    CodeBlock lines() {
      return CodeBlock.of("$L$L", start, steps.build());
    }
  }
}
