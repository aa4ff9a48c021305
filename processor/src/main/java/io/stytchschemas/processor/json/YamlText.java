package io.stytchschemas.processor.json;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses YAML 1.2 with its core schema: one document, of what JSON can say. {@code yes} and {@code
 * no} are strings, {@code 012} is twelve. A key is its text, whatever type it would have as a
 * value. An alias is a copy of what it repeats; how much may be copied is limited.
 */
final class YamlText {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  /** What the library advises of any character that can begin no token. */
  private static final Pattern NO_INDENTATION =
      Pattern.compile("\\. \\(Do not use [^\\\\] for indentation\\)");

  private final String file;
  private final Iterator<Event> events;
  private final Diagnostics problems;
  private final PointerBudget pointers = new PointerBudget();
  private final Aliases aliases = new Aliases(pointers);
  private int depth;

  /** Whether something could not be read, without which the rest cannot be judged. */
  private boolean incomplete;

  private YamlText(String file, Iterator<Event> events, Diagnostics problems) {
    this.file = file;
    this.events = events;
    this.problems = problems;
  }

  /**
   * Parses a whole file; null, with the problem reported, where it is no such YAML. What has a tag,
   * and the first of two keys that are alike, is given nevertheless, so that what else is wrong
   * with the file is reported as well.
   */
  static @Nullable JsonValue parse(String file, String text, Diagnostics problems) {
    StreamReader reader = new StreamReader(SETTINGS, text);
    try {
      YamlText yaml = new YamlText(file, new ParserImpl(SETTINGS, reader), problems);
      JsonValue value = yaml.document();
      return yaml.incomplete ? null : value;
    } catch (YamlFault e) {
      e.report(problems);
    } catch (MarkedYamlEngineException e) {
      problems.report(Problem.FILE_NOT_YAML, at(file, e.getProblemMark(), ""), words(e));
    } catch (ReaderException e) {
      String read = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      problems.report(
          Problem.FILE_NOT_YAML, Utf8Text.endOf(file, read), "it has a control character");
    } catch (NumberFormatException e) {
      // The library takes eight digits for an int.
      problems.report(
          Problem.FILE_NOT_YAML, at(file, reader.getMark(), ""), "no character has that number");
    } catch (YamlEngineException e) {
      problems.report(Problem.FILE_NOT_YAML, Location.of(file), e.getClass().getSimpleName());
    }
    return null;
  }

