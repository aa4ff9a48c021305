package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.Alternative.OfBranch;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Plans the checks over documents: which stand in one expression, and which apart, so that
 * references lead to them, types name them, or an expression stays one that people read.
 */
final class CheckPlanner {
  /** Keywords in the order in which violations are told: first those of all types. */
  private static final List<JsonType> ORDER =
      List.of(JsonType.STRING, JsonType.NUMBER, JsonType.OBJECT, JsonType.ARRAY);

  /** How deep an expression goes, in schemas within schemas. */
  private static final int DEEPEST = 6;

  /** How much a subschema may be to stand in the expression of the one around it. */
  private static final int LARGEST = 40;

  private final Places places;
  private final Function<SchemaDocument, ClassName> codecs;
  private final Function<SchemaDocument, ClassName> owners;
  private final GeneratedFile.Finder elsewhere;
  private final StytchRules rules;
  private final Predicate<Place> hasClass;
  private final Map<Place, Apart> parts = new LinkedHashMap<>();
  private final Map<SchemaDocument, Integer> scopes = new HashMap<>();
  private final Deque<Apart> toBuild = new ArrayDeque<>();

  /** A check that stands apart, once it is built. */
  private static final class Apart {
    final Place place;
    final String key;
    @Nullable CheckPlan check;

    Apart(Place place, String key) {
      this.place = place;
      this.key = key;
    }

    int line() {
      return place.schema().location().line();
    }

    int column() {
      return place.schema().location().column();
    }
  }

  /**
   * @param codecs the class that has the checks of a file
   * @param owners the class that has its schema as a constant, by which others ask for them
   * @param hasClass whether a class stands for a schema: then its check can be asked for
   */
  CheckPlanner(
      Places places,
      Function<SchemaDocument, ClassName> codecs,
      Function<SchemaDocument, ClassName> owners,
      GeneratedFile.Finder elsewhere,
      StytchRules rules,
      Predicate<Place> hasClass) {
    this.places = places;
    this.codecs = codecs;
    this.owners = owners;
    this.elsewhere = elsewhere;
    this.rules = rules;
    this.hasClass = hasClass;
  }

  /** The key by which the owner of a schema's file gives its check: there will be one. */
  String key(Place place) {
    return apart(place).key;
  }

  /** Whether the check of a file's own schema has been asked for. */
  boolean hasWhole(SchemaDocument document) {
    return parts.containsKey(places.natural(document.root()));
  }

  /** Builds what has been asked for, and gives the files that it stands in. */
  Set<SchemaDocument> build() {
    for (Apart next = toBuild.poll(); next != null; next = toBuild.poll()) {
      if (next.check == null) {
        next.check = build(next.place, 0);
      }
    }
    return byDocument().keySet();
  }

  /** The checks of all files, by owner, once all is built. */
  Map<ClassName, CheckHome> homes() {
    Map<ClassName, CheckHome> homes = new TreeMap<>();
    byDocument().forEach((document, all) -> homes.put(codecs.apply(document), home(document, all)));
    return homes;
  }

  private Map<SchemaDocument, List<Apart>> byDocument() {
    Map<SchemaDocument, List<Apart>> byDocument = new LinkedHashMap<>();
    for (Apart part : parts.values()) {
      byDocument.computeIfAbsent(documentOf(part.place), any -> new ArrayList<>()).add(part);
    }
    return byDocument;
  }

  private CheckHome home(SchemaDocument document, List<Apart> all) {
    all.sort(
        Comparator.comparingInt(Apart::line)
            .thenComparingInt(Apart::column)
            .thenComparing(part -> part.key));
    CheckPlan whole = null;
    UniqueNames methods = new UniqueNames();
    methods.claimType("check");
    List<CheckHome.Part> apart = new ArrayList<>();
    for (Apart part : all) {
      CheckPlan check = part.check == null ? CheckPlan.Constant.TRUE : part.check;
      if (part.key.isEmpty()) {
        whole = check;
      } else {
        String name = Names.check(part.place.schema().location().pointer());
        apart.add(new CheckHome.Part(part.key, methods.claimType(name), check));
      }
    }
    return new CheckHome(codecs.apply(document), whole, List.copyOf(apart));
  }

  private Apart apart(Place place) {
    Apart known = parts.get(place);
    if (known == null) {
      known = new Apart(place, newKey(place));
      parts.put(place, known);
      toBuild.add(known);
    }
    return known;
  }

  /**
   * The pointer below its document; behind a number where a schema is applied in a scope beside the
   * usual one.
   */
  private String newKey(Place place) {
    SchemaDocument document = documentOf(place);
    String pointer = place.schema().location().pointer().substring(document.pointer().length());
    String key = place.alternative() == null ? pointer : pointer + place.alternative().key();
    return places.isNatural(place) ? key : scopes.merge(document, 1, Integer::sum) + ":" + key;
  }

  private static SchemaDocument documentOf(Place place) {
    return place.schema().document();
  }

  private CheckPlan build(Place place, int depth) {
    if (place.schema().isNever()) {
      return CheckPlan.Constant.FALSE;
    }
    Applied applied = new Applied(place, depth, rules.of(place.schema()));
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
      Place branch = chosen.branch();
      return new CheckPlan.Reference(
          chosen.location(), owners.apply(documentOf(branch)), apart(branch).key);
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
    final int depth;
    final StytchRules.Bound rules;

    Applied(Place place, int depth, StytchRules.Bound rules) {
      this.place = place;
      this.depth = depth;
      this.rules = rules;
    }

    @Override
    public CheckPlan of(Schema subschema) {
      CheckPlan check =
          subschema.isNever() ? CheckPlan.Constant.FALSE : inner(places.step(place, subschema));
      CheckPlan rule = rules.of(subschema);
      return rule == null ? check : CheckPlan.together(List.of(check, rule));
    }

    private CheckPlan inner(Place inner) {
      if (depth == DEEPEST || hasClass.test(inner) || parts.containsKey(inner)) {
        return new CheckPlan.Part(apart(inner).key);
      }
      CheckPlan check = build(inner, depth + 1);
      if (check.size() <= LARGEST) {
        return check;
      }
      Apart part = apart(inner);
      part.check = check;
      return new CheckPlan.Part(part.key);
    }

    @Override
    public CheckPlan ofTarget(String keyword, Schema target) {
      SchemaDocument document = target.document();
      Place named = places.step(place, target);
      GeneratedFile file =
          target == document.root() && places.isNatural(named) ? elsewhere.find(document) : null;
      return file == null || !file.whole()
          ? new CheckPlan.Reference(keyword, owners.apply(document), apart(named).key)
          : new CheckPlan.Reference(keyword, file.owner(), "");
    }

    @Override
    public DynamicScope scope() {
      return place.scope();
    }
  }
}
