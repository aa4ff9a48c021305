package io.stytchschemas.check;

/** {@code $ref}, {@code $dynamicRef} and {@code $recursiveRef}. */
public final class RefCheck extends PartCheck {
  private final String keyword;

  RefCheck(String keyword, Checked owner, String key) {
    super(owner, key);
    this.keyword = keyword;
  }

  public String keyword() {
    return keyword;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.ref(this);
  }

  @Override
  void reportAny(Report out, int row) {
    out.applyNamed(target(), row, '/' + keyword);
  }

  /** All of it is told with what is said of values of any type. */
  @Override
  void reportTyped(Report out, int row) {}
}
