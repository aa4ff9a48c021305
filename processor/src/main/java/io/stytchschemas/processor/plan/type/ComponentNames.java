package io.stytchschemas.processor.plan.type;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.name.ChosenNames;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.name.UniqueNames;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the components of the records of a package: as the annotation has it, else by rule. */
public final class ComponentNames {
  /** What the constructor of a class can set, of whatever type. */
  private static final int MOST = 5_000;

  private final ChosenNames chosen;
  private final Diagnostics problems;
  private final Map<Place, List<String>> known = new HashMap<>();

  public ComponentNames(ChosenNames chosen, Diagnostics problems) {
    this.chosen = chosen;
    this.problems = problems;
  }

  /** The names of a record's components, in the order of its fields. */
  public List<String> of(Place record, List<Field> fields) {
    return known.computeIfAbsent(record, any -> name(record.schema(), fields));
  }

  private List<String> name(Schema record, List<Field> fields) {
    if (fields.size() > MOST) {
      problems.report(Problem.TOO_MANY_PROPERTIES, record.location(), fields.size(), MOST);
    }
    Map<String, String> choices = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (Field field : fields) {
      String choice = choice(record, field);
      if (choice == null) {
        continue;
      }
      String fault = fault(choice);
      if (fault != null) {
        problems.report(Problem.NAME_INVALID, location(record, field), choice, fault);
      }
      String other = owners.putIfAbsent(choice, field.property());
      if (other == null) {
        choices.put(field.property(), choice);
      } else {
        problems.report(
            Problem.COMPONENT_CLASH, location(record, field), choice, other, field.property());
      }
    }
    return UniqueNames.ofComponents(fields.stream().map(Field::property).toList(), choices);
  }

  /** Where a property is described, or the record is to which it is no more than a name. */
  private static Location location(Schema record, Field field) {
    return field.places().isEmpty() ? record.location() : field.places().get(0).schema().location();
  }

  private static @Nullable String fault(String choice) {
    if (Character.isUpperCase(choice.codePointAt(0))) {
      return "a component must not begin with a capital, for a type could be called so";
    }
    return choice.equals(Names.usableComponent(choice))
        ? null
        : "Java or a generated record keeps it for itself";
  }

  /** An entry may name the property where it is described, or where the record is. */
  private @Nullable String choice(Schema record, Field field) {
    String here = JsonPointers.child(record.location().pointer() + "/properties", field.property());
    return Stream.concat(
            field.places().stream()
                .map(Place::schema)
                .map(each -> chosen.of(each.document(), each.location().pointer())),
            Stream.of(here).map(pointer -> chosen.of(record.document(), pointer)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
