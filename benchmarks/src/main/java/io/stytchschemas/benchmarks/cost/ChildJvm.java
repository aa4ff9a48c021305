package io.stytchschemas.benchmarks.cost;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own for a program of this module. */
public final class ChildJvm {

  /**
   * What a program printed.
   *
   * @param nanos from before the JVM was started until its first line came
   */
  public record Output(List<String> lines, long nanos) {}

  private ChildJvm() {}

  /**
   * @param options of the JVM
   * @throws IOException also if the program fails
   */
  public static Output run(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return run(options, classPath(), main, arguments);
  }

  /**
   * @param classes stands on the class path as well
   * @throws IOException also if the program fails
   */
  public static Output run(List<String> options, Path classes, Class<?> main, String... arguments)
      throws IOException {
    return run(options, classes + File.pathSeparator + classPath(), main, arguments);
  }

  /**
   * @param classPath all that stands on it
   * @throws IOException also if the program fails
   */
  static Output run(List<String> options, String classPath, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      String first = reader.readLine();
      long nanos = System.nanoTime() - start;
      List<String> lines = Stream.concat(Stream.ofNullable(first), reader.lines()).toList();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IOException(main.getSimpleName() + " ended with " + exit);
      }
      return new Output(lines, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** As absolute paths: the child may be started from elsewhere. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> new File(entry).getAbsolutePath())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
