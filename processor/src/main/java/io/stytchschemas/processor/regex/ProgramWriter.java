package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.ProgramText;
import io.stytchschemas.check.regex.RegexFormat;
import java.util.Collection;
import java.util.List;

/** Writes what {@link ProgramText} reads. */
final class ProgramWriter {
  private final StringBuilder text = new StringBuilder();

  ProgramWriter number(int value) {
    int rest = value;
    do {
      int group = rest & (ProgramText.MORE - 1);
      rest >>>= 5;
      char c = (char) (ProgramText.FIRST + group + (rest == 0 ? 0 : ProgramText.MORE));
      text.append(c == '\\' ? ProgramText.BACKSLASH : c);
    } while (rest != 0);
    return this;
  }

  ProgramWriter flag(boolean value) {
    return number(value ? 1 : 0);
  }

  ProgramWriter array(Collection<Integer> numbers) {
    number(numbers.size());
    numbers.forEach(this::number);
    return this;
  }

  ProgramWriter ascending(Collection<Integer> numbers) {
    number(numbers.size());
    int before = 0;
    for (int number : numbers) {
      number(number - before);
      before = number;
    }
    return this;
  }

  ProgramWriter sets(List<CharClass> sets) {
    number(sets.size());
    sets.forEach(this::set);
    return this;
  }

  ProgramWriter program(Program program) {
    return array(program.operations()).array(program.first()).array(program.second());
  }

  ProgramWriter append(String part) {
    text.append(part);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void set(CharClass set) {
    flag(set.negated());
    ascending(
        set.ranges().stream()
            .flatMap(range -> List.of(range.first(), range.last()).stream())
            .toList());
    number(set.properties().size());
    for (CharClass.Property property : set.properties()) {
      number(2 * property.kind() + (property.negated() ? 1 : 0));
      if (property.kind() == RegexFormat.CATEGORIES) {
        number(property.categories());
      } else if (property.kind() == RegexFormat.SCRIPT) {
        array(property.script().chars().boxed().toList());
      }
    }
  }
}
