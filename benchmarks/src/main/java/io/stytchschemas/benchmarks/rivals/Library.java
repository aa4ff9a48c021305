package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.Workload;

/** Who takes part, and under which name it stands in the tables. */
public enum Library {
  /** The floor of decoding: every token of jackson-core, with its value. */
  SCAN("jackson-core scan, values materialised", Part.READS),
  /** Every token of jackson-core and nothing else. */
  SCAN_TOKENS("jackson-core scan, tokens only", Part.READS),
  /** The floor of encoding. */
  HAND_WRITTEN("hand-written on jackson-core", Part.BOTH),
  OURS("stytch-schemas", Part.BOTH),
  OURS_OPENED("stytch-schemas, claims opened", Part.READS),
  OURS_ASKED("stytch-schemas, one claim asked", Part.READS),
  OURS_BUILT("stytch-schemas, claims built", Part.WRITES),
  OURS_LENIENT("stytch-schemas, readLenient", Part.READS),
  FASTJSON2("fastjson2", Part.BOTH),
  DSL_JSON("dsl-json", Part.BOTH),
  DATABIND("jackson-databind", Part.BOTH),
  MOSHI("Moshi", Part.BOTH);

  private enum Part {
    READS,
    WRITES,
    BOTH
  }

  private final String title;
  private final Part part;

  Library(String title, Part part) {
    this.title = title;
    this.part = part;
  }

  public String title() {
    return title;
  }

  /** A new one, for one benchmark; of a JVM that needs one, no other is loaded. */
  public Rival create() {
    return switch (this) {
      case SCAN -> new TokenScan(true);
      case SCAN_TOKENS -> new TokenScan(false);
      case HAND_WRITTEN -> new HandWritten();
      case OURS -> new Ours(Ours.Way.STRICT);
      case OURS_OPENED -> new Ours(Ours.Way.OPENED);
      case OURS_ASKED -> new Ours(Ours.Way.ASKED);
      case OURS_BUILT -> new Ours(Ours.Way.BUILT);
      case OURS_LENIENT -> new Ours(Ours.Way.LENIENT);
      case FASTJSON2 -> new Fastjson2();
      case DSL_JSON -> new DslJsonRival();
      case DATABIND -> new Databind();
      case MOSHI -> new MoshiRival();
    };
  }

  /** Whether it takes part in decoding, as one of its own kind. */
  public boolean reads() {
    return part != Part.WRITES;
  }

  /** Whether it takes part in encoding, as one of its own kind. */
  public boolean writes() {
    return part != Part.READS;
  }

  /** Whether it takes part where documents of a workload are read or written. */
  public boolean takes(Workload workload) {
    return switch (this) {
      case SCAN, OURS, OURS_LENIENT, FASTJSON2, DATABIND -> true;
      // The other workloads differ from these in what is around the claims.
      case OURS_ASKED -> workload.isForEncoding();
      default -> !workload.isOfResponses();
    };
  }

  /** Whether it is ours with every check on. */
  public boolean isStrict() {
    return this == OURS || this == OURS_OPENED || this == OURS_ASKED || this == OURS_BUILT;
  }
}
