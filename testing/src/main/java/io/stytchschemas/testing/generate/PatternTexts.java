package io.stytchschemas.testing.generate;

import io.stytchschemas.check.regex.RegexHandler;
import io.stytchschemas.check.regex.RegexParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of a regular expression's language. What only looks (ahead, behind, at the border of
 * a word) adds nothing: whether it holds is found out when the text is searched.
 */
final class PatternTexts {
  /** How often at most something is repeated beyond what it must be. */
  private static final int MORE = 3;

  private static final int LONGEST = 10_000;

  private final Node root;

  /** A part of a pattern: writes a text of its language. */
  private interface Node {
    void write(Writing out);
  }

  private static final class Writing {
    final StringBuilder text = new StringBuilder();
    final Map<Integer, String> groups = new HashMap<>();
    final Random random;
    final boolean small;

    Writing(Random random, boolean small) {
      this.random = random;
      this.small = small;
    }
  }

  private PatternTexts(Node root) {
    this.root = root;
  }

  /**
   * @param pattern one that was compiled with the schema
   */
  static PatternTexts of(String pattern) {
    Builder builder = new Builder();
    RegexParser.parse(pattern, true, builder);
    return new PatternTexts(builder.result());
  }

  /**
   * A text.
   *
   * @param small whether it is to be short
   */
  String next(Random random, boolean small) {
    Writing out = new Writing(random, small);
    root.write(out);
    return out.text.toString();
  }

  private record Sequence(int group, List<List<Node>> options) implements Node {
    @Override
    public void write(Writing out) {
      int start = out.text.length();
      for (Node node : options.get(out.random.nextInt(options.size()))) {
        node.write(out);
      }
      if (group > 0) {
        out.groups.put(group, out.text.substring(start));
      }
    }
  }

  private record Repeat(Node node, int min, int max) implements Node {
    @Override
    public void write(Writing out) {
      int more = out.small ? 0 : (int) Math.min(MORE, (long) max - min);
      int times = min + (more > 0 ? out.random.nextInt(more + 1) : 0);
      for (int i = 0; i < times && out.text.length() < LONGEST; i++) {
        node.write(out);
      }
    }
  }

  /** Hears the pattern in its order, and keeps what is open on a stack. */
  private static final class Builder implements RegexHandler {
    private final Deque<Sequence> open = new ArrayDeque<>();
    private @Nullable CharacterChoice characters;

    Builder() {
      begin(0);
    }

    Node result() {
      return open.getFirst();
    }

    private void begin(int group) {
      List<List<Node>> options = new ArrayList<>();
      options.add(new ArrayList<>());
      open.push(new Sequence(group, options));
    }

    private List<Node> current() {
      List<List<Node>> options = open.getFirst().options();
      return options.get(options.size() - 1);
    }

    @Override
    public void character(int codePoint) {
      current().add(out -> out.text.appendCodePoint(codePoint));
    }

    @Override
    public void beginClass(boolean negated) {
      characters = new CharacterChoice(negated);
    }

    @Override
    public void range(int first, int last) {
      set().range(first, last);
    }

    @Override
    public void escape(int kind) {
      if (characters != null) {
        characters.escape(kind);
      } else {
        beginClass(false);
        set().escape(kind);
        endClass();
      }
    }

    @Override
    public boolean property(String name, @Nullable String value, boolean negated) {
      if (characters != null) {
        characters.property(name, negated);
      } else {
        beginClass(false);
        set().property(name, negated);
        endClass();
      }
      return true;
    }

    @Override
    public void endClass() {
      CharacterChoice choice = set();
      characters = null;
      current().add(out -> out.text.appendCodePoint(choice.next(out.random)));
    }

    private CharacterChoice set() {
      if (characters == null) {
        throw new IllegalStateException("no class of characters is open");
      }
      return characters;
    }

    @Override
    public void beginGroup(int index) {
      begin(index);
    }

    @Override
    public void beginLook(boolean behind, boolean negative) {
      begin(-1);
    }

    @Override
    public void nextOption() {
      open.getFirst().options().add(new ArrayList<>());
    }

    @Override
    public void end() {
      Sequence ended = open.pop();
      current().add(ended.group() < 0 ? out -> {} : ended);
    }

    @Override
    public void anchor(int kind) {
      current().add(out -> {});
    }

    @Override
    public void backReference(int index) {
      current().add(out -> out.text.append(out.groups.getOrDefault(index, "")));
    }

    @Override
    public void repeat(int min, int max, boolean lazy) {
      List<Node> nodes = current();
      nodes.add(new Repeat(nodes.remove(nodes.size() - 1), min, max));
    }
  }
}
