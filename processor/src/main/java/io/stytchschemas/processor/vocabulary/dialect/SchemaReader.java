package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.FileFinder;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaFile;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.metadata.TextKeyword;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads files into schemas, each schema by the dialect that it, or what holds it, declares. */
public final class SchemaReader implements SchemaSet.Reader {
  private static final String SCHEMA = TextKeyword.SCHEMA.keyword();

  private final Diagnostics problems;
  private final FileFinder metaSchemas;
  private final Function<SchemaSource, String> defaultDialect;
  private final Predicate<SchemaSource> assertsFormats;
  private final Map<String, VocabularyDialect> dialects = new HashMap<>();

  /** The URIs of dialects whose meta-schemas are being looked at. */
  private final Set<String> open = new HashSet<>();

  private final UnknownMembers unknown;

  /**
   * @param metaSchemas finds the meta-schemas of dialects that are not published drafts
   * @param defaultDialect the dialect of a file without {@code $schema}
   * @param assertsFormats whether a file's formats are asserted, whatever its dialect says
   */
  public SchemaReader(
      Diagnostics problems,
      FileFinder metaSchemas,
      Function<SchemaSource, String> defaultDialect,
      Predicate<SchemaSource> assertsFormats) {
    this.problems = problems;
    this.metaSchemas = metaSchemas;
    this.defaultDialect = defaultDialect;
    this.assertsFormats = assertsFormats;
    this.unknown = new UnknownMembers(problems);
  }

  UnknownMembers unknown() {
    return unknown;
  }

  /** Warns of members that check nothing; called when all references are linked. */
  public void reportUnknown() {
    unknown.report();
  }

  Diagnostics problems() {
    return problems;
  }

  boolean assertsFormats(SchemaResource resource, boolean dialectDoes) {
    return dialectDoes || assertsFormats.test(resource.file().source());
  }

  /**
   * Makes sure that a dialect is known. Where it is not, this is reported once, at {@code at}, and
   * the files without {@code $schema} are read as of the newest draft.
   */
  public void expect(String uri, Location at) {
    if (dialect(uri, at) == null) {
      dialects.put(uri, published(Drafts.ALL.get(0)));
    }
  }

  @Override
  public @Nullable SchemaFile read(SchemaSource source) {
    JsonValue json = source.json();
    if (!(json instanceof JsonObject || json instanceof JsonBoolean)) {
      problems.report(Problem.NOT_A_SCHEMA, json.location(), json.kind());
      return null;
    }
    ApiDescription api = ApiDescription.of(json);
    if (api != null) {
      return read(source, api);
    }
    VocabularyDialect dialect =
        json instanceof JsonObject object && declaration(object) != null
            ? declared(object)
            : dialect(defaultDialect.apply(source), json.location());
    if (dialect == null) {
      return null;
    }
    SchemaFile file = new SchemaFile(source);
    SchemaResource place = new SchemaResource(source.uri(), "", file, dialect);
    String id = json instanceof JsonObject object ? dialect.baseId(object) : null;
    SchemaResource resource = id == null ? place : identified(id, json, place, dialect);
    file.add(resource);
    if (json instanceof JsonObject object) {
      dialect.readKeywords(object, resource);
    } else {
      dialect.read(json, resource);
    }
    return file;
  }

  /** Of a description of an API only what is asked for is read: the rest is no schema. */
  private @Nullable SchemaFile read(SchemaSource source, ApiDescription api) {
    JsonValue json = source.json();
    String uri = api.dialect();
    if (uri == null) {
      problems.report(Problem.API_VERSION, json.location(), api.name());
      return null;
    }
    VocabularyDialect dialect = dialect(uri, json.location());
    if (dialect == null) {
      return null;
    }
    SchemaFile file = new SchemaFile(source);
    SchemaResource resource = new SchemaResource(source.uri(), "", file, dialect);
    file.add(resource);
    file.add(new Schema(json, resource, Map.of()));
    return file;
  }

  /**
   * The resource that an object belongs to: its own where it has an identifier, else the one around
   * it.
   */
  SchemaResource resourceOf(JsonObject json, SchemaResource outer) {
    VocabularyDialect dialect = (VocabularyDialect) outer.dialect();
    boolean ownDialect = declaration(json) != null && !dialect.isOnlyReference(json);
    VocabularyDialect inner = ownDialect ? declared(json) : dialect;
    if (inner == null) {
      return outer;
    }
    String id = inner.baseId(json);
    if (id == null) {
      return inner.isLike(dialect) ? outer : withoutIdentifier(json, inner, outer);
    }
    SchemaResource resource = identified(id, json, outer, inner);
    if (resource.uri().equals(outer.uri()) && !SchemaUri.parse(id).decodedFragment().isEmpty()) {
      // Draft-07 and before: a name in what is around it, with its URI written out.
      return outer;
    }
    reportTwice(resource, json);
    outer.file().add(resource);
    return resource;
  }

