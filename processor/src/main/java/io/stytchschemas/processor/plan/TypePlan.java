package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A class to be generated: all is decided, the emitters only spell it out. */
public sealed interface TypePlan {

  Head head();

  default ClassName name() {
    return head().name();
  }

  /** Without the package: "User.Address". */
  default String shortName() {
    return shortName(name());
  }

  private static String shortName(ClassName name) {
    return String.join(".", name.simpleNames());
  }

  default @Nullable PartPlan part() {
    return head().part();
  }

  /** The class that reads and writes the type. */
  default ClassName codec() {
    return MemberNames.codec(name());
  }

  default Docs docs() {
    return head().docs();
  }

  default List<TypePlan> nested() {
    return head().nested();
  }

  /**
   * What a class has, whatever it is.
   *
   * @param part what its constant {@code SCHEMA} is; null where that is the one of the file
   * @param nested the types that are nested in it, in schema order
   */
  record Head(ClassName name, @Nullable PartPlan part, Docs docs, List<TypePlan> nested) {}

  /**
   * A record with a builder.
   *
   * @param supertypes the sealed interfaces of which this is a branch
   * @param unknown the component that holds the properties which the schema does not name; null
   *     where they are dropped
   * @param closed whether properties that the schema does not name are refused
   * @param large whether a record cannot hold it (more than 254 components, or too much for one
   *     method): then a final class with the same accessors and builder
   * @param tuple how it stands for an array; null where it stands for an object
   */
  record RecordPlan(
      Head head,
      List<ComponentPlan> components,
      @Nullable UnknownPlan unknown,
      boolean closed,
      boolean large,
      @Nullable TuplePlan tuple,
      List<ClassName> supertypes)
      implements TypePlan {
    /**
     * HotSpot's optimising compiler gives up on methods that pass more arguments than it has room
     * for, and leaves them to the interpreter where its other compiler gives up too: beyond 52 on
     * JDK 17, 64 on JDK 25.
     */
    private static final int MOST_COMPILED = 50;

    /**
     * Whether it is so wide that who reads it should fill a builder, not call its constructor. Not
     * where the builder begins with a value that its class may refuse.
     */
    public boolean isWide() {
      return components.size() + (unknown == null ? 0 : 1) > MOST_COMPILED
          && components.stream()
              .noneMatch(each -> each.type() instanceof Chosen && hasPreset(each));
    }

    private static boolean hasPreset(ComponentPlan component) {
      return component.conveniences().preset() != null;
    }

    /** The same with other types for those of its components. */
    public RecordPlan with(UnaryOperator<JavaType> types) {
      return new RecordPlan(
          head,
          components.stream().map(component -> component.with(types)).toList(),
          unknown == null ? null : unknown.with(types),
          closed,
          large,
          tuple,
          supertypes);
    }

    /** The components that each stand for a property, or for a position of an array. */
    public List<ComponentPlan> items() {
      return rest() == null ? components : components.subList(0, components.size() - 1);
    }

    /** The component of an array that takes all items behind the positions; null where none may. */
    public @Nullable ComponentPlan rest() {
      return tuple != null && tuple.hasRest() ? components.get(components.size() - 1) : null;
    }
  }

  /**
   * An array of positions, each a component.
   *
   * @param hasRest whether the last component takes all items behind the positions: a list, empty
   *     where there are none
   */
  record TuplePlan(boolean hasRest) {}

  /**
   * An open enumeration of strings: a sealed interface over an enum {@code Known} and a record
   * {@code Unknown}.
   *
   * @param huge whether the values are too many for a Java enum
   */
  record EnumPlan(Head head, List<Constant> constants, boolean huge) implements TypePlan {}

  /** One value of an enumeration and the name of its constant. */
  record Constant(String name, String value) {}