  /** What the library says, with what to do where that is plain. */
  private static String words(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem.startsWith("mapping values are not allowed")) {
      return problem
          + "; either the line is indented too far, or text that has a colon and a space in it"
          + " lacks quotes";
    }
    if (problem.startsWith("found unknown escape character")) {
      return problem + "; between single quotes a backslash stands for itself";
    }
    String start =
        e.getContextMark()
            .filter(begin -> e.getProblemMark().stream().anyMatch(end -> isBefore(begin, end)))
            .map(begin -> ", " + e.getContext() + " that begins in line " + (begin.getLine() + 1))
            .orElse("");
    return NO_INDENTATION
            .matcher(problem)
            .replaceFirst("; text that begins with it goes into quotes")
        + start;
  }

  private static boolean isBefore(Mark begin, Mark end) {
    return begin.getLine() < end.getLine();
  }

  private JsonValue document() {
    Event first = next(ID.DocumentStart);
    if (!(first instanceof DocumentStartEvent)) {
      throw YamlFault.notJson(at(first, ""), "there is no document in it");
    }
    JsonValue value = value(events.next(), "");
    next(ID.DocumentEnd);
    Event after = events.next();
    if (after.getEventId() == ID.DocumentStart) {
      throw YamlFault.notJson(
          at(after, ""), "a second document begins here; put each into a file of its own");
    }
    return value;
  }

  /** The next event of a kind, or the end. */
  private Event next(ID kind) {
    Event event = events.next();
    while (event.getEventId() != kind && event.getEventId() != ID.StreamEnd) {
      event = events.next();
    }
    return event;
  }

  /** Reads the value that begins with an event; recursion is bounded by the depth. */
  private JsonValue value(Event event, String pointer) {
    Location here = at(event, pointer);
    if (!pointers.takes(pointer)) {
      throw new YamlFault(Problem.POINTERS_LONG, at(event, ""), PointerBudget.MOST);
    }
    if (event instanceof AliasEvent alias) {
      return aliases.copy(alias.getAlias(), here, depth);
    }
    if (depth == JsonText.MAX_DEPTH) {
      throw new YamlFault(Problem.TOO_DEEP, here, JsonText.MAX_DEPTH);
    }
    Aliases.Marked marked = marked(event);
    depth++;
    JsonValue value =
        switch (event.getEventId()) {
          case MappingStart -> object(untagged(event, Tag.MAP, here));
          case SequenceStart -> array(untagged(event, Tag.SEQ, here));
          default -> scalar((ScalarEvent) event, here);
        };
    depth--;
    if (marked != null) {
      marked.close(value);
    }
    return value;
  }

  private Aliases.@Nullable Marked marked(Event event) {
    return event instanceof NodeEvent node
        ? node.getAnchor().map(aliases::open).orElse(null)
        : null;
  }

  private JsonValue scalar(ScalarEvent scalar, Location here) {
    try {
      if (YamlScalars.isTagged(scalar)) {
        YamlFault.tagged(here).report(problems);
        return YamlScalars.untagged(scalar, here);
      }
      return YamlScalars.value(scalar, here);
    } catch (YamlFault e) {
      e.report(problems);
      incomplete = true;
      return new JsonNull(here);
    }
  }

  /** The place of a mapping or sequence; one that has a tag but its own is reported. */
  private Location untagged(Event event, Tag own, Location here) {
    String tag = ((CollectionStartEvent) event).getTag().orElse(YamlScalars.UNTAGGED);
    if (!tag.equals(YamlScalars.UNTAGGED) && !tag.equals(own.getValue())) {
      YamlFault.tagged(here).report(problems);
    }
    return here;
  }

  private JsonValue object(Location here) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Event key = events.next(); key.getEventId() != ID.MappingEnd; key = events.next()) {
      String name = key(key, here.pointer());
      JsonValue member = value(events.next(), JsonPointers.child(here.pointer(), name));
      if (members.putIfAbsent(name, member) != null) {
        reportTwice(name, at(key, here.pointer()));
      }
    }
    return new JsonObject(Collections.unmodifiableMap(members), here);
  }

  private void reportTwice(String key, Location here) {
    YamlFault.notJson(here, "the key \"" + key + "\" stands twice in one mapping").report(problems);
  }

  private String key(Event event, String pointer) {
    Location here = at(event, pointer);
    if (event instanceof ScalarEvent scalar) {
      if (YamlScalars.isMerge(scalar)) {
        YamlFault.merging(here).report(problems);
        incomplete = true;
      }
      Aliases.Marked marked = marked(event);
      if (marked != null) {
        marked.close(scalar(scalar, here));
      }
      return YamlScalars.key(scalar, here);
    }
    if (event instanceof AliasEvent alias
        && aliases.copy(alias.getAlias(), here, depth) instanceof JsonString string) {
      return string.value();
    }
    throw YamlFault.notJson(here, "a key is no string; only strings are keys in JSON");
  }

  private JsonValue array(Location here) {
    List<JsonValue> elements = new ArrayList<>();
    for (Event item = events.next(); item.getEventId() != ID.SequenceEnd; item = events.next()) {
      elements.add(value(item, here.pointer() + '/' + elements.size()));
    }
    return new JsonArray(Collections.unmodifiableList(elements), here);
  }

  private Location at(Event event, String pointer) {
    return at(file, event.getStartMark(), pointer);
  }

  private static Location at(String file, Optional<Mark> mark, String pointer) {
    return mark.map(
            place -> new Location(file, place.getLine() + 1, place.getColumn() + 1, pointer))
        .orElseGet(() -> Location.of(file));
  }
}
