package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.Shape.EnumShape;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the classes of schemas, each with those that are nested in it. */
final class TypePlanner {
  /**
   * The static initializer of an enum may have 64 KB, of which a constant takes some twenty bytes;
   * and a class has room for 65,535 entries of its constant pool.
   */
  private static final int MOST_CONSTANTS = 2_000;

  private final Places places;
  private final Shapes shapes;
  private final JavaTypes types;
  private final Homes homes;
  private final DocsPlanner docs;
  private final Map<Schema, List<ClassName>> supertypes;
  private final Function<Schema, RecordPlanner> records;
  private final Function<Place, String> checks;

  /**
   * @param supertypes the unions of which a schema is a branch
   * @param records the planner for the package of a schema
   * @param checks gives the key of a check that stands apart
   */
  TypePlanner(
      Places places,
      Shapes shapes,
      JavaTypes types,
      Homes homes,
      DocsPlanner docs,
      Map<Schema, List<ClassName>> supertypes,
      Function<Schema, RecordPlanner> records,
      Function<Place, String> checks) {
    this.places = places;
    this.shapes = shapes;
    this.types = types;
    this.homes = homes;
    this.docs = docs;
    this.supertypes = supertypes;
    this.records = records;
    this.checks = checks;
  }

  /** Plans classes that are nested in another. */
  List<TypePlan> planAll(List<Schema> schemas) {
    return schemas.stream().map(schema -> plan(schema, part(schema))).toList();
  }

  /** Plans the class that a file's schema has. */
  TypePlan plan(Schema schema) {
    return plan(schema, null);
  }

  private PartPlan part(Schema schema) {
    Place place = places.natural(schema);
    return new PartPlan(Planner.id(schema), types.isNullable(place), checks.apply(place));
  }

  private TypePlan plan(Schema schema, @Nullable PartPlan part) {
    Place place = places.natural(schema);
    Shape shape = shapes.of(place);
    List<TypePlan> nested = planAll(homes.nestedIn(schema));
    if (shape instanceof EnumShape values) {
      return enumeration(schema, part, values, nested);
    }
    if (shape instanceof UnionShape union) {
      return union(schema, part, union, nested);
    }
    if (shape instanceof RecordShape object) {
      return records
          .apply(schema)
          .plan(
              place,
              object,
              homes.nameOf(schema),
              part,
              supertypes.getOrDefault(schema, List.of()),
              nested);
    }
    throw new IllegalStateException(schema + " needs no class");
  }

  private EnumPlan enumeration(
      Schema schema, @Nullable PartPlan part, EnumShape shape, List<TypePlan> nested) {
    List<String> names = UniqueNames.of(shape.values(), Names::constant);
    List<Constant> constants = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      constants.add(new Constant(names.get(i), shape.values().get(i)));
    }
    return new EnumPlan(
        homes.nameOf(schema),
        part,
        docs.ofClass(schema),
        List.copyOf(constants),
        constants.size() > MOST_CONSTANTS,
        nested);
  }

  private UnionPlan union(
      Schema schema, @Nullable PartPlan part, UnionShape shape, List<TypePlan> nested) {
    String discriminator = shapes.unions().discriminator(schema, shape);
    List<Branch> branches = new ArrayList<>();
    for (Place place : shape.branches()) {
      branches.add(branch(place, discriminator));
    }
    return new UnionPlan(
        homes.nameOf(schema),
        part,
        docs.ofClass(schema),
        shape.keyword(),
        List.copyOf(branches),
        discriminator,
        nested);
  }

  private Branch branch(Place place, @Nullable String discriminator) {
    Place declaring = shapes.declaring(place);
    if (declaring == null) {
      throw new IllegalStateException(place.schema() + " is a branch without a class");
    }
    List<String> tags =
        discriminator == null ? List.of() : shapes.unions().tags(place, discriminator);
    return new Branch(homes.declared(declaring.schema()), checks.apply(place), tags);
  }
}
