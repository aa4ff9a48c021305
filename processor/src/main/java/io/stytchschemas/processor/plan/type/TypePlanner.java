package io.stytchschemas.processor.plan.type;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.Masking;
import io.stytchschemas.processor.plan.SchemaIds;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Choice;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.Head;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.Wrapper;
import io.stytchschemas.processor.plan.check.BranchChecks;
import io.stytchschemas.processor.plan.home.Homes;
import io.stytchschemas.processor.plan.home.JavaTypes;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.name.UniqueNames;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Discriminators;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.plan.shape.Tags;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the classes of schemas, each with those that are nested in it. */
public final class TypePlanner {
  /**
   * The static initializer of an enum may have 64 KB, of which a constant takes some twenty bytes;
   * and a class has room for 65,535 entries of its constant pool.
   */
  private static final int MOST_CONSTANTS = 2_000;

  private static final String IF = IfKeyword.IF.keyword();

  private final Shapes shapes;
  private final JavaTypes types;
  private final Homes homes;
  private final DocsPlanner docs;
  private final Discriminators discriminators;
  private final DistinguishingNames names;
  private final Function<Place, List<ClassName>> supertypes;
  private final Function<Schema, RecordPlanner> records;
  private final SecretUnions secrets;
  private final BranchChecks checks;

  /**
   * @param supertypes gives the unions of which a place is a branch
   * @param records the planner for the package of a schema
   * @param checks gives what tells branches where checks choose
   */
  public TypePlanner(
      Places places,
      Shapes shapes,
      JavaTypes types,
      Homes homes,
      DocsPlanner docs,
      DistinguishingNames names,
      Function<Place, List<ClassName>> supertypes,
      Function<Schema, RecordPlanner> records,
      SecretUnions secrets,
      BranchChecks checks) {
    this.shapes = shapes;
    this.types = types;
    this.homes = homes;
    this.docs = docs;
    this.discriminators = new Discriminators(places, shapes);
    this.names = names;
    this.supertypes = supertypes;
    this.records = records;
    this.secrets = secrets;
    this.checks = checks;
  }

  /** Plans classes that are nested in another. */
  public List<TypePlan> planAll(List<Place> nested) {
    return nested.stream().map(place -> plan(place, part(place))).toList();
  }

  /** Plans the class that a file's schema has. */
  public TypePlan plan(Place place) {
    return plan(place, null);
  }

  private PartPlan part(Place place) {
    Schema own =
        place.alternative() instanceof OfBranch some ? some.branch().schema() : place.schema();
    return new PartPlan(SchemaIds.of(own), types.isNullable(place));
  }

  private TypePlan plan(Place place, @Nullable PartPlan part) {
    Shape shape = shapes.of(place);
    List<TypePlan> nested = planAll(homes.nestedIn(place));
    Head head = new Head(homes.nameOf(place), part, docs.ofClass(place), nested);
    if (shape instanceof EnumShape values) {
      return enumeration(head, values);
    }
    if (shape instanceof UnionShape union) {
      return union(place, head, union);
    }
    RecordPlanner planner = records.apply(place.schema());
    if (shape instanceof RecordShape object) {
      return planner.plan(place, object, head, supertypes.apply(place));
    }
    if (shape instanceof TupleShape tuple) {
      return planner.tuple(place, tuple, head, supertypes.apply(place));
    }
    throw new IllegalStateException(place.schema() + " needs no class");
  }

  private static EnumPlan enumeration(Head head, EnumShape shape) {
    List<String> names = UniqueNames.of(shape.values(), Names::constant);
    List<Constant> constants = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      constants.add(new Constant(names.get(i), shape.values().get(i)));
    }
    return new EnumPlan(head, List.copyOf(constants), constants.size() > MOST_CONSTANTS);
  }

  private UnionPlan union(Place place, Head head, UnionShape shape) {
    Tags tags = discriminators.of(place, shape);
    boolean decides = tags != null && tags.decides();
    boolean byNames = !decides && !shape.keyword().equals(IF) && names.help(place, shape);
    List<Branch> branches = branches(place, shape, tags);
    return new UnionPlan(
        head,
        shape.several() ? BranchesKeyword.ANY_OF.keyword() : shape.keyword(),
        branches,
        UnionPlan.areApart(branches, decides)
            ? List.of()
            : choices(place, shape, branches, byNames),
        tags == null ? null : tags.property(),
        decides,
        byNames);
  }

  private List<Branch> branches(Place place, UnionShape shape, @Nullable Tags tags) {
    Masking masking =
        secrets.contains(place, shape) ? Masking.WHOLE : SecretNames.within(place.schema());
    List<@Nullable ClassName> wrappers = homes.wrappers(place);
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < shape.options().size(); i++) {
      Option option = shape.options().get(i);
      List<String> own = tags == null ? List.of() : tags.byOption().get(i);
      branches.add(branch(masking, option, wrappers.get(i), own));
    }
    return List.copyOf(branches);
  }

  /** Where names help, those that are objects come first, so that the runtime counts them alike. */
  private List<Choice> choices(
      Place place, UnionShape shape, List<Branch> branches, boolean byNames) {
    // By an "if" the last branch is what is left.
    int count = shape.keyword().equals(IF) ? branches.size() - 1 : branches.size();
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      choices.add(new Choice(branches.get(i), checks.of(place, shape, shape.options().get(i))));
    }
    if (byNames) {
      choices.sort(
          Comparator.comparing(choice -> !choice.branch().types().contains(JsonType.OBJECT)));
    }
    return List.copyOf(choices);
  }

  private Branch branch(
      Masking masking, Option option, @Nullable ClassName wrapper, List<String> tags) {
    Place place = option.place();
    JavaType type = types.of(place, option.held());
    return new Branch(
        type,
        docs.ofProperty(List.of(place), type),
        wrapper == null ? null : new Wrapper(wrapper, docs.ofClass(place), masking),
        option.types(),
        tags);
  }
}
