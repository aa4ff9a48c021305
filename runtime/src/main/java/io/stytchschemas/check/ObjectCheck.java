package io.stytchschemas.check;

import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.NameTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of objects and their properties, in the order in which it was added. {@link
 * #additionalProperties} comes after the properties and patterns beside it.
 */
public final class ObjectCheck extends Check {
  private final boolean typed;
  private final @Nullable PropertyNames names;
  private final Chain parts;

  /** The names of {@code properties}; made when marks are asked for. */
  private @Nullable NameTable table;

  private ObjectCheck(boolean typed, @Nullable PropertyNames names, Chain parts) {
    this.typed = typed;
    this.names = names;
    this.parts = parts;
  }

  static ObjectCheck of(boolean typed) {
    return new ObjectCheck(typed, null, new Chain());
  }

  static ObjectCheck of(boolean typed, PropertyNames names) {
    ObjectCheck check = new ObjectCheck(typed, names, new Chain());
    String[] required = names.requiredNames();
    return required.length == 0 ? check : check.required(required);
  }

  private ObjectCheck with(Check part) {
    return new ObjectCheck(typed, names, parts.and(part));
  }

  /** {@code properties}: what is said of one. */
  public ObjectCheck property(String name, Check check) {
    return with(new PropertyCheck(name, check));
  }

  /** {@code patternProperties}: what is said of those in whose names a pattern is found. */
  public ObjectCheck patternProperty(TextPattern pattern, Check check) {
    return with(new PatternPropertyCheck(pattern, check));
  }

  /** {@code additionalProperties}: of what the properties and patterns so far leave over. */
  public ObjectCheck additionalProperties(Check check) {
    return with(new AdditionalPropertiesCheck(this, check));
  }

  /** {@code propertyNames}: what is said of each name, as a string. */
  public ObjectCheck propertyNames(Check check) {
    return with(new PropertyNamesCheck(check));
  }

  /** {@code required}; a property that is null is there. */
  public ObjectCheck required(String... properties) {
    return with(new RequiredCheck(properties));
  }

  /** {@code minProperties}. */
  public ObjectCheck minProperties(int limit) {
    return with(new SizeCheck(SizeCheck.Kind.MIN_PROPERTIES, limit));
  }

  /** {@code maxProperties}. */
  public ObjectCheck maxProperties(int limit) {
    return with(new SizeCheck(SizeCheck.Kind.MAX_PROPERTIES, limit));
  }

  /** {@code dependentRequired}: where one property is there, the others must be. */
  public ObjectCheck dependentRequired(String property, String... others) {
    return with(new DependentRequiredCheck("dependentRequired", property, others));
  }

  /** {@code dependentSchemas}: where one property is there, the object must meet a check. */
  public ObjectCheck dependentSchema(String property, Check check) {
    return with(new DependentSchemaCheck("dependentSchemas", property, check));
  }

  /** {@code dependencies}, as {@link #dependentRequired}. */
  public ObjectCheck dependency(String property, String... others) {
    return with(new DependentRequiredCheck("dependencies", property, others));
  }

  /** {@code dependencies}, as {@link #dependentSchema}. */
  public ObjectCheck dependency(String property, Check check) {
    return with(new DependentSchemaCheck("dependencies", property, check));
  }

  /** Whether nothing but objects is allowed. */
  public boolean isTyped() {
    return typed;
  }

  /** The names that were given at once: {@code properties} has them, checked or not. */
  public @Nullable PropertyNames names() {
    return names;
  }

  /** What is said of objects, in order. */
  public List<Check> parts() {
    return parts.all();
  }

  /** All names that {@code properties} has. */
  Set<String> propertyNames() {
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; names != null && i < names.size(); i++) {
      all.add(names.get(i).text());
    }
    for (Check part : parts()) {
      if (part instanceof PropertyCheck property) {
        all.add(property.name());
      }
    }
    return all;
  }

  private NameTable table() {
    NameTable found = table;
    if (found == null) {
      found = NameTable.of(List.copyOf(propertyNames()));
      table = found;
    }
    return found;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.object(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (typed) {
      OBJECT.reportAny(out, row);
    }
  }

  @Override
  void reportTyped(Report out, int row) {
    if (out.document().kind(row) == IndexedDocument.OBJECT) {
      for (Check part : parts()) {
        part.reportTyped(out, row);
      }
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    if (document.kind(row) != IndexedDocument.OBJECT) {
      return;
    }
    NameTable known = table();
    int end = document.next(row);
    int place = 0;
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      if (known.find(document, at) >= 0) {
        seen.add(place);
      }
      place++;
    }
    for (Check part : parts()) {
      part.mark(document, row, seen);
    }
  }
}
