package io.stytchschemas.maven.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of a folder as a git revision has them, read with the {@code git} of the machine: it
 * knows every repository format, and neither the checkout nor its index is touched.
 */
public final class GitRevision {

  /** Thrown where git cannot tell. The message is for users. */
  public static final class GitException extends Exception {
    private static final long serialVersionUID = 1L;

    GitException(String text) {
      super(text);
    }
  }

  private static final Set<String> NOWHERE = Set.of("symlink", "dangling", "loop", "notdir");

  private final Path folder;
  private final String commit;

  private GitRevision(Path folder, String commit) {
    this.folder = folder;
    this.commit = commit;
  }

  /**
   * @param revision whatever git takes for one: a branch, a tag, "HEAD~1"
   */
  public static GitRevision of(Path folder, String revision)
      throws IOException, GitException, InterruptedException {
    String commit =
        text(folder, "rev-parse", "--verify", "--end-of-options", revision + "^{commit}").strip();
    return new GitRevision(folder, commit);
  }

  /** The full name of the commit. */
  public String commit() {
    return commit;
  }

  /** The files below the folder, by their paths from there, with "/". */
  public List<String> paths() throws IOException, GitException, InterruptedException {
    String paths = text(folder, "ls-tree", "-r", "-z", "--name-only", commit);
    return paths.isEmpty() ? List.of() : List.of(paths.split("\0"));
  }

  /** Writes some of the files below another folder. */
  public void extract(List<String> paths, Path target) throws IOException, GitException {
    Process git = start(folder, List.of("cat-file", "--batch", "--follow-symlinks"));
    try (OutputStream asking = git.getOutputStream();
        DataInputStream answers =
            new DataInputStream(new BufferedInputStream(git.getInputStream()))) {
      for (String path : paths) {
        // One question and its answer at a time: neither pipe can fill up.
        asking.write((commit + ":./" + path + '\n').getBytes(StandardCharsets.UTF_8));
        asking.flush();
        copy(path, answers, target);
      }
    } finally {
      git.destroy();
    }
  }

  /**
   * An answer is "NAME TYPE SIZE", a line end, the content, a line end; of a link that leads out of
   * the repository, or nowhere, "REASON SIZE" and likewise. One to a folder is no file, either.
   */
  private static void copy(String path, DataInputStream answers, Path target)
      throws IOException, GitException {
    String[] head = line(answers).split(" ", -1);
    boolean isObject = head.length == 3;
    boolean isFile = isObject && head[1].equals("blob");
    boolean isLink =
        isObject ? head[1].equals("tree") : head.length == 2 && NOWHERE.contains(head[0]);
    if (!isFile && !isLink) {
      throw new GitException("git cannot read " + path);
    }
    byte[] content = answers.readNBytes(Integer.parseInt(head[head.length - 1]));
    answers.readByte();
    if (isLink) {
      return;
    }
    Path file = target.resolve(path).normalize();
    if (!file.startsWith(target)) {
      throw new GitException("the path " + path + " leads out of its folder");
    }
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, content);
  }

  private static String line(DataInputStream answers) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = answers.read(); b != '\n'; b = answers.read()) {
      if (b < 0) {
        throw new EOFException("git ended early");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static String text(Path folder, String... command)
      throws IOException, GitException, InterruptedException {
    Process git = start(folder, List.of(command));
    git.getOutputStream().close();
    byte[] out = git.getInputStream().readAllBytes();
    if (git.waitFor() != 0) {
      throw new GitException(
          "git "
              + String.join(" ", command)
              + " failed in "
              + folder
              + ": is it a checkout, and does it have the revision?");
    }
    return new String(out, StandardCharsets.UTF_8);
  }

  private static Process start(Path folder, List<String> command) throws IOException {
    List<String> line = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
    line.addAll(command);
    return new ProcessBuilder(line)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
