package io.stytchschemas.benchmarks.rivals;

import java.util.function.Supplier;

/** Who takes part, and under which name it stands in the tables. */
public enum Library {
  /** The floor of decoding: every token of jackson-core, with its value. */
  SCAN("jackson-core scan, values materialised", () -> new TokenScan(true), false),
  /** Every token of jackson-core and nothing else. */
  SCAN_TOKENS("jackson-core scan, tokens only", () -> new TokenScan(false), false),
  /** The floor of encoding. */
  HAND_WRITTEN("hand-written on jackson-core", HandWritten::new, true),
  OURS("stytch-schemas", () -> new Ours(false), true),
  OURS_LENIENT("stytch-schemas, readLenient", () -> new Ours(true), false),
  FASTJSON2("fastjson2", Fastjson2::new, true),
  DSL_JSON("dsl-json", DslJsonRival::new, true),
  DATABIND("jackson-databind", Databind::new, true),
  MOSHI("Moshi", MoshiRival::new, true);

  private final String title;
  private final Supplier<Rival> rival;
  private final boolean writes;

  Library(String title, Supplier<Rival> rival, boolean writes) {
    this.title = title;
    this.rival = rival;
    this.writes = writes;
  }

  public String title() {
    return title;
  }

  /** A new one, for one benchmark. */
  public Rival create() {
    return rival.get();
  }

  /** Whether it takes part in encoding, as one of its own kind. */
  public boolean writes() {
    return writes;
  }
}
