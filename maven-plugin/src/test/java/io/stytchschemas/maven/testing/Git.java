package io.stytchschemas.maven.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository, for tests; they are skipped where git does not run. */
public record Git(Path folder) {

  /** A new one. */
  public static Git in(Path folder) throws InterruptedException {
    Git git = new Git(folder);
    assumeThat(git.run("init", "--quiet", ".")).as("git runs here").isTrue();
    return git;
  }

  /** Commits what is at the paths. */
  public void commit(String... paths) throws InterruptedException {
    List<String> add = new ArrayList<>(List.of("add", "--all"));
    add.addAll(List.of(paths));
    assertThat(run(add.toArray(String[]::new))).isTrue();
    assertThat(run("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "c")).isTrue();
  }

  private boolean run(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
