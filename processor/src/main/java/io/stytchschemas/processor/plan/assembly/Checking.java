package io.stytchschemas.processor.plan.assembly;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.PassPlan.OfEnum;
import io.stytchschemas.processor.plan.PassPlan.OfType;
import io.stytchschemas.processor.plan.check.CheckPlanner;
import io.stytchschemas.processor.plan.check.StytchRules;
import io.stytchschemas.processor.plan.pass.Findings;
import io.stytchschemas.processor.plan.pass.TypedChecks;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.type.DistinguishingNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether values pass.
 *
 * @param findings what typed values tell of the verdict
 * @param checks plans those over documents
 */
record Checking(DistinguishingNames distinguishing, Findings findings, CheckPlanner checks) {

  static Checking of(Naming naming, Typing typing, FileClasses files) {
    Ownership ownership = naming.ownership();
    StytchRules rules =
        new StytchRules(
            typing.places(), document -> typing.records().of(document.root()).bindings());
    DistinguishingNames distinguishing =
        new DistinguishingNames(
            typing.places(), typing.classes().shapes(), ownership, typing.records()::of);
    TypedChecks typed =
        new TypedChecks(
            typing.places(),
            typing.classes().shapes(),
            typing.types(),
            ownership,
            typing.nulls(),
            rules,
            distinguishing,
            typing.records()::of,
            typing.declaring(),
            typing.typed());
    Map<Place, ClassName> checked = files.checked();
    CheckPlanner checks =
        new CheckPlanner(
            typing.places(), files::codec, files::owner, checked::get, ownership::elsewhere, rules);
    // Files follow: what the checks of their types refer to stands apart from that of the whole.
    checked.forEach(
        (place, name) -> {
          if (name.enclosingClassName() != null) {
            checks.add(place);
          }
        });
    return new Checking(distinguishing, typed.findings(), checks);
  }

  /** What types are asked whose values tell the whole verdict, by name. */
  Map<ClassName, OfType> asked(Typing typing) {
    Map<ClassName, OfType> asked = new LinkedHashMap<>();
    typing
        .declaring()
        .forEach(
            (name, place) -> {
              Declared type = typing.classes().homes().declared(place);
              OfType own = findings.isEvident(place, type) ? asked(place, type, typing) : null;
              if (own != null) {
                asked.put(name, own);
              }
            });
    return Collections.unmodifiableMap(asked);
  }

  private @Nullable OfType asked(Place place, Declared type, Typing typing) {
    Shape shape = typing.classes().shapes().of(place);
    if (shape instanceof RecordShape || shape instanceof TupleShape) {
      return findings.ofRecord(place, type);
    }
    if (shape instanceof UnionShape) {
      return findings.ofUnion(place, type);
    }
    return shape instanceof EnumShape ? new OfEnum() : null;
  }
}
