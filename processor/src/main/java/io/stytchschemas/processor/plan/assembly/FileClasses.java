package io.stytchschemas.processor.plan.assembly;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The classes that stand for whole files. */
record FileClasses(Naming naming, Typing typing) {

  /** What its class is called, or would be if it needed one. */
  ClassName name(SchemaDocument document) {
    return Objects.requireNonNull(naming.names().get(document));
  }

  /** The place that has the top-level class of a file; null where none has. */
  @Nullable Place top(SchemaDocument document) {
    return typing.classes().discovery().top(document);
  }

  /** What stands in a file's top-level class, or in the holder that it has in place of one. */
  List<Place> nested(SchemaDocument document) {
    return typing.classes().homes().nestedIn(document);
  }

  /** Whether a file has a top-level class. */
  private boolean isDeclared(SchemaDocument document) {
    return top(document) != null || !nested(document).isEmpty();
  }

  /** The class that reads and writes the values of a file, and has its checks. */
  ClassName codec(SchemaDocument document) {
    ClassName name = name(document);
    return isDeclared(document)
        ? MemberNames.codec(name)
        : ClassName.get(
            name.packageName(), MemberNames.SCHEMAS, name.simpleName() + MemberNames.CODEC);
  }

  /** The class that has a file's schema as a constant. */
  ClassName owner(SchemaDocument document) {
    return isDeclared(document) ? name(document) : codec(document);
  }

  /**
   * The types whose codecs have their checks. The class of a file checks the whole of that, be it
   * of a definition in it.
   */
  Map<Place, ClassName> checked() {
    Map<Place, ClassName> checked = new LinkedHashMap<>();
    typing
        .declaring()
        .forEach(
            (name, place) -> {
              boolean isNested = name.enclosingClassName() != null;
              boolean isRoot = place.equals(typing.root(place.schema().document()));
              if (naming.ownership().classElsewhere(place.schema()) == null
                  && (isNested || isRoot)) {
                checked.put(place, name);
              }
            });
    return Collections.unmodifiableMap(checked);
  }
}
