package io.stytchschemas.processor.plan.check;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.name.UniqueNames;
import io.stytchschemas.processor.plan.place.Alternative;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckPlan;
import io.stytchschemas.processor.vocabulary.Subchecks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans the checks over documents. That of a type stands in its codec; of what else a schema
 * applies, some stands in one expression with it, and some apart, so that references lead to it, or
 * an expression stays one that people read.
 */
public final class CheckPlanner {
  /** Keywords in the order in which violations are told: first those of all types. */
  private static final List<JsonType> ORDER =
      List.of(JsonType.STRING, JsonType.NUMBER, JsonType.OBJECT, JsonType.ARRAY);

  /** How deep an expression goes, in schemas within schemas. */
  private static final int DEEPEST = 6;

  /** How much a subschema may be to stand in the expression of the one around it. */
  private static final int LARGEST = 40;

  /** How much it may be to be said of a branch by itself as well. */
  private static final int FEW = 3;

  private final Places places;
  private final Function<SchemaDocument, ClassName> codecs;
  private final Function<SchemaDocument, ClassName> owners;
  private final Function<Place, @Nullable ClassName> types;
  private final GeneratedFile.Finder elsewhere;
  private final StytchRules rules;
  private final Map<Place, Apart> parts = new LinkedHashMap<>();
  private final Map<SchemaDocument, Integer> scopes = new HashMap<>();
  private final Deque<Apart> toBuild = new ArrayDeque<>();

  /** A check that stands apart, once it is built. */
  private static final class Apart {
    final Place place;
    final String key;

    /** The codec that it stands in. */
    final ClassName home;

    /** Whether it is all that its home checks. */
    final boolean isWhole;

    /** Whether others ask for it by its key. */
    boolean isNamed;

    @Nullable CheckPlan check;

    Apart(Place place, String key, ClassName home, boolean isWhole) {
      this.place = place;
      this.key = key;
      this.home = home;
      this.isWhole = isWhole;
    }

    int line() {
      return place.schema().location().line();
    }

    int column() {
      return place.schema().location().column();
    }

    /** Where it stands. */
    CheckPlan.Part standing() {
      return new CheckPlan.Part(home, key);
    }

    CheckPlan built() {
      return check == null ? CheckPlan.Constant.TRUE : check;
    }
  }

  /**
   * @param codecs the class that has the checks of a file
   * @param owners the class that has its schema as a constant, by which others ask for them
   * @param types the class of a place whose codec has its check; null where there is none here
   */
  public CheckPlanner(
      Places places,
      Function<SchemaDocument, ClassName> codecs,
      Function<SchemaDocument, ClassName> owners,
      Function<Place, @Nullable ClassName> types,
      GeneratedFile.Finder elsewhere,
      StytchRules rules) {
    this.places = places;
    this.codecs = codecs;
    this.owners = owners;
    this.types = types;
    this.elsewhere = elsewhere;
    this.rules = rules;
  }

  /** Has the check of a type or of a whole file planned. */
  public void add(Place place) {
    apart(place, codecs.apply(documentOf(place)));
  }

  /** What tells a union whether a value is of a branch. */
  CheckPlan ofBranch(Place union, Place branch) {
    ClassName type = types.apply(union);
    if (type == null || types.apply(branch) != null || documentOf(union) != documentOf(branch)) {
      return named(branch);
    }
    return new Applied(union, codec(type), 0, rules.of(union.schema())).inner(branch, FEW);
  }

  /** Whether the check of a file's own schema has been asked for. */
  public boolean hasWhole(SchemaDocument document) {
    return parts.containsKey(places.natural(document.root()));
  }

  /** Builds what has been asked for, and gives the files that it stands in. */
  public Set<SchemaDocument> build() {
    for (Apart next = toBuild.poll(); next != null; next = toBuild.poll()) {
      if (next.check == null) {
        next.check = build(next.place, next.home, 0);
      }
    }
    return parts.values().stream()
        .map(part -> documentOf(part.place))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The checks of all files, by the codecs that they stand in, once all is built. */
  public Map<ClassName, CheckHome> homes() {
    Map<ClassName, List<Apart>> byHome = new TreeMap<>();
    Map<ClassName, List<Apart>> byName = new HashMap<>();
    for (Apart part : parts.values()) {
      byHome.computeIfAbsent(part.home, any -> new ArrayList<>()).add(part);
      if (part.isNamed && !part.key.isEmpty()) {
        ClassName file = codecs.apply(documentOf(part.place));
        byName.computeIfAbsent(file, any -> new ArrayList<>()).add(part);
        byHome.computeIfAbsent(file, any -> new ArrayList<>());
      }
    }
    Map<ClassName, CheckHome> homes = new TreeMap<>();
    byHome.forEach(
        (home, all) -> homes.put(home, home(home, all, byName.getOrDefault(home, List.of()))));
    return homes;
  }

  private static CheckHome home(ClassName home, List<Apart> all, List<Apart> named) {
    CheckPlan whole = null;
    UniqueNames methods = new UniqueNames();
    methods.claimType("check");
    List<CheckHome.Part> apart = new ArrayList<>();
    for (Apart part : inOrder(all)) {
      if (part.isWhole) {
        whole = part.built();
      } else {
        String name = Names.check(part.place.schema().location().pointer());
        apart.add(new CheckHome.Part(part.key, methods.claimType(name), part.built()));
      }
    }
    List<CheckPlan.Part> byKey = inOrder(named).stream().map(Apart::standing).toList();
    return new CheckHome(home, whole, List.copyOf(apart), byKey);
  }

  private static List<Apart> inOrder(List<Apart> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparingInt(Apart::line)
                .thenComparingInt(Apart::column)
                .thenComparing(part -> part.key))
        .toList();
  }

