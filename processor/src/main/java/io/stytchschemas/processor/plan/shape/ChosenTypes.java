package io.stytchschemas.processor.plan.shape;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.ClassLookup;
import io.stytchschemas.processor.declaration.ClassLookup.Answer;
import io.stytchschemas.processor.declaration.ClassLookup.Unfit;
import io.stytchschemas.processor.declaration.ClassLookup.ValueClass;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.TypeEntry;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.ValuePlan;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.name.UniqueNames;
import io.stytchschemas.processor.schema.JsonType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The classes that an annotation chooses for JSON types and formats. One that a type of ours stands
 * for already is that type, which knows its format better than the class's own methods.
 */
public final class ChosenTypes {
  private static final Map<JsonType, Map<String, Scalar>> OURS =
      Map.of(
          JsonType.STRING,
          Map.of(
              "java.lang.String", Scalar.STRING,
              "java.time.OffsetDateTime", Scalar.DATE_TIME,
              "java.time.LocalDate", Scalar.DATE,
              "java.time.OffsetTime", Scalar.TIME,
              "java.time.Duration", Scalar.DURATION,
              "java.util.UUID", Scalar.UUID,
              "java.net.URI", Scalar.URI),
          JsonType.NUMBER,
          Map.of(
              "java.lang.Float", Scalar.FLOAT,
              "java.lang.Double", Scalar.DOUBLE,
              "java.math.BigDecimal", Scalar.BIG_DECIMAL),
          JsonType.INTEGER,
          Map.of(
              "java.lang.Integer", Scalar.INT,
              "java.lang.Long", Scalar.LONG,
              "java.math.BigInteger", Scalar.BIG_INTEGER,
              "java.math.BigDecimal", Scalar.BIG_DECIMAL),
          JsonType.BOOLEAN,
          Map.of("java.lang.Boolean", Scalar.BOOLEAN));

  private final Declaration declaration;
  private final Map<String, String> classNames = new LinkedHashMap<>();
  private final Map<String, ValuePlan> values = new LinkedHashMap<>();
  private final Set<ClassName> hidden = new HashSet<>();
  private final Set<String> heeded = new HashSet<>();
  private final Set<ValuePlan> used = new LinkedHashSet<>();

  /**
   * @param problems takes the classes that do not fit
   */
  public ChosenTypes(Declaration declaration, ClassLookup classes, Diagnostics problems) {
    this.declaration = declaration;
    Map<String, ValueClass> fitting = new LinkedHashMap<>();
    for (int i = 0; i < declaration.types().size(); i++) {
      TypeEntry entry = TypeEntry.parse(declaration.types().get(i));
      if (entry == null) {
        continue;
      }
      String name = entry.className();
      classNames.put(entry.key(), name);
      Answer answer = classes.valueClass(declaration.packageName(), name);
      if (answer instanceof ValueClass found) {
        fitting.put(name, found);
      } else if (!isOurs(entry)) {
        problems.report(Problem.TYPE_UNFIT, location(i), name, ((Unfit) answer).reason());
        heeded.add(entry.key());
      }
    }
    List<String> constants = constants(fitting);
    int next = 0;
    for (Map.Entry<String, ValueClass> each : fitting.entrySet()) {
      ValueClass found = each.getValue();
      if (!found.isPublic()) {
        hidden.add(found.name());
      }
      values.put(
          each.getKey(), new ValuePlan(found.name(), constants.get(next++), found.factory()));
    }
  }

  /** None is called as a class is: beside a constant {@code IBAN}, the class would be hidden. */
  private static List<String> constants(Map<String, ValueClass> classes) {
    Set<String> hidden =
        classes.values().stream()
            .map(each -> each.name().topLevelClassName().simpleName())
            .collect(Collectors.toSet());
    return UniqueNames.of(
        classes.keySet(), name -> Names.apart(constant(classes.get(name)), hidden::contains));
  }

  private static String constant(@Nullable ValueClass type) {
    return type == null ? "" : Names.constant(String.join(" ", type.name().simpleNames()));
  }

  /** Whether a codec of ours serves some of the values, so that the class need not fit. */
  private static boolean isOurs(TypeEntry entry) {
    JsonType type = JsonType.of(entry.key());
    return type == null
        ? OURS.values().stream().anyMatch(each -> each.containsKey(entry.className()))
        : OURS.getOrDefault(type, Map.of()).containsKey(entry.className());
  }

  private Location location(int index) {
    return Location.ofAnnotation(declaration.packageName(), "types", index);
  }

  /**
   * The type that is chosen for values; null for none.
   *
   * @param formats what the schemas say; only one counts
   */
  @Nullable JavaType of(JsonType type, Set<String> formats) {
    JavaType byFormat = ofFormat(type, formats);
    return byFormat == null ? of(type, type.keyword()) : byFormat;
  }

  /** The same where a format is what it is chosen for. */
  @Nullable JavaType ofFormat(JsonType type, Set<String> formats) {
    return formats.size() == 1 ? of(type, formats.iterator().next()) : null;
  }

  private @Nullable JavaType of(JsonType type, String key) {
    String name = classNames.get(key);
    if (name == null) {
      return null;
    }
    Scalar ours = OURS.getOrDefault(type, Map.of()).get(name);
    ValuePlan value = isOfOthers(type, name) ? null : values.get(name);
    if (ours != null || value != null) {
      heeded.add(key);
    }
    if (ours != null || value == null) {
      return ours;
    }
    used.add(value);
    ClassName holder =
        ClassName.get(declaration.packageName(), MemberNames.SCHEMAS, MemberNames.VALUES);
    return new Chosen(value.type(), type, holder, value.constant());
  }

  /** Whether a class is known to say nothing of the type: no date is a number. Strings say all. */
  private static boolean isOfOthers(JsonType type, String name) {
    return type != JsonType.STRING
        && !name.equals("java.lang.String")
        && OURS.values().stream().anyMatch(each -> each.containsKey(name));
  }

  /** Reports a class that code of another package has to name, and cannot. */
  public void requireOpen(Chosen type, String packageName, Diagnostics problems) {
    for (int i = 0; hidden.contains(type.name()) && i < declaration.types().size(); i++) {
      TypeEntry entry = TypeEntry.parse(declaration.types().get(i));
      ValuePlan value = entry == null ? null : values.get(entry.className());
      if (entry != null && value != null && value.type().equals(type.name())) {
        String reason = Unfit.notOpenTo(packageName).reason();
        problems.report(Problem.TYPE_UNFIT, location(i), entry.className(), reason);
      }
    }
  }

  /** The classes that some schema needs, in the order of the annotation. */
  public List<ValuePlan> used() {
    return values.values().stream().filter(used::contains).toList();
  }

  /** Reports, once all is planned, what was of no use. */
  public void reportUnused(Diagnostics problems) {
    for (int i = 0; i < declaration.types().size(); i++) {
      TypeEntry entry = TypeEntry.parse(declaration.types().get(i));
      if (entry != null && !heeded.contains(entry.key())) {
        problems.report(
            Problem.ENTRY_UNUSED,
            location(i),
            declaration.types().get(i),
            "no schema of this package has values of that type or format that the class could"
                + " stand for");
      }
    }
  }
}
