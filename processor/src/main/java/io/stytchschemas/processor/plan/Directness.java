package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of which places typed values give the whole verdict: every check there, and wherever the
 * type leads, can be made of the form in which the type has the value.
 */
final class Directness {
  private final Places places;
  private final Ownership ownership;
  private final Forms forms;
  private final Map<Place, JavaType> typed;
  private final Set<Place> indirect;

  /**
   * @param typed the type of each place that has one
   */
  Directness(
      Places places,
      Ownership ownership,
      Shapes shapes,
      Discovery discovery,
      Map<Place, JavaType> typed) {
    this.places = places;
    this.ownership = ownership;
    this.forms = new Forms(shapes);
    this.typed = typed;
    Map<Place, List<Place>> reachedFrom = new HashMap<>();
    Deque<Place> toSpread = new ArrayDeque<>();
    typed.forEach(
        (place, type) -> {
          if (!isDirectItself(place, type)) {
            toSpread.add(place);
          }
          List<Place> next = new ArrayList<>(discovery.inner(place));
          next.addAll(places.targets(place));
          next.forEach(
              inner -> reachedFrom.computeIfAbsent(inner, any -> new ArrayList<>()).add(place));
        });
    this.indirect = new HashSet<>(toSpread);
    while (!toSpread.isEmpty()) {
      for (Place before : reachedFrom.getOrDefault(toSpread.remove(), List.of())) {
        if (typed.get(before) != Scalar.PLAIN && indirect.add(before)) {
          toSpread.add(before);
        }
      }
    }
  }

  boolean isDirect(Place place) {
    return !indirect.contains(place);
  }

  private boolean isDirectItself(Place place, JavaType type) {
    if (type == Scalar.PLAIN) {
      return true;
    }
    if (ownership.classElsewhere(place.schema()) != null) {
      // Of what another module has, typed values are checked by the validator of the whole file.
      GeneratedFile file = ownership.elsewhere(place.schema().document());
      return file != null && file.direct() && place.schema() == place.schema().document().root();
    }
    return place.schema().keywords().stream()
        .allMatch(
            keyword ->
                !(keyword instanceof Assertion check)
                    || check.isVacuous()
                    || isCovered(check, place, type));
  }

  private boolean isCovered(Assertion check, Place place, JavaType type) {
    if (check instanceof Reference) {
      return places.targets(place).stream().allMatch(target -> type.equals(typed.get(target)));
    }
    if (type == Scalar.CLAIMS) {
      boolean concerns = check.type() == null || check.type() == JsonType.OBJECT;
      return !concerns || isFree(check, place.schema());
    }
    if (type instanceof Declared declared && ownership.isElsewhere(declared)) {
      return false;
    }
    Form form = forms.of(place, type);
    boolean concerns = check.type() == null || check.type() == form.jsonType();
    return !concerns
        || (check.covers(form) && !(form == Form.RECORD && isOfComponents(check, place.schema())));
  }

  /**
   * Whether it speaks of components too: a name that is required, and not in {@code properties}, is
   * a component and an additional property. A codec takes it for known.
   */
  private static boolean isOfComponents(Keyword keyword, Schema schema) {
    boolean additional =
        keyword == schema.keyword(AdditionalPropertiesKeyword.ADDITIONAL_PROPERTIES.keyword());
    return additional
        && !PropertiesKeyword.of(schema).keySet().containsAll(RequiredKeyword.of(schema));
  }

  /** What a free-form object says in vain. */
  private static boolean isFree(Keyword keyword, Schema schema) {
    return keyword == schema.keyword(TypeKeyword.TYPE.keyword())
        || keyword == schema.keyword(AdditionalPropertiesKeyword.ADDITIONAL_PROPERTIES.keyword());
  }
}
