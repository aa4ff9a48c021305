package io.stytchschemas.maven.api;

import io.stytchschemas.processor.index.ContentHash;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which name users know a schema: its class, else the nearest one around it, else its file.
 */
final class SchemaOwners {

  /**
   * A schema as users know it.
   *
   * @param type the simple name of the class that it has, or that the nearest schema around it has;
   *     null where none
   * @param pointer from there; empty where the class is its own
   */
  record Owner(String name, @Nullable String type, String pointer) {}

  private final Map<SchemaDocument, GeneratedFile> files;

  SchemaOwners(Map<SchemaDocument, GeneratedFile> files) {
    this.files = files;
  }

  Owner of(Schema schema) {
    SchemaDocument document = schema.resource().document();
    GeneratedFile file = files.get(document);
    Map<String, Declared> classes = file == null ? Map.of() : file.classes();
    String pointer = schema.location().pointer();
    String outer = pointer;
    while (true) {
      Declared type = classes.get(outer);
      if (type != null) {
        return new Owner(
            type.name().canonicalName(),
            type.name().simpleName(),
            pointer.substring(outer.length()));
      }
      if (outer.isEmpty()) {
        return new Owner(ContentHash.key(document), null, pointer);
      }
      outer = outer.substring(0, outer.lastIndexOf('/'));
    }
  }

  /** The name of the whole file: that of its class, where it has one. */
  String name(SchemaDocument document) {
    Owner owner = of(document.root());
    return owner.type() == null ? owner.name() : owner.type();
  }
}
