package io.stytchschemas.processor.plan.assembly;

import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.OfText;
import io.stytchschemas.processor.plan.SchemaIds;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Head;
import io.stytchschemas.processor.plan.TypePlan.HolderPlan;
import io.stytchschemas.processor.plan.pass.Findings;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.type.TypePlanner;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans what is generated for single files. */
final class SchemaPlanner {
  private final Typing typing;
  private final FileClasses files;
  private final Findings findings;
  private final TypePlanner types;

  SchemaPlanner(Typing typing, FileClasses files, Findings findings, TypePlanner types) {
    this.typing = typing;
    this.files = files;
    this.findings = findings;
    this.types = types;
  }

  SchemaPlan plan(SchemaDocument document) {
    Place root = typing.root(document);
    boolean isTyped = typing.typed().containsKey(root);
    JavaType type = typing.typed().getOrDefault(root, Scalar.PLAIN);
    boolean isEvident = isTyped && findings.isEvident(root, type);
    List<PassPlan> asked = isEvident ? findings.asked(root, type) : List.of();
    TypePlan declaration = declaration(document);
    // The codec of an enumeration asks for its values, and nothing that stands beside them.
    boolean asksMore = declaration != null && asked.stream().anyMatch(OfText.class::isInstance);
    return new SchemaPlan(
        SchemaIds.of(document.root()),
        document.identifiers(),
        type,
        !isTyped || typing.types().isNullable(root),
        declaration,
        files.codec(document),
        isEvident && !asksMore,
        asked,
        declaration == null ? typing.docs().ofProperty(List.of(root), type) : Docs.NONE);
  }

  /** The top-level class of a file; null where it needs none. */
  private @Nullable TypePlan declaration(SchemaDocument document) {
    Place top = files.top(document);
    if (top != null) {
      return types.plan(top);
    }
    List<Place> nested = files.nested(document);
    return nested.isEmpty()
        ? null
        : new HolderPlan(
            new Head(
                files.name(document),
                null,
                typing.docs().ofClass(typing.root(document)),
                types.planAll(nested)));
  }
}
