package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The identifiers that stand in JSON, found without reading it as schemas. They tell what is to be
 * read; whether they are any only that can tell, for an example may have such a member as well.
 */
public final class Identifiers {
  private static final List<String> ANCHORS = List.of("$anchor", "$dynamicAnchor");

  private final Set<SchemaUri> found = new LinkedHashSet<>();

  private Identifiers() {}

  /**
   * The URIs of schemas in a value; those of anchors have a fragment.
   *
   * @param base that of the value, unless it has its own
   */
  public static Set<SchemaUri> in(JsonValue json, SchemaUri base) {
    Identifiers identifiers = new Identifiers();
    identifiers.collect(json, base);
    return identifiers.found;
  }

  private void collect(JsonValue json, SchemaUri base) {
    if (json instanceof JsonArray array) {
      array.elements().forEach(element -> collect(element, base));
    } else if (json instanceof JsonObject object) {
      SchemaUri own = own(object, base);
      for (String keyword : ANCHORS) {
        String anchor = object.string(keyword);
        if (anchor != null) {
          found.add(own.withFragment(anchor));
        }
      }
      object.members().values().forEach(member -> collect(member, own));
    }
  }

  private SchemaUri own(JsonObject object, SchemaUri base) {
    String id = SchemaSource.idAsWritten(object);
    if (id == null || id.isEmpty()) {
      return base;
    }
    SchemaUri uri = base.resolve(SchemaUri.parse(id));
    found.add(uri);
    found.add(uri.withoutFragment());
    return uri.withoutFragment();
  }
}
