package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Conjunction;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code allOf}, {@code anyOf} and {@code oneOf} (2020-12 core, section 10.2.1). */
public enum BranchesKeyword implements KeywordKind {
  ALL_OF("allOf"),
  ANY_OF("anyOf"),
  ONE_OF("oneOf");

  private record Branches(BranchesKeyword kind, List<Schema> schemas) implements Assertion {
    @Override
    public @Nullable JsonType type() {
      return null;
    }

    @Override
    public List<Schema> subschemas() {
      return schemas;
    }

    @Override
    public List<Schema> inPlace() {
      return schemas;
    }

    @Override
    public void check(CheckSite site) {
      switch (kind) {
        case ALL_OF -> checkAll(site);
        case ANY_OF -> {
          if (site.tracks()) {
            countMatches(site, 0);
          } else if (schemas.stream().noneMatch(site::isTrivial)) {
            checkAny(site);
          }
        }
        case ONE_OF -> countMatches(site, 1);
      }
    }

    private void checkAll(CheckSite site) {
      for (int i = 0; i < schemas.size(); i++) {
        site.apply(schemas.get(i), "/allOf/" + i);
      }
    }

    /* if (!validA(value, QUIET) && !validB(value, QUIET) && out.noBranch(…)) … */
    private void checkAny(CheckSite site) {
      List<CodeBlock> none =
          schemas.stream()
              .map(schema -> CodeBlock.of("!$L", site.isValid(schema, site.value())))
              .toList();
      site.failIfNoBranch(Conjunction.of(none, site), schemas, "/anyOf");
    }

    /*
     * int matches = 0;
     * if (validA(value, Violations.QUIET)) {
     *   matches++;
     * }
     */
    private void countMatches(CheckSite site, int most) {
      String matches = site.local("matches");
      site.statement("int $N = 0", matches);
      for (Schema schema : schemas) {
        checkBranch(site, schema, matches);
      }
      site.failIfNoBranch(CodeBlock.of("$N == 0", matches), schemas, '/' + kind.keyword);
      if (most > 0) {
        site.failIfSeveralBranches(
            CodeBlock.of("$N > $L", matches, most), schemas, '/' + kind.keyword);
      }
    }

    private static void checkBranch(CheckSite site, Schema schema, String matches) {
      if (site.tracks()) {
        String branch = site.local("branch");
        site.statement("$1T $2N = new $1T()", CheckTypes.EVALUATED, branch);
        site.beginControlFlow("if ($L)", site.isValid(schema, branch));
        site.statement("seen.add($N)", branch);
      } else {
        site.beginControlFlow("if ($L)", site.isValid(schema, site.value()));
      }
      site.statement("$N++", matches);
      site.endControlFlow();
    }

    @Override
    public boolean onlyApplies() {
      return kind != ONE_OF;
    }

    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN;
    }
  }

  private final String keyword;

  BranchesKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    List<Schema> schemas = in.schemas(keyword, value);
    return schemas == null ? null : new Branches(this, schemas);
  }

  /** The branches of a schema, in order; empty where it does not have the keyword. */
  public List<Schema> of(Schema schema) {
    return schema.keyword(keyword) instanceof Branches branches ? branches.schemas : List.of();
  }
}
