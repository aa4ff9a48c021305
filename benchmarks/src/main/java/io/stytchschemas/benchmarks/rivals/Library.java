package io.stytchschemas.benchmarks.rivals;

import java.util.function.Supplier;

/** Who takes part, and under which name it stands in the tables. */
public enum Library {
  /** The floor of decoding: every token of jackson-core, with its value. */
  SCAN("jackson-core scan, values materialised", () -> new TokenScan(true), Part.READS),
  /** Every token of jackson-core and nothing else. */
  SCAN_TOKENS("jackson-core scan, tokens only", () -> new TokenScan(false), Part.READS),
  /** The floor of encoding. */
  HAND_WRITTEN("hand-written on jackson-core", HandWritten::new, Part.BOTH),
  OURS("stytch-schemas", () -> new Ours(Ours.Way.STRICT), Part.BOTH),
  OURS_OPENED("stytch-schemas, claims opened", () -> new Ours(Ours.Way.OPENED), Part.READS),
  OURS_BUILT("stytch-schemas, claims built", () -> new Ours(Ours.Way.BUILT), Part.WRITES),
  OURS_LENIENT("stytch-schemas, readLenient", () -> new Ours(Ours.Way.LENIENT), Part.READS),
  FASTJSON2("fastjson2", Fastjson2::new, Part.BOTH),
  DSL_JSON("dsl-json", DslJsonRival::new, Part.BOTH),
  DATABIND("jackson-databind", Databind::new, Part.BOTH),
  MOSHI("Moshi", MoshiRival::new, Part.BOTH);

  private enum Part {
    READS,
    WRITES,
    BOTH
  }

  private final String title;
  private final Supplier<Rival> rival;
  private final Part part;

  Library(String title, Supplier<Rival> rival, Part part) {
    this.title = title;
    this.rival = rival;
    this.part = part;
  }

  public String title() {
    return title;
  }

  /** A new one, for one benchmark. */
  public Rival create() {
    return rival.get();
  }

  /** Whether it takes part in decoding, as one of its own kind. */
  public boolean reads() {
    return part != Part.WRITES;
  }

  /** Whether it takes part in encoding, as one of its own kind. */
  public boolean writes() {
    return part != Part.READS;
  }

  /** Whether it is ours with every check on. */
  public boolean isStrict() {
    return this == OURS || this == OURS_OPENED || this == OURS_BUILT;
  }
}
