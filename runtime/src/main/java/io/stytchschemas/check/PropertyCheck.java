package io.stytchschemas.check;

import io.stytchschemas.check.verdict.Rows;
import io.stytchschemas.json.IndexedDocument;

/** {@code properties}: what is said of one. */
public final class PropertyCheck extends Check {
  private final String name;
  private final Check check;

  PropertyCheck(String name, Check check) {
    this.name = name;
    this.check = check;
  }

  public String name() {
    return name;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.property(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    int at = out.member(row, name);
    if (at >= 0) {
      out.property(check, at, "/properties", name);
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    int place = Rows.place(document, row, name);
    if (place >= 0) {
      seen.add(place);
    }
  }
}
