package io.stytchschemas.integration;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads request files and says of each which type it is, whether it is valid, what is wrong with it
 * and on which line, and what it looks like written back.
 *
 * <p>Arguments are paths, or {@code Type=path} where the file's name does not tell the type; a
 * folder stands for the JSON files in it. Without arguments: the samples of this module.
 */
public final class CheckRequests {
  private static final String SAMPLES = "stytchschemas.samples";

  private final PrintStream out;

  CheckRequests(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    String[] files =
        arguments.length > 0
            ? arguments
            : new String[] {System.getProperty(SAMPLES, "integration-test/samples")};
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new CheckRequests(out).checkAll(List.of(files));
  }

  void checkAll(List<String> arguments) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      Optional<Schema<?>> type =
          equals > 0 ? RequestTypes.named(argument.substring(0, equals)) : Optional.empty();
      // A path may have an equals sign as well.
      Path path = Path.of(type.isPresent() ? argument.substring(equals + 1) : argument);
      if (equals > 0 && type.isEmpty() && !Files.exists(path)) {
        out.printf("%s%n  no such type; there are %s%n%n", argument, RequestTypes.list());
      } else {
        filesOf(path).forEach(file -> checkFile(file, type));
      }
    }
  }

  private static List<Path> filesOf(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void checkFile(Path file, Optional<Schema<?>> type) {
    out.println(file);
    try {
      check(Files.readAllBytes(file), type.or(() -> RequestTypes.ofFile(fileName(file))));
    } catch (IOException e) {
      out.println("  cannot be read: " + e);
    } catch (MalformedJsonException e) {
      out.println("  verdict     not JSON");
      out.println("              " + e.getMessage());
    }
    out.println();
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void check(byte[] json, Optional<Schema<?>> type) {
    Schema<?> schema = type.orElseGet(() -> RequestTypes.closestTo(json));
    out.printf("  type        %s (%s)%n", schema.type().getName(), schema.id());
    if (type.isEmpty()) {
      out.println("              by likeness; to choose another, write Type=path with one of");
      out.println("              " + RequestTypes.list());
    }
    report(schema.validateJson(json), LineNumbers.of(json));
    reencode(schema, json);
  }

  private void report(ValidationResult result, LineNumbers lines) {
    String verdict = result.isValid() ? "valid" : "not valid";
    out.printf("  verdict     %s%s%n", verdict, count(result.violations().size()));
    for (Violation violation : result.violations()) {
      out.printf("              %s%s%n", violation, line(lines.of(violation.instanceLocation())));
    }
  }

  private static String count(int violations) {
    return switch (violations) {
      case 0 -> "";
      case 1 -> ", 1 violation";
      default -> ", " + violations + " violations";
    };
  }

  private static String line(int line) {
    return line == 0 ? "" : " (line " + line + ")";
  }

  /** What is not valid may still be bound, so that its author sees what would be sent. */
  private <T> void reencode(Schema<T> schema, byte[] json) {
    try {
      T request = schema.readLenient(json);
      out.println("  re-encoded  " + schema.writeString(request));
    } catch (SchemaViolationException e) {
      long places =
          e.result().errors().stream().map(Violation::instanceLocation).distinct().count();
      out.printf("  re-encoded  nothing: %d of its values cannot be bound%n", places);
    }
  }
}
