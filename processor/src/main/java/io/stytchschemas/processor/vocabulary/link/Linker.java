package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Discriminator;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Target;
import io.stytchschemas.processor.vocabulary.core.RecursiveAnchorKeyword;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every reference its target; files that only references name are read on the way. */
public final class Linker {
  private final ReferenceLookup lookup;
  private final Set<Schema> seen = new HashSet<>();
  private final Deque<Schema> toDo = new ArrayDeque<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Mapped> mapped = new ArrayList<>();

  /** A reference that leads to nothing so far. */
  private record Open(Reference reference, SchemaResource from) {}

  /** What a discriminator maps a value to, and the schema that has it. */
  private record Mapped(Target target, Schema schema) {}

  private Linker(ReferenceLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Links the documents, and whatever they reach.
   *
   * @param isComplete whether all files that are named could be read; else a reference that may
   *     mean one of the others by its {@code $id} is passed over
   */
  public static void link(
      List<SchemaDocument> documents, SchemaSet schemas, boolean isComplete, Diagnostics problems) {
    Linker linker = new Linker(new ReferenceLookup(schemas, isComplete, problems));
    documents.forEach(document -> document.schemas().forEach(linker::reach));
    linker.linkAll();
  }

  /**
   * What leads to nothing is tried again once all else is linked: by then files have been read that
   * may have what it names, and the order of references must not matter.
   */
  private void linkAll() {
    do {
      while (!toDo.isEmpty()) {
        linkOne(toDo.remove());
      }
    } while (open.removeIf(this::resolve) || open.removeIf(this::takeNear));
    open.forEach(
        each ->
            lookup.reportUnresolved(each.reference.text(), each.reference.location(), each.from));
    MappedSchemas schemas = new MappedSchemas(lookup);
    mapped.forEach(each -> each.target.link(schemas.of(each.target, each.schema)));
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
        Open found = new Open(reference, schema.resource());
        if (!resolve(found)) {
          open.add(found);
        }
      }
      if (keyword instanceof Discriminator discriminator) {
        discriminator.mapping().forEach(target -> mapped.add(new Mapped(target, schema)));
      }
    }
  }

  /** Links a reference to what it leads to by the letter, if anything. */
  private boolean resolve(Open each) {
    return link(each.reference, lookup.resolve(each.reference.text(), each.from));
  }

  private boolean takeNear(Open each) {
    return link(
        each.reference, lookup.near(each.reference.text(), each.reference.location(), each.from));
  }

  private boolean link(Reference reference, @Nullable Schema target) {
    if (target == null) {
      return false;
    }
    reference.link(target, dynamicAnchor(reference, target));
    reach(target);
    linkWhole(target);
    return true;
  }

  /**
   * A file that is but a reference to one of its parts is meant by whoever refers to the part; what
   * else it defines is not.
   */
  private void linkWhole(Schema part) {
    Schema whole = part.document().root();
    Reference own = only(whole);
    if (own != null
        && own.text().startsWith("#")
        && lookup.resolve(own.text(), whole.resource()) == part) {
      own.link(part, dynamicAnchor(own, part));
    }
  }

  /** The reference that a schema is, and nothing else; null where it is more. */
  static @Nullable Reference only(Schema schema) {
    Reference own = Reference.of(schema);
    return schema.keywords().stream().allMatch(each -> each == own || !(each instanceof Assertion))
        ? own
        : null;
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
