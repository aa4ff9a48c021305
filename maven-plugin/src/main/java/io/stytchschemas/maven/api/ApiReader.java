package io.stytchschemas.maven.api;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.SchemaOwners.Owner;
import io.stytchschemas.processor.index.ContentHash;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts an API together: the types first, then what their schemas say. */
final class ApiReader {
  /** A property of the schema itself, or of one that it takes in. */
  private static final Pattern PROPERTY = Pattern.compile(ApiElement.PART + "/properties/([^/]*)");

  /** The same, or its elements or values, which its Java type speaks of as well. */
  private static final Pattern IN_PROPERTY =
      Pattern.compile(PROPERTY + "(?:/items|/additionalProperties)*");

  private static final Pattern BESIDE_NAMES = Pattern.compile("[^\\w.]+");

  private static final Set<String> IMPLIED_BY_ENUM = Set.of("enum", "type");
  private static final Set<String> IMPLIED_BY_RECORD = Set.of("required", "type");

  private final Plans planned;
  private final SchemaOwners owners;
  private final Directions directions;
  private final Map<String, TypePlan> types = new HashMap<>();
  private final Map<String, ApiElement> elements = new LinkedHashMap<>();

  ApiReader(Plans planned) {
    this.planned = planned;
    this.owners = new SchemaOwners(planned.files());
    this.directions = new Directions(roots("request"), roots("response"));
  }

  private List<Schema> roots(String ending) {
    return planned.files().keySet().stream()
        .filter(each -> owners.name(each).toLowerCase(Locale.ROOT).endsWith(ending))
        .map(SchemaDocument::root)
        .toList();
  }

  List<ApiElement> read() {
    TypeElements shapes = new TypeElements(typeDirections());
    for (PackagePlan each : planned.packages()) {
      for (SchemaPlan schema : each.all()) {
        shapes.of(schema).forEach(element -> elements.putIfAbsent(element.key(), element));
        if (schema.declaration() != null) {
          collect(schema.declaration());
        }
      }
    }
    Directions.reachedFrom(planned()).forEach(this::addFacts);
    return List.copyOf(elements.values());
  }

  private void collect(TypePlan type) {
    types.put(type.name().canonicalName(), type);
    type.nested().forEach(this::collect);
  }

  private Map<String, Direction> typeDirections() {
    Map<String, Direction> byType = new HashMap<>();
    planned
        .files()
        .forEach(
            (document, file) ->
                file.classes()
                    .forEach(
                        (pointer, type) -> {
                          Schema schema = document.schemaAt(pointer);
                          if (schema != null) {
                            byType.put(type.name().canonicalName(), directions.of(schema));
                          }
                        }));
    return byType;
  }

  /** The whole files, and what has a class in them. */
  private List<Schema> planned() {
    List<Schema> schemas = new ArrayList<>();
    planned
        .files()
        .forEach(
            (document, file) -> {
              schemas.add(document.root());
              file.classes().keySet().stream()
                  .map(document::schemaAt)
                  .filter(Objects::nonNull)
                  .forEach(schemas::add);
            });
    return schemas;
  }

  private void addFacts(Schema schema) {
    Owner owner = owners.of(schema);
    if (owner.type() != null && !types.containsKey(owner.name())) {
      return; // Another module's, which tells of it itself.
    }
    String component = component(owner, PROPERTY);
    Kind kind =
        !component.isEmpty() ? Kind.COMPONENT : owner.type() == null ? Kind.SCHEMA : Kind.TYPE;
    ApiElement known = elements.get(ApiElement.key(kind, owner.name(), component));
    if (known != null && (!component.isEmpty() || owner.pointer().isEmpty())) {
      // What has no class tells by its schema alone which way it goes.
      Direction direction = known.kind() == Kind.SCHEMA ? directions.of(schema) : known.direction();
      elements.put(known.key(), with(known, facts(schema, owner)).with(direction));
      return;
    }
    ApiElement place =
        new ApiElement(
            Kind.PLACE,
            owner.name(),
            owner.pointer(),
            "",
            false,
            directions.of(schema),
            facts(schema, owner));
    elements.merge(place.key(), place, (first, second) -> with(first, second.facts()));
  }

  /** The component that a schema in a type is of; empty where it is of none. */
  private String component(Owner owner, Pattern place) {
    Matcher property = place.matcher(owner.pointer());
    return property.matches() && types.get(owner.name()) instanceof RecordPlan plan
        ? plan.components().stream()
            .filter(each -> each.property().equals(JsonPointers.name(property.group(1))))
            .map(each -> each.name())
            .findFirst()
            .orElse("")
        : "";
  }

  private SortedMap<String, String> facts(Schema schema, Owner owner) {
    TypePlan type = owner.type() == null ? null : types.get(owner.name());
    Set<String> implied =
        type instanceof RecordPlan && ApiElement.isPart(owner.pointer())
            ? IMPLIED_BY_RECORD
            : type instanceof EnumPlan && owner.pointer().isEmpty() ? IMPLIED_BY_ENUM : Set.of();
    SortedMap<String, String> facts = SchemaFacts.of(schema, implied);
    SchemaDocument document = schema.document();
    if (schema == document.root()) {
      facts.put(
          SchemaFacts.KEY,
          String.join(
              "\n", new LinkedHashSet<>(List.of(ContentHash.key(document), document.path()))));
      facts.keySet().removeAll(Set.of("$id", "id"));
    }
    Schema target = Reference.target(schema, DynamicScope.EMPTY);
    if (target != null) {
      Owner named = owners.of(target);
      facts.keySet().removeAll(Set.of("$ref", "$dynamicRef", "$recursiveRef"));
      if (!isImpliedByType(owner, named)) {
        facts.put("$ref", named.name() + (named.pointer().isEmpty() ? "" : '#' + named.pointer()));
      }
    }
    return facts;
  }

  /** Whether the Java type of a component names the class that a schema in it refers to. */
  private boolean isImpliedByType(Owner owner, Owner named) {
    ApiElement component =
        elements.get(ApiElement.key(Kind.COMPONENT, owner.name(), component(owner, IN_PROPERTY)));
    return component != null
        && named.pointer().isEmpty()
        && List.of(BESIDE_NAMES.split(component.type())).contains(named.name());
  }

  /** An element that several schemas speak of has the facts of all. */
  private static ApiElement with(ApiElement element, SortedMap<String, String> more) {
    SortedMap<String, String> facts = new TreeMap<>(element.facts());
    more.forEach(
        (keyword, text) -> facts.merge(keyword, text, (a, b) -> a.equals(b) ? a : a + " and " + b));
    return element.with(facts);
  }
}
