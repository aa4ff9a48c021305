package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.SchemaEndings;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Target;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that discriminators map values to. */
record MappedSchemas(ReferenceLookup lookup) {
  /**
   * The schema of a name, or what a reference leads to. A name that a description has must lead
   * somewhere; one that another file has need not, for it may be meant for descriptions whose
   * references reach that file otherwise.
   */
  @Nullable Schema of(Target target, Schema schema) {
    SchemaResource from = schema.resource();
    String reference = '#' + JsonPointers.child(ApiDescription.SCHEMAS, target.text());
    Schema found = target.isName() ? lookup.resolve(reference, from) : null;
    if (found == null) {
      found = lookup.schemas().component(target.text(), from);
    }
    if (found != null) {
      return end(found);
    }
    if (!target.isName()) {
      return lookup.find(target.text(), target.location(), from);
    }
    Schema branch = branch(target.text(), schema);
    if (branch == null && ApiDescription.of(from.file().source().json()) != null) {
      return lookup.find(reference, target.location(), from);
    }
    if (branch == null) {
      lookup.problems().report(Problem.MAPPED_TO_NOTHING, target.location(), target.text());
    }
    return branch;
  }

  /** What a schema is but a reference to: a description that is split up has such for each file. */
  private Schema end(Schema schema) {
    Set<Schema> passed = new HashSet<>();
    Schema at = schema;
    while (passed.add(at)) {
      Reference own = Linker.only(at);
      Schema next = own == null ? null : lookup.resolve(own.text(), at.resource());
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
    return SchemaEndings.without(text.substring(start));
  }
}
