package io.stytchschemas.processor.plan.check;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.name.UniqueNames;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checks that stand apart: each in one codec, by one key, once somebody has asked for it. */
final class ChecksApart {
  private final Places places;
  private final Function<SchemaDocument, ClassName> codecs;
  private final Function<SchemaDocument, ClassName> owners;
  private final Function<Place, @Nullable ClassName> types;
  private final Map<Place, Apart> parts = new LinkedHashMap<>();
  private final Map<SchemaDocument, Integer> scopes = new HashMap<>();
  private final Deque<Apart> toBuild = new ArrayDeque<>();

  /** A check that stands apart, once it is built. */
  static final class Apart {
    final Place place;
    final String key;

    /** The codec that it stands in. */
    final ClassName home;

    /** Whether it is all that its home checks. */
    final boolean isWhole;

    /** Whether others ask for it by its key. */
    boolean isNamed;

    @Nullable CheckPlan check;

    Apart(Place place, String key, ClassName home, boolean isWhole) {
      this.place = place;
      this.key = key;
      this.home = home;
      this.isWhole = isWhole;
    }

    int line() {
      return place.schema().location().line();
    }

    int column() {
      return place.schema().location().column();
    }

    /** Where it stands. */
    CheckPlan.Part standing() {
      return new CheckPlan.Part(home, key);
    }

    CheckPlan built() {
      return check == null ? CheckPlan.Constant.TRUE : check;
    }
  }

  /** As {@link CheckPlanner} has them. */
  ChecksApart(
      Places places,
      Function<SchemaDocument, ClassName> codecs,
      Function<SchemaDocument, ClassName> owners,
      Function<Place, @Nullable ClassName> types) {
    this.places = places;
    this.codecs = codecs;
    this.owners = owners;
    this.types = types;
  }

  void add(Place place) {
    apart(place, codecs.apply(documentOf(place)));
  }

  boolean contains(Place place) {
    return parts.containsKey(place);
  }

  /** One that is not built yet; null where all are. */
  @Nullable Apart next() {
    Apart next = toBuild.poll();
    while (next != null && next.check != null) {
      next = toBuild.poll();
    }
    return next;
  }

  /** The files that they stand in. */
  Set<SchemaDocument> documents() {
    return parts.keySet().stream()
        .map(ChecksApart::documentOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The check of a place, which stands apart.
   *
   * @param home the codec that it is to stand in, unless it has a place already
   */
  Apart apart(Place place, ClassName home) {
    Apart known = parts.get(place);
    if (known == null) {
      ClassName type = types.apply(place);
      boolean isRoot = place.equals(places.natural(documentOf(place).root()));
      ClassName codec = isRoot ? codecs.apply(documentOf(place)) : home;
      known =
          new Apart(
              place,
              newKey(place),
              type == null ? codec : MemberNames.codec(type),
              isRoot || type != null);
      parts.put(place, known);
      toBuild.add(known);
    }
    return known;
  }

  /** The check of a place where it stands apart in its file. */
  CheckPlan standing(Place place, ClassName home) {
    Apart part = apart(place, home);
    return part.isWhole ? named(place) : part.standing();
  }

  /** The check of a place by the schema of its file. */
  CheckPlan.Named named(Place place) {
    SchemaDocument document = documentOf(place);
    Apart part = apart(place, codecs.apply(document));
    part.isNamed = true;
    return new CheckPlan.Named(owners.apply(document), part.key);
  }

  CheckPlan.Reference reference(String keyword, Place place) {
    CheckPlan.Named named = named(place);
    return new CheckPlan.Reference(keyword, named.owner(), named.key());
  }

  /**
   * The name of a nested type; else the pointer below its document, behind a number where a schema
   * is applied in a scope beside the usual one.
   */
  private String newKey(Place place) {
    ClassName type = types.apply(place);
    if (type != null && type.enclosingClassName() != null) {
      List<String> names = type.simpleNames();
      return String.join(".", names.subList(1, names.size()));
    }
    SchemaDocument document = documentOf(place);
    String pointer = place.schema().location().pointer().substring(document.pointer().length());
    String key = place.alternative() == null ? pointer : pointer + place.alternative().key();
    return places.isNatural(place) ? key : scopes.merge(document, 1, Integer::sum) + ":" + key;
  }

  private static SchemaDocument documentOf(Place place) {
    return place.schema().document();
  }

  /** The checks of all files, by the codecs that they stand in, once all is built. */
  Map<ClassName, CheckHome> homes() {
    Map<ClassName, List<Apart>> byHome = new TreeMap<>();
    Map<ClassName, List<Apart>> byName = new HashMap<>();
    for (Apart part : parts.values()) {
      byHome.computeIfAbsent(part.home, any -> new ArrayList<>()).add(part);
      if (part.isNamed && !part.key.isEmpty()) {
        ClassName file = codecs.apply(documentOf(part.place));
        byName.computeIfAbsent(file, any -> new ArrayList<>()).add(part);
        byHome.computeIfAbsent(file, any -> new ArrayList<>());
      }
    }
    Map<ClassName, CheckHome> homes = new TreeMap<>();
    byHome.forEach(
        (home, all) -> homes.put(home, home(home, all, byName.getOrDefault(home, List.of()))));
    return homes;
  }

  private static CheckHome home(ClassName home, List<Apart> all, List<Apart> named) {
    CheckPlan whole = null;
    UniqueNames methods = new UniqueNames();
    methods.claimType("check");
    List<CheckHome.Part> apart = new ArrayList<>();
    for (Apart part : inOrder(all)) {
      if (part.isWhole) {
        whole = part.built();
      } else {
        String name = Names.check(part.place.schema().location().pointer());
        apart.add(new CheckHome.Part(part.key, methods.claimType(name), part.built()));
      }
    }
    List<CheckPlan.Part> byKey = inOrder(named).stream().map(Apart::standing).toList();
    return new CheckHome(home, whole, List.copyOf(apart), byKey);
  }

  private static List<Apart> inOrder(List<Apart> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparingInt(Apart::line)
                .thenComparingInt(Apart::column)
                .thenComparing(part -> part.key))
        .toList();
  }
}
