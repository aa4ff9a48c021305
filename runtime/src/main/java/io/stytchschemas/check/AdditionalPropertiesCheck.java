package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code additionalProperties}: of what the properties and patterns beside it leave over. */
public final class AdditionalPropertiesCheck extends Check {
  private final ObjectCheck beside;
  private final Check check;

  AdditionalPropertiesCheck(ObjectCheck beside, Check check) {
    this.beside = beside;
    this.check = check;
  }

  public Check check() {
    return check;
  }

  /** The names that {@code properties} has. */
  public Set<String> names() {
    return beside.propertyNames();
  }

  /** The patterns that {@code patternProperties} has. */
  public List<TextPattern> patterns() {
    List<TextPattern> all = new ArrayList<>();
    for (Check part : beside.parts()) {
      if (part instanceof PatternPropertyCheck properties) {
        all.add(properties.pattern());
      }
    }
    return all;
  }

  /** Whether a property of that name is left over. */
  public boolean appliesTo(String name) {
    return !names().contains(name) && patterns().stream().noneMatch(pattern -> pattern.find(name));
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.additionalProperties(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    Set<String> names = names();
    List<TextPattern> patterns = patterns();
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      if (!names.contains(document.string(at)) && !isFound(patterns, document, at)) {
        out.property(check, at, "/additionalProperties", null);
      }
    }
  }

  private static boolean isFound(List<TextPattern> patterns, IndexedDocument document, int name) {
    for (TextPattern pattern : patterns) {
      if (pattern.find(document, name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    seen.addAll();
  }
}
