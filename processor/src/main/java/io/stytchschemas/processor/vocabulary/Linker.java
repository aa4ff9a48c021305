package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.NearReference;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every reference its target; files that only references name are read on the way. */
public final class Linker {
  private static final Pattern ENDING = Pattern.compile("\\.(json|jsonc|yaml|yml)$");

  private final SchemaSet schemas;
  private final Diagnostics problems;
  private final boolean isComplete;
  private final Set<Schema> seen = new HashSet<>();
  private final Deque<Schema> toDo = new ArrayDeque<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Mapped> mapped = new ArrayList<>();

  /** A reference that leads to nothing so far. */
  private record Open(Reference reference, SchemaResource from) {}

  /** What a discriminator maps a value to, and the schema that has it. */
  private record Mapped(Target target, Schema schema) {}

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
        each -> reportUnresolved(each.reference.text(), each.reference.location(), each.from));
    mapped.forEach(each -> each.target.link(meant(each.target, each.schema)));
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
    return link(each.reference, schemas.resolve(each.from, each.reference.text()));
  }

  private boolean takeNear(Open each) {
    return link(each.reference, near(each.reference.text(), each.reference.location(), each.from));
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
        && schemas.resolve(whole.resource(), own.text()) == part) {
      own.link(part, dynamicAnchor(own, part));
    }
  }

  /** The reference that a schema is, and nothing else; null where it is more. */
  private static @Nullable Reference only(Schema schema) {
    Reference own = Reference.of(schema);
    return schema.keywords().stream().allMatch(each -> each == own || !(each instanceof Assertion))
        ? own
        : null;
  }

  /**
   * What a value of a discriminator leads to, which alone makes nothing of what is there: a schema
   * of a name, or a reference. A name that a description has must lead somewhere; of a file around
   * it that need not be, for another may be meant from which references reach it.
   */
  private @Nullable Schema meant(Target target, Schema schema) {
    SchemaResource from = schema.resource();
    String reference = '#' + Location.child(ApiDescription.SCHEMAS, target.text());
    Schema found = target.isName() ? schemas.resolve(from, reference) : null;
    if (found == null) {
      found = schemas.component(target.text(), from);
    }
    if (found != null) {
      return end(found);
    }
    if (!target.isName()) {
      return find(target.text(), target.location(), from);
    }
    Schema branch = branch(target.text(), schema);
    if (branch == null && ApiDescription.of(from.file().source().json()) != null) {
      return find(reference, target.location(), from);
    }
    if (branch == null) {
      problems.report(Problem.MAPPED_TO_NOTHING, target.location(), target.text());
    }
    return branch;
  }

  /** What a schema is but a reference to: a description that is split up has such for each file. */
  private Schema end(Schema schema) {
    Set<Schema> passed = new HashSet<>();
    Schema at = schema;
    while (passed.add(at)) {
      Reference own = only(at);
      Schema next = own == null ? null : schemas.resolve(at.resource(), own.text());
      at = next == null ? at : next;
    }
    return at;
  }

  /** The branch of a schema whose reference ends in a name. */
  private static @Nullable Schema branch(String name, Schema schema) {
    return Stream.of(BranchesKeyword.ONE_OF, BranchesKeyword.ANY_OF)
        .flatMap(kind -> kind.of(schema).stream())
        .filter(branch -> name.equals(last(Reference.of(branch))))
        .findFirst()
        .orElse(null);
  }

  /** The last part of a reference, without the ending of a file. */
  private static @Nullable String last(@Nullable Reference reference) {
    if (reference == null) {
      return null;
    }
    String text = reference.text();
    int start = Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1;
    return ENDING.matcher(text.substring(start)).replaceFirst("");
  }

  /** What a reference leads to; null, with the problem reported, where it leads to nothing. */
  private @Nullable Schema find(String reference, Location at, SchemaResource from) {
    Schema target = schemas.resolve(from, reference);
    Schema found = target == null ? near(reference, at, from) : target;
    if (found == null) {
      reportUnresolved(reference, at, from);
    }
    return found;
  }

  /** What a reference is taken for, with a warning; null where that is nothing. */
  private @Nullable Schema near(String reference, Location at, SchemaResource from) {
    NearReference near = schemas.near(from, reference, at.pointer());
    if (near == null) {
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
