package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.vocabulary.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The constants of a codec for the names of an object's properties. */
final class PropertyConstants {
  private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final RecordPlan plan;
  private final Map<String, String> byComponent = new LinkedHashMap<>();

  PropertyConstants(RecordPlan plan) {
    this.plan = plan;
    ScopeNames names = new ScopeNames("INSTANCE", "SCHEMA", "NAMES");
    for (ComponentPlan component : plan.components()) {
      byComponent.put(component.name(), names.add(constantName(component.name())));
    }
  }

  /** The names of all constants. */
  List<String> constants() {
    List<String> constants = new ArrayList<>();
    constants.add("NAMES");
    constants.addAll(byComponent.values());
    return constants;
  }

  /** The constant of a component's property. */
  CodeBlock name(ComponentPlan component) {
    return CodeBlock.of("$N", of(component));
  }

  // private static final PropertyName TOKEN = PropertyName.of("token");
  //
  // private static final PropertyNames NAMES = PropertyNames.of(ID, TOKEN).required(0, 1);
  void addTo(TypeSpec.Builder codec) {
    List<CodeBlock> all = new ArrayList<>();
    for (ComponentPlan component : plan.components()) {
      all.add(name(component));
      codec.addField(
          constant(RuntimeTypes.PROPERTY_NAME, of(component))
              .initializer(
                  "$T.of($Z$L)", RuntimeTypes.PROPERTY_NAME, Literals.string(component.property()))
              .build());
    }
    // Two methods take no argument at all.
    CodeBlock arguments =
        all.isEmpty() ? CodeBlock.of("new $T[0]", RuntimeTypes.PROPERTY_NAME) : join(all);
    codec.addField(
        constant(RuntimeTypes.PROPERTY_NAMES, "NAMES")
            .initializer("$T.of($Z$L)$L", RuntimeTypes.PROPERTY_NAMES, arguments, required(plan))
            .build());
  }

  /** The call that says which names are required, if any. */
  static CodeBlock required(RecordPlan plan) {
    List<CodeBlock> indexes =
        IntStream.range(0, plan.components().size())
            .filter(index -> plan.components().get(index).required())
            .mapToObj(index -> CodeBlock.of("$L", index))
            .toList();
    return indexes.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$Z.required($L)", join(indexes));
  }

  static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private static CodeBlock join(List<CodeBlock> parts) {
    return CodeBlock.join(parts, ",$W");
  }

  private String of(ComponentPlan component) {
    return Objects.requireNonNull(byComponent.get(component.name()));
  }

  /** {@code profileId} as {@code PROFILE_ID}. */
  private static String constantName(String name) {
    return WORD_BREAK.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