  /**
   * A schema of a description of an API stands for itself and chooses its dialect (OpenAPI 3.1.1,
   * Schema Object); in a schema file, what has no identifier does not (2020-12 core, section
   * 8.1.1).
   */
  private SchemaResource withoutIdentifier(
      JsonObject json, VocabularyDialect own, SchemaResource outer) {
    SchemaSource source = outer.file().source();
    VocabularyDialect around = (VocabularyDialect) outer.dialect();
    if (source.parts().contains(json.location().pointer())
        && ApiDescription.of(source.json()) != null
        && around.knows(SCHEMA)) {
      return outer.with(own);
    }
    problems.report(
        Problem.KEYWORD_WITHOUT_EFFECT,
        Objects.requireNonNull(json.get(SCHEMA)).location(),
        SCHEMA,
        "it counts at the root of a file, in a component of OpenAPI 3.1, and beside an $id: this is"
            + " read as of "
            + around.name());
    return outer;
  }

  /** An object may be come by more than once. */
  private void reportTwice(SchemaResource resource, JsonObject json) {
    SchemaResource first = resource.file().resource(resource.uri());
    if (first != null && !first.pointer().equals(resource.pointer())) {
      JsonValue other = resource.file().source().valueAt(first.pointer());
      problems.report(
          Problem.ID_TWICE,
          json.location(),
          resource.uri(),
          Objects.requireNonNull(other).location());
    }
  }

  private static SchemaResource identified(
      String id, JsonValue json, SchemaResource outer, VocabularyDialect dialect) {
    SchemaUri uri = outer.uri().resolve(SchemaUri.parse(id)).withoutFragment();
    return new SchemaResource(uri, json.location().pointer(), outer.file(), dialect);
  }

  private @Nullable VocabularyDialect declared(JsonObject json) {
    JsonValue declaration = json.get(SCHEMA);
    String uri = declaration(json);
    return declaration == null || uri == null ? null : dialect(uri, declaration.location());
  }

  /** The dialect that a schema names; null where it leaves that to whoever reads it. */
  private static @Nullable String declaration(JsonObject json) {
    String uri = json.string(SCHEMA);
    return uri == null || Drafts.isUnversioned(uri) ? null : uri;
  }

  /** The dialect that a URI names; null, and reported, where none is known. */
  private @Nullable VocabularyDialect dialect(String uri, Location at) {
    VocabularyDialect known = dialects.get(uri);
    if (known != null) {
      return known;
    }
    Draft draft = Drafts.of(uri);
    VocabularyDialect dialect = draft == null ? custom(uri) : published(draft);
    if (dialect == null) {
      String drafts = Drafts.ALL.stream().map(Draft::uri).collect(Collectors.joining(", "));
      problems.report(Problem.DIALECT_UNKNOWN, at, uri, drafts);
    } else {
      dialects.put(uri, dialect);
    }
    return dialect;
  }

  private VocabularyDialect published(Draft draft) {
    List<KeywordKind> keywords =
        draft.vocabularies().values().stream().flatMap(List::stream).distinct().toList();
    return new VocabularyDialect(this, draft, keywords, false);
  }

  /**
   * The dialect of a meta-schema of one's own (2020-12 core, section 8.1.2); null where that is but
   * its own in the end.
   */
  private @Nullable VocabularyDialect custom(String uri) {
    SchemaSource source = metaSchemas.find(SchemaUri.parse(uri).withoutFragment());
    if (source == null || !(source.json() instanceof JsonObject metaSchema)) {
      return null;
    }
    String own = metaSchema.string(SCHEMA);
    if (own == null) {
      return null;
    }
    open.add(uri);
    VocabularyDialect base = open.contains(own) ? null : dialect(own, metaSchema.location());
    open.remove(uri);
    if (base == null) {
      return null;
    }
    return metaSchema.get("$vocabulary") instanceof JsonObject vocabularies
        ? chosen(base, vocabularies)
        : base;
  }

  private @Nullable VocabularyDialect chosen(VocabularyDialect base, JsonObject vocabularies) {
    Map<String, List<KeywordKind>> known = base.draft().vocabularies();
    for (Map.Entry<String, JsonValue> entry : vocabularies.members().entrySet()) {
      boolean needed = entry.getValue() instanceof JsonBoolean flag && flag.value();
      if (needed && !known.containsKey(entry.getKey())) {
        return null;
      }
    }
    List<KeywordKind> keywords =
        known.entrySet().stream()
            .filter(entry -> vocabularies.members().containsKey(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .distinct()
            .toList();
    boolean assertsFormats =
        vocabularies.members().entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getKey().endsWith("/format-assertion")
                        || (entry.getKey().endsWith("/2019-09/vocab/format")
                            && entry.getValue() instanceof JsonBoolean flag
                            && flag.value()));
    return new VocabularyDialect(this, base.draft(), keywords, assertsFormats);
  }
}
