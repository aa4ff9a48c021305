package io.stytchschemas.maven.input;

import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.Glob;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands questions on to a tree of files, and notes the answers. */
final class RecordingTree implements FileTree {

  /** A question about one path or glob. */
  private record Asked(Question question, String subject) {}

  private final Observation.Place place;
  private final FileTree tree;
  private final Map<Asked, String> answers = new LinkedHashMap<>();

  RecordingTree(Observation.Place place, FileTree tree) {
    this.place = place;
    this.tree = tree;
  }

  @Override
  public Kind kind(String path) {
    Kind kind = tree.kind(path);
    answers.put(new Asked(Question.KIND, path), kind.name());
    return kind;
  }

  @Override
  public List<String> match(Glob glob) throws IOException {
    answers.put(new Asked(Question.MATCHES, glob.toString()), "none");
    List<String> matches = tree.match(glob);
    answers.put(
        new Asked(Question.MATCHES, glob.toString()), InputFile.sha256(String.join("\n", matches)));
    return matches;
  }

  @Override
  public byte[] read(String path) throws IOException {
    answers.put(new Asked(Question.CONTENT, path), "none");
    byte[] bytes = tree.read(path);
    answers.put(new Asked(Question.CONTENT, path), InputFile.sha256(bytes));
    return bytes;
  }

  @Override
  public @Nullable FileTree ofModule(String folder) {
    return tree.ofModule(folder);
  }

  /** What was seen. That a file is one needs no note of its own once it was read. */
  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    answers.forEach(
        (asked, answer) -> {
          boolean read = answers.containsKey(new Asked(Question.CONTENT, asked.subject()));
          if (asked.question() != Question.KIND || !read) {
            observations.add(new Observation(place, asked.question(), asked.subject(), answer));
          }
        });
    return observations;
  }

  @Override
  public String toString() {
    return tree.toString();
  }
}
