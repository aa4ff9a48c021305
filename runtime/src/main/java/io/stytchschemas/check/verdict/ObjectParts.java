package io.stytchschemas.check.verdict;

import io.stytchschemas.check.AdditionalPropertiesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.CheckVisitor;
import io.stytchschemas.check.DependentRequiredCheck;
import io.stytchschemas.check.DependentSchemaCheck;
import io.stytchschemas.check.ObjectCheck;
import io.stytchschemas.check.PatternPropertyCheck;
import io.stytchschemas.check.PropertyCheck;
import io.stytchschemas.check.PropertyNamesCheck;
import io.stytchschemas.check.RequiredCheck;
import io.stytchschemas.check.SizeCheck;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.NameTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several checks say of objects and their properties. */
final class ObjectParts {
  /** What is said of properties by their names, by one check. */
  private static final class Source {
    final List<PatternPropertyCheck> patterns = new ArrayList<>();
    final List<AdditionalPropertiesCheck> additional = new ArrayList<>();
  }

  private final Map<String, List<Check>> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Check> names = new ArrayList<>();

  boolean isEmpty() {
    return properties.isEmpty() && required.isEmpty() && sources.isEmpty() && names.isEmpty();
  }

  Set<String> required() {
    return required;
  }

  /** What {@code properties} say of each, by its name. */
  Map<String, List<Check>> properties() {
    return properties;
  }

  void add(ObjectCheck check, ChecksOfKind ofKind, List<Question> slow) {
    Source source = new Source();
    CheckVisitor parts =
        new CheckVisitor() {
          @Override
          public void property(PropertyCheck property) {
            properties
                .computeIfAbsent(property.name(), name -> new ArrayList<>())
                .add(property.check());
          }

          @Override
          public void required(RequiredCheck names) {
            required.addAll(names.names());
          }

          @Override
          public void patternProperty(PatternPropertyCheck property) {
            source.patterns.add(property);
          }

          @Override
          public void additionalProperties(AdditionalPropertiesCheck additional) {
            source.additional.add(additional);
            additional
                .names()
                .forEach(name -> properties.computeIfAbsent(name, unused -> new ArrayList<>()));
          }

          @Override
          public void propertyNames(PropertyNamesCheck propertyNames) {
            names.add(propertyNames.check());
          }

          @Override
          public void dependentRequired(DependentRequiredCheck dependent) {
            slow.add(new DependentQuestion.OfNames(dependent));
          }

          @Override
          public void dependentSchema(DependentSchemaCheck dependent) {
            slow.add(new DependentQuestion.OfCheck(dependent, ofKind.warns()));
          }

          @Override
          public void size(SizeCheck size) {
            ofKind.size(size);
          }
        };
    check.parts().forEach(part -> part.accept(parts));
    if (!source.patterns.isEmpty() || !source.additional.isEmpty()) {
      sources.add(source);
    }
  }

  Question question(boolean warns, int least, int most, List<Question> also) {
    Set<String> ordered = new LinkedHashSet<>(required);
    ordered.addAll(properties.keySet());
    List<String> texts = List.copyOf(ordered);
    List<List<Check>> checks = new ArrayList<>();
    for (String text : texts) {
      checks.add(checksOf(text));
    }
    return new ObjectQuestion(
        NameTable.of(texts),
        checks,
        warns,
        required.size(),
        unlisted(warns),
        least,
        most,
        also.toArray(new Question[0]));
  }

  private List<Check> checksOf(String name) {
    List<Check> checks = new ArrayList<>(properties.getOrDefault(name, List.of()));
    for (Source source : sources) {
      boolean matched = false;
      for (PatternPropertyCheck property : source.patterns) {
        if (property.pattern().find(name)) {
          matched = true;
          checks.add(property.check());
        }
      }
      for (AdditionalPropertiesCheck additional : source.additional) {
        if (!matched && !additional.names().contains(name)) {
          checks.add(additional.check());
        }
      }
    }
    if (!names.isEmpty() && !Verdict.of(names, false).allows(name)) {
      checks.add(Check.FALSE);
    }
    return checks;
  }

  private @Nullable Unlisted unlisted(boolean warns) {
    List<Unlisted> all = new ArrayList<>();
    for (Source source : sources) {
      List<Check> additional = new ArrayList<>();
      source.additional.forEach(each -> additional.add(each.check()));
      Verdict rest = Verdict.later(additional, warns);
      all.add(Unlisted.Patterns.of(source.patterns, rest, warns));
    }
    if (!names.isEmpty()) {
      all.add(new Unlisted.Names(Verdict.of(names, false)));
    }
    return switch (all.size()) {
      case 0 -> null;
      case 1 -> all.get(0);
      default -> new Unlisted.All(all.toArray(new Unlisted[0]));
    };
  }
}
