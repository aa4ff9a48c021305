package io.stytchschemas.benchmarks.cost;

import java.nio.file.Path;
import java.util.List;

/**
 * A file with the classes that an application loads, in the form that a JVM has them in memory: an
 * AOT cache where the JDK has one that is made in one go, else a dynamic archive of class data
 * sharing.
 */
record ClassArchive(Path file) {
  private static final boolean AOT = Runtime.version().feature() >= 25;

  static String title() {
    return AOT ? "AOT cache" : "CDS archive";
  }

  /** What a JVM is started with that makes the file when it ends. */
  List<String> making() {
    return List.of((AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
  }

  /** What a JVM is started with that uses the file, and does not start without it. */
  List<String> using() {
    return AOT
        ? List.of("-XX:AOTCache=" + file, "-XX:AOTMode=on")
        : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:on");
  }
}