  /**
   * A sealed interface over the branches of a {@code oneOf} or {@code anyOf}, or over several
   * types.
   *
   * @param keyword "oneOf", "anyOf", "if" or "type"; "anyOf" too where several branches of a
   *     "oneOf" can hold; by "if" the first whose check holds is the branch, the last where none
   *     does
   * @param choices the branches among which checks choose, or the names of objects, in the order in
   *     which they are tried; empty where all are told by their kinds and what decides
   * @param discriminator the property whose value says of which branch an object is; null where
   *     nothing does
   * @param decides whether no branch allows a value of another; else names or validation decide,
   *     and where these leave several or none, what the value says is meant
   * @param byNames whether the names of an object's properties mostly tell the branch
   */
  record UnionPlan(
      Head head,
      String keyword,
      List<Branch> branches,
      List<Choice> choices,
      @Nullable String discriminator,
      boolean decides,
      boolean byNames)
      implements TypePlan {

    /** One branch for each class that implements the interface: some share a wrapper. */
    public List<Branch> implementations() {
      Map<ClassName, Branch> found = new LinkedHashMap<>();
      branches.forEach(branch -> found.putIfAbsent(branch.implementation(), branch));
      return List.copyOf(found.values());
    }

    /** The branches of each kind that the runtime tells apart; JSON has but one of numbers. */
    public Map<JsonType, List<Branch>> byKind() {
      return byKind(branches);
    }

    private static Map<JsonType, List<Branch>> byKind(List<Branch> branches) {
      Map<JsonType, List<Branch>> byKind = new LinkedHashMap<>();
      for (Branch branch : branches) {
        branch.types().stream()
            .map(JsonType::kind)
            .distinct()
            .forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(branch));
      }
      return byKind;
    }

    /**
     * Whether the kinds of values tell the branches apart, with a discriminator where that decides.
     */
    public static boolean areApart(List<Branch> branches, boolean decides) {
      return byKind(branches).values().stream()
          .allMatch(ofKind -> isOne(ofKind) || (decides && areTagged(ofKind)));
    }

    /** Whether all values of a kind are read alike. */
    public static boolean isOne(List<Branch> ofKind) {
      return ofKind.stream().map(Branch::implementation).distinct().count() == 1;
    }

    /** Whether the discriminator decides of which branch a value is. */
    public boolean isTagged(List<Branch> ofKind) {
      return decides && areTagged(ofKind);
    }

    private static boolean areTagged(List<Branch> ofKind) {
      return ofKind.stream().noneMatch(branch -> branch.tags().isEmpty());
    }
  }

  /**
   * One branch of a union.
   *
   * @param type of its values
   * @param docs what is said of these
   * @param wrapper the record that holds a value; null where the type itself implements the
   *     interface. Branches of one Java type share it
   * @param types the JSON types of its values
   * @param tags the values of the discriminator that say that it is this branch; empty where none
   *     does
   */
  record Branch(
      JavaType type, Docs docs, @Nullable Wrapper wrapper, Set<JsonType> types, List<String> tags) {

    /** The class that implements the interface. */
    public ClassName implementation() {
      return wrapper == null ? ((JavaType.Declared) type).name() : wrapper.name();
    }
  }

  /** A branch, and what tells whether a value is of it. */
  record Choice(Branch branch, CheckPlan check) {}

  /**
   * A record of one component, {@code value}, around a value that is of no class of the package.
   *
   * @param masking what {@code toString} shows of the value, where it may hold secrets
   */
  record Wrapper(ClassName name, Docs docs, Masking masking) {
    /** Without the package: "Answer.OfUser". */
    public String shortName() {
      return TypePlan.shortName(name);
    }
  }

  /**
   * A class that only holds nested types: of a schema that has {@code $defs} and needs no class
   * itself.
   */
  record HolderPlan(Head head) implements TypePlan {}

  /**
   * The schema of a nested type.
   *
   * @param id that of the file, with the JSON Pointer
   * @param nullable whether a JSON null is valid
   */
  record PartPlan(String id, boolean nullable) {}

  /**
   * Where unknown properties are kept: a component that is a map, empty when there are none.
   *
   * @param adder the builder's method for one more of them
   * @param docs what is said of each of them
   */
  record UnknownPlan(String name, JavaType value, boolean nullable, String adder, Docs docs) {
    private UnknownPlan with(UnaryOperator<JavaType> types) {
      return new UnknownPlan(name, types.apply(value), nullable, adder, docs);
    }
  }
}
