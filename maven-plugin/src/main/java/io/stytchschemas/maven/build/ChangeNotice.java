package io.stytchschemas.maven.build;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.report.ChangeReport;
import io.stytchschemas.maven.report.ReportFormat;
import io.stytchschemas.maven.state.State;
import io.stytchschemas.maven.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells users what a build changes, on the console, and in full in a file. */
final class ChangeNotice {
  private static final int CHANGES = 20;

  private final SchemaModule module;
  private final Consumer<String> report;

  ChangeNotice(SchemaModule module, Consumer<String> report) {
    this.module = module;
    this.report = report;
  }

  /**
   * @param before null in a first build, of which there is nothing to compare
   * @param concerned the packages that are generated again
   */
  void tell(@Nullable State before, Analysis analysis, List<String> concerned) throws IOException {
    Api now = analysis.state().api();
    if (before == null) {
      report.accept(analysis.files() + " schema files give " + now.types() + " types");
      return;
    }
    report.accept("generating the types of " + String.join(", ", concerned) + " again");
    tell(Changes.between(before.api(), now));
  }

  /** All that breaks is shown; of the rest, no more than fits a screen. */
  private void tell(Changes changes) throws IOException {
    if (changes.isEmpty()) {
      report.accept("nothing changes for the code that uses them");
      if (!changes.documentation().isEmpty()) {
        report.accept(
            Texts.count(changes.documentation().size(), "description") + " in other words");
      }
    } else {
      report.accept(changes.summary() + " (" + changes.totalsText() + ")");
    }
    int shown = Math.max(CHANGES, changes.breaking().size());
    changes.lines(shown).forEach(line -> report.accept("  " + line));
    Path all = module.memory().resolve("changes.txt");
    ChangeReport whole = new ChangeReport("the last build", "this one", changes);
    Files.createDirectories(all.getParent());
    Files.writeString(all, ReportFormat.TEXT.write(whole));
    if (shown < changes.changes().size()) {
      report.accept("all of them: " + module.base().relativize(all));
    }
  }
}
