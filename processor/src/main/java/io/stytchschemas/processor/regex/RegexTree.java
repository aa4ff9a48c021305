package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexHandler;
import io.stytchschemas.check.regex.RegexParser;
import io.stytchschemas.check.regex.RegexSyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the syntax tree of what the parser reads. */
final class RegexTree implements RegexHandler {
  /** A group that is open: the options that it has so far, and how it becomes a node. */
  private static final class Level {
    private final List<Regex> options = new ArrayList<>();
    private List<Regex> parts = new ArrayList<>();
    private final int group;
    private final boolean look;
    private final boolean behind;
    private final boolean negative;

    private Level(int group, boolean look, boolean behind, boolean negative) {
      this.group = group;
      this.look = look;
      this.behind = behind;
      this.negative = negative;
    }

    private void nextOption() {
      options.add(parts.size() == 1 ? parts.get(0) : new Regex.Sequence(List.copyOf(parts)));
      parts = new ArrayList<>();
    }

    private Regex node() {
      nextOption();
      Regex body = options.size() == 1 ? options.get(0) : new Regex.Choice(List.copyOf(options));
      if (look) {
        return new Regex.Look(body, behind, negative);
      }
      return group > 0 ? new Regex.Capture(group, body) : body;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private CharClass.Builder set = CharClass.builder();
  private boolean negated;
  private boolean ignoreCase;
  private boolean dotAll;

  private RegexTree() {
    beginGroup(0);
  }

  /**
   * The tree of a pattern.
   *
   * @throws io.stytchschemas.check.regex.RegexSyntaxException as {@link RegexParser#parse}
   */
  static Regex of(String pattern, boolean lenient) {
    RegexTree tree = new RegexTree();
    RegexParser.parse(pattern, lenient, tree);
    return tree.levels.pop().node();
  }

  @Override
  public void character(int codePoint) {
    beginClass(false);
    range(codePoint, codePoint);
    endClass();
  }

  @Override
  public void flags(boolean ignoringCase, boolean dotForAll) {
    ignoreCase = ignoringCase;
    dotAll = dotForAll;
  }

  @Override
  public void beginClass(boolean negated) {
    this.negated = negated;
    set = CharClass.builder();
  }

  @Override
  public void range(int first, int last) {
    set.add(first, last);
    if (ignoreCase) {
      LetterCase.addOthers(set, first, last);
    }
  }

  @Override
  public void escape(int kind) {
    if (kind == '.' && dotAll) {
      set.add(0, Character.MAX_CODE_POINT);
    } else {
      set.add(CharClass.escape(kind));
    }
  }

  @Override
  public boolean property(String name, @Nullable String value, boolean negated) {
    boolean known = !ignoreCase || LetterCase.isIgnoredBy(name, value);
    return known && UnicodeSets.add(set, name, value, negated);
  }

  @Override
  public void endClass() {
    add(new Regex.Chars(set.build(negated)));
  }

  @Override
  public void anchor(int kind) {
    add(
        switch (kind) {
          case '^' -> Regex.Anchor.START;
          case '$' -> Regex.Anchor.END;
          case 'b' -> Regex.Anchor.WORD_BOUNDARY;
          default -> Regex.Anchor.NO_WORD_BOUNDARY;
        });
  }

  @Override
  public void beginGroup(int index) {
    levels.push(new Level(index, false, false, false));
  }

  @Override
  public void beginLook(boolean behind, boolean negative) {
    levels.push(new Level(0, true, behind, negative));
  }

  @Override
  public void nextOption() {
    levels.element().nextOption();
  }

  @Override
  public void end() {
    add(levels.pop().node());
  }

  @Override
  public void backReference(int index) {
    if (ignoreCase) {
      throw new RegexSyntaxException(0, "a back reference cannot ignore the case of letters");
    }
    add(new Regex.BackReference(index));
  }

  @Override
  public void repeat(int min, int max, boolean lazy) {
    List<Regex> parts = levels.element().parts;
    int last = parts.size() - 1;
    parts.set(last, new Regex.Repeat(parts.get(last), min, max, lazy));
  }

  private void add(Regex part) {
    levels.element().parts.add(part);
  }
}