  /**
   * The check of a place, which stands apart.
   *
   * @param home the codec that it is to stand in, unless it has a place already
   */
  private Apart apart(Place place, ClassName home) {
    Apart known = parts.get(place);
    if (known == null) {
      ClassName type = types.apply(place);
      boolean isRoot = place.equals(places.natural(documentOf(place).root()));
      ClassName codec = isRoot ? codecs.apply(documentOf(place)) : home;
      known =
          new Apart(
              place, newKey(place), type == null ? codec : codec(type), isRoot || type != null);
      parts.put(place, known);
      toBuild.add(known);
    }
    return known;
  }

  private static ClassName codec(ClassName type) {
    return type.nestedClass("Codec");
  }

  /** The check of a place where it stands apart in its file. */
  private CheckPlan part(Place place, ClassName home) {
    Apart part = apart(place, home);
    return part.isWhole ? named(place) : part.standing();
  }

  /** The check of a place by the schema of its file. */
  private CheckPlan.Named named(Place place) {
    SchemaDocument document = documentOf(place);
    Apart part = apart(place, codecs.apply(document));
    part.isNamed = true;
    return new CheckPlan.Named(owners.apply(document), part.key);
  }

  private CheckPlan.Reference reference(String keyword, Place place) {
    CheckPlan.Named named = named(place);
    return new CheckPlan.Reference(keyword, named.owner(), named.key());
  }

  /**
   * The name of a nested type; else the pointer below its document, behind a number where a schema
   * is applied in a scope beside the usual one.
   */
  private String newKey(Place place) {
    ClassName type = types.apply(place);
    if (type != null && type.enclosingClassName() != null) {
      List<String> names = type.simpleNames();
      return String.join(".", names.subList(1, names.size()));
    }
    SchemaDocument document = documentOf(place);
    String pointer = place.schema().location().pointer().substring(document.pointer().length());
    String key = place.alternative() == null ? pointer : pointer + place.alternative().key();
    return places.isNatural(place) ? key : scopes.merge(document, 1, Integer::sum) + ":" + key;
  }

  private static SchemaDocument documentOf(Place place) {
    return place.schema().document();
  }

  private CheckPlan build(Place place, ClassName home, int depth) {
    if (place.schema().isNever()) {
      return CheckPlan.Constant.FALSE;
    }
    Applied applied = new Applied(place, home, depth, rules.of(place.schema()));
    List<CheckPlan> keywords = new ArrayList<>();
    add(null, applied, keywords);
    ORDER.forEach(type -> add(type, applied, keywords));
    if (place.alternative() != null) {
      keywords.add(only(place.alternative()));
    }
    CheckPlan session = applied.rules.session();
    if (session != null) {
      keywords.add(session);
    }
    return CheckPlan.together(keywords);
  }

  /** What tells some of a schema's values from the others. */
  private CheckPlan only(Alternative some) {
    if (some instanceof OfBranch chosen) {
      return reference(chosen.location(), chosen.branch());
    }
    return new CheckPlan.Constant(some.type().name());
  }

  private static void add(@Nullable JsonType type, Applied in, List<CheckPlan> keywords) {
    for (Keyword keyword : in.place.schema().keywords()) {
      if (keyword instanceof Assertion assertion
          && assertion.type() == type
          && !in.place.isReplaced(keyword)) {
        keywords.addAll(assertion.checks(in));
      }
    }
  }

  /** What the keywords of one schema apply. */
  private final class Applied implements Subchecks {
    final Place place;
    final ClassName home;
    final int depth;
    final StytchRules.Bound rules;

    Applied(Place place, ClassName home, int depth, StytchRules.Bound rules) {
      this.place = place;
      this.home = home;
      this.depth = depth;
      this.rules = rules;
    }

    @Override
    public CheckPlan of(Schema subschema) {
      CheckPlan check =
          subschema.isNever()
              ? CheckPlan.Constant.FALSE
              : inner(places.step(place, subschema), LARGEST);
      CheckPlan rule = rules.of(subschema);
      return rule == null ? check : CheckPlan.together(List.of(check, rule));
    }

    /** The check of a place, in this expression where it is no larger than that. */
    CheckPlan inner(Place inner, int largest) {
      if (depth == DEEPEST || types.apply(inner) != null || parts.containsKey(inner)) {
        return part(inner, home);
      }
      CheckPlan check = build(inner, home, depth + 1);
      if (check.size() <= largest) {
        return check;
      }
      apart(inner, home).check = check;
      return part(inner, home);
    }

    @Override
    public CheckPlan ofTarget(String keyword, Schema target) {
      SchemaDocument document = target.document();
      Place named = places.step(place, target);
      GeneratedFile file =
          target == document.root() && places.isNatural(named) ? elsewhere.find(document) : null;
      return file == null || !file.whole()
          ? reference(keyword, named)
          : new CheckPlan.Reference(keyword, file.owner(), "");
    }

    @Override
    public DynamicScope scope() {
      return place.scope();
    }
  }
}
