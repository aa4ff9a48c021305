package io.stytchschemas.processor.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema that stands for itself, with a Java type of its own file: a whole file, or a part of one
 * that a fragment names. Compared by identity.
 */
public final class SchemaDocument {
  private final SchemaFile file;
  private final String pointer;
  private final Map<String, Schema> schemas = new LinkedHashMap<>();

  /**
   * @param pointer of the document's root in its file; "" for the whole file
   */
  SchemaDocument(SchemaFile file, String pointer) {
    this.file = file;
    this.pointer = pointer;
  }

  void add(Schema schema) {
    schemas.put(schema.location().pointer(), schema);
  }

  public SchemaFile file() {
    return file;
  }

  public SchemaSource source() {
    return file.source();
  }

  /** The JSON Pointer of its root in its file. */
  public String pointer() {
    return pointer;
  }

  /** Where it stands, for people: the file's path, of a part with its fragment. */
  public String path() {
    return pointer.isEmpty() ? source().path() : source().path() + '#' + pointer;
  }

  /**
   * What it is called by, the best first: {@code $id} as written, unless that only names a place in
   * it, of a part also that of the file with the fragment, and the path.
   */
  public List<String> identifiers() {
    List<String> identifiers = new ArrayList<>();
    String own = SchemaSource.idAsWritten(root().json());
    if (own != null && SchemaSource.isName(own)) {
      identifiers.add(own);
    }
    String ofFile = pointer.isEmpty() ? null : SchemaSource.idAsWritten(source().json());
    if (ofFile != null && !ofFile.contains("#")) {
      identifiers.add(ofFile + '#' + pointer);
    }
    identifiers.add(path());
    return identifiers.stream().distinct().toList();
  }

  /** The schema that is the whole document. */
  public Schema root() {
    Schema root = file.schemaAt(pointer);
    if (root == null) {
      throw new IllegalStateException(path() + " has not been read");
    }
    return root;
  }

  /** Its schemas, inner ones before those that hold them. */
  public Collection<Schema> schemas() {
    return List.copyOf(schemas.values());
  }

  /** The schema at a JSON Pointer of the file; null where none was read. */
  public @Nullable Schema schemaAt(String place) {
    return file.schemaAt(place);
  }

  /** The nearest schema of the document around a JSON Pointer of the file, itself excluded. */
  public @Nullable Schema enclosing(String place) {
    Schema outer = file.enclosing(place);
    return outer == null || outer.document() != this ? null : outer;
  }

  @Override
  public String toString() {
    return path();
  }
}
