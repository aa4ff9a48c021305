package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;

/** By which {@code id()} users know a schema. */
public final class SchemaIds {
  private SchemaIds() {}

  /** "$id" of its file as written, or the file's path; of a part, with its JSON Pointer. */
  public static String of(Schema schema) {
    SchemaDocument document = schema.document();
    String id = document.identifiers().get(0);
    String below = schema.location().pointer().substring(document.pointer().length());
    // An identifier that has a fragment itself is that of a part: the pointer leads on from there.
    return below.isEmpty() || id.contains("#") ? id + below : id + '#' + below;
  }
}
