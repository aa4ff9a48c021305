package io.stytchschemas.maven;

import io.stytchschemas.maven.change.Change;
import io.stytchschemas.maven.change.ChangeKind;
import io.stytchschemas.maven.change.Changes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which changes fail a build: all that break ("true"), or those of kinds that are named, whether
 * they break or not.
 */
record FailOn(boolean breaking, Set<ChangeKind> kinds) {

  static FailOn parse(String setting) throws MojoExecutionException {
    boolean breaking = false;
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    for (String each : setting.split(",", -1)) {
      String name = each.strip();
      ChangeKind kind = ChangeKind.named(name);
      if (kind != null) {
        kinds.add(kind);
      } else if (name.equals("true")) {
        breaking = true;
      } else if (!name.isEmpty() && !name.equals("false")) {
        throw new MojoExecutionException(
            "failOnBreaking: \""
                + name
                + "\" is no kind of change; write true, false, or some of "
                + ChangeKind.labels());
      }
    }
    return new FailOn(breaking, kinds);
  }

  /** The changes that fail the build. */
  List<Change> among(Changes changes) {
    Set<Change> found = new LinkedHashSet<>(breaking ? changes.breaking() : List.of());
    found.addAll(changes.of(kinds));
    return new ArrayList<>(found);
  }
}
