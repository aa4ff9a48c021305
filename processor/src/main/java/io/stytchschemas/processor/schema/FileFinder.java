package io.stytchschemas.processor.schema;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the file that a URI leads to, among those that may be read. */
@FunctionalInterface
public interface FileFinder {
  /**
   * Finds the file that a URI leads to.
   *
   * @param uri absolute, without fragment
   */
  @Nullable SchemaSource find(SchemaUri uri);

  /**
   * Finds the file that a URI leads to.
   *
   * @param from the file in which the reference stands
   */
  default @Nullable SchemaSource find(SchemaUri uri, SchemaSource from) {
    return find(uri);
  }

  /**
   * Finds a file by its {@code $id} as written, among those that have been named as references.
   *
   * @param from the file in which the reference stands
   */
  default @Nullable SchemaSource findById(String id, SchemaSource from) {
    return null;
  }

  /**
   * Finds a file that has a URI for a schema in it, among those that have been named as references.
   *
   * @param from the file in which the reference stands
   */
  default @Nullable SchemaSource findHolder(SchemaUri uri, SchemaSource from) {
    return null;
  }

  /**
   * The file from which a reference first reached another; null for one that is named, or that no
   * reference reached.
   */
  default @Nullable SchemaSource reachedFrom(SchemaSource source) {
    return null;
  }

  /** Whether a URI leads to a file that cannot be read, which has been reported. */
  default boolean refuses(SchemaUri uri, SchemaSource from) {
    return false;
  }

  /** Whether all files that references from a file may find by their {@code $id} can be read. */
  default boolean isComplete(SchemaSource from) {
    return true;
  }

  /** The path at which the annotation has a URI live; null where it says nothing. */
  default @Nullable String mapped(SchemaUri uri, SchemaSource from) {
    return null;
  }

  /** The paths of the files that references may lead to, for messages. */
  default Collection<String> paths() {
    return List.of();
  }

  /** The package on whose account a file is read; "" where it is none's. */
  default String packageOf(SchemaSource source) {
    return "";
  }
}
