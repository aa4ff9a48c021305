package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.NearReference;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Discriminator;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Target;
import io.stytchschemas.processor.vocabulary.core.RecursiveAnchorKeyword;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every reference its target; files that only references name are read on the way. */
public final class Linker {
  private final SchemaSet schemas;
  private final Diagnostics problems;
  private final boolean isComplete;
  private final Set<Schema> seen = new HashSet<>();
  private final Deque<Schema> toDo = new ArrayDeque<>();

  private Linker(SchemaSet schemas, boolean isComplete, Diagnostics problems) {
    this.schemas = schemas;
    this.isComplete = isComplete;
    this.problems = problems;
  }

  /**
   * Links the documents, and whatever they reach.
   *
   * @param isComplete whether all files that are named could be read; else a reference that may
   *     mean one of the others by its {@code $id} is passed over
   */
  public static void link(
      List<SchemaDocument> documents, SchemaSet schemas, boolean isComplete, Diagnostics problems) {
    Linker linker = new Linker(schemas, isComplete, problems);
    documents.forEach(document -> document.schemas().forEach(linker::reach));
    while (!linker.toDo.isEmpty()) {
      linker.linkOne(linker.toDo.remove());
    }
  }

  private void reach(Schema schema) {
    if (seen.add(schema)) {
      toDo.add(schema);
    }
  }

  private void linkOne(Schema schema) {
    for (Keyword keyword : schema.keywords()) {
      keyword.subschemas().forEach(this::reach);
      if (keyword instanceof Reference reference) {
        link(reference, schema.resource());
      }
      if (keyword instanceof Discriminator discriminator) {
        discriminator.mapping().forEach(target -> link(target, schema.resource()));
      }
    }
  }

  private void link(Reference reference, SchemaResource from) {
    Schema target = find(reference.text(), reference.location(), from);
    if (target != null) {
      reference.link(target, dynamicAnchor(reference, target));
      reach(target);
      linkWhole(target);
    }
  }

  /**
   * A file that is but a reference to one of its parts is meant by whoever refers to the part; what
   * else it defines is not.
   */
  private void linkWhole(Schema part) {
    Schema whole = part.document().root();
    Reference own = Reference.of(whole);
    if (own != null
        && own.text().startsWith("#")
        && whole.keywords().stream().allMatch(each -> each == own || !(each instanceof Assertion))
        && schemas.resolve(whole.resource(), own.text()) == part) {
      own.link(part, dynamicAnchor(own, part));
    }
  }

  /** A value of a discriminator must lead somewhere; that alone makes nothing of what is there. */
  private void link(Target target, SchemaResource from) {
    target.link(find(target.reference(), target.location(), from));
  }

  /** What a reference leads to; null, with the problem reported, where it leads to nothing. */
  private @Nullable Schema find(String reference, Location at, SchemaResource from) {
    Schema target = schemas.resolve(from, reference);
    if (target != null) {
      return target;
    }
    NearReference near = schemas.near(from, reference, at.pointer());
    if (near == null) {
      reportUnresolved(reference, at, from);
      return null;
    }
    problems.report(
        Problem.REF_NEAR,
        at,
        reference,
        near.letter(),
        near.missing(),
        near.meant(),
        RefHint.remedy(near));
    return near.target();
  }

  /** Whether a reference may name, by its {@code $id}, a file that could not be read. */
  private boolean mayBeIdOfUnread(String reference, SchemaResource from) {
    if (isComplete && schemas.isComplete(from)) {
      return false;
    }
    if (reference.startsWith("#")) {
      return schemas.mayBeId(reference);
    }
    SchemaUri uri = from.uri().resolve(SchemaUri.parse(reference));
    return schemas.known(uri) == null && !"file".equals(uri.scheme());
  }

  private void reportUnresolved(String reference, Location at, SchemaResource from) {
    boolean isFile = "file".equals(from.uri().scheme());
    if (schemas.refuses(from, reference) || mayBeIdOfUnread(reference, from)) {
      return;
    }
    if (isFile && from.uri().isLeftBy(SchemaUri.parse(reference))) {
      problems.report(Problem.REF_OUTSIDE_ROOT, at, reference);
    } else {
      problems.report(
          Problem.REF_UNRESOLVED, at, reference, new RefHint(schemas, from).of(reference));
    }
  }

  /**
   * Only a reference whose first target is a dynamic anchor looks at the dynamic scope (section
   * 8.2.3.2).
   */
  private static @Nullable String dynamicAnchor(Reference reference, Schema target) {
    String name = null;
    if (reference.keyword().equals(RefKeyword.DYNAMIC_REF.keyword())) {
      name = SchemaUri.parse(reference.text()).decodedFragment();
    } else if (reference.keyword().equals(RefKeyword.RECURSIVE_REF.keyword())) {
      name = RecursiveAnchorKeyword.NAME;
    }
    return name != null && target.resource().dynamicAnchors().get(name) == target ? name : null;
  }
}
