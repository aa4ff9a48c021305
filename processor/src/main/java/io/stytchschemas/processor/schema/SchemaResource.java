package io.stytchschemas.processor.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema with a base URI of its own, and the anchors inside it (2020-12 core, section 4.3.5).
 * Filled while its file is read, not changed afterwards.
 */
public final class SchemaResource {
  private final SchemaUri uri;
  private final String pointer;
  private final SchemaFile file;
  private final Dialect dialect;
  private final Map<String, Schema> anchors;
  private final Map<String, Schema> dynamicAnchors;

  /**
   * @param pointer of the resource's root within its file
   */
  public SchemaResource(SchemaUri uri, String pointer, SchemaFile file, Dialect dialect) {
    this(uri, pointer, file, dialect, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private SchemaResource(
      SchemaUri uri,
      String pointer,
      SchemaFile file,
      Dialect dialect,
      Map<String, Schema> anchors,
      Map<String, Schema> dynamicAnchors) {
    this.uri = uri;
    this.pointer = pointer;
    this.file = file;
    this.dialect = dialect;
    this.anchors = anchors;
    this.dynamicAnchors = dynamicAnchors;
  }

  /** The same for a part that is read by another dialect. */
  public SchemaResource with(Dialect other) {
    return new SchemaResource(uri, pointer, file, other, anchors, dynamicAnchors);
  }

  public SchemaUri uri() {
    return uri;
  }

  public String pointer() {
    return pointer;
  }

  public SchemaFile file() {
    return file;
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Adds a plain-name fragment; the first of two equal names wins.
   *
   * @return what had the name before; null where nothing had
   */
  public @Nullable Schema addAnchor(String name, Schema schema, boolean dynamic) {
    if (dynamic) {
      dynamicAnchors.putIfAbsent(name, schema);
    }
    return anchors.putIfAbsent(name, schema);
  }

  public Map<String, Schema> anchors() {
    return Collections.unmodifiableMap(anchors);
  }

  /**
   * The anchors that {@code $dynamicRef} may find from outside; "" is that of {@code
   * $recursiveAnchor}.
   */
  public Map<String, Schema> dynamicAnchors() {
    return Collections.unmodifiableMap(dynamicAnchors);
  }
}
