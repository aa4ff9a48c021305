package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code if}, {@code then} and {@code else} (2020-12 core, section 10.2.2). */
public enum IfKeyword implements KeywordKind {
  IF("if"),
  THEN("then"),
  ELSE("else");

  private record If(Schema condition, @Nullable Schema then, @Nullable Schema otherwise)
      implements Assertion {
    @Override
    public @Nullable JsonType type() {
      return null;
    }

    @Override
    public List<Schema> subschemas() {
      return Stream.of(condition, then, otherwise).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Schema> inPlace() {
      return subschemas();
    }

    @Override
    public void check(CheckSite site) {
      boolean checksThen = then != null && !site.isTrivial(then);
      boolean checksElse = otherwise != null && !site.isTrivial(otherwise);
      if (!checksThen && !checksElse && !site.tracks()) {
        return;
      }
      site.beginControlFlow("if ($L)", holds(site));
      if (then != null) {
        site.apply(then, "/then");
      }
      if (otherwise != null) {
        site.nextControlFlow("else");
        site.apply(otherwise, "/else");
      }
      site.endControlFlow();
    }

    private CodeBlock holds(CheckSite site) {
      if (!site.tracks()) {
        return site.isValid(condition, site.value());
      }
      // What a condition evaluated counts only if it holds, so it is collected apart.
      String branch = site.local("condition");
      site.statement("$1T $2N = new $1T()", CheckTypes.EVALUATED, branch);
      return CodeBlock.of("$L && seen.add($N)", site.isValid(condition, branch), branch);
    }

    @Override
    public boolean onlyApplies() {
      return true;
    }

    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN;
    }
  }

  private final String keyword;

  IfKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    if (schema == null) {
      return null;
    }
    return this == IF ? new If(schema, beside(THEN, in), beside(ELSE, in)) : new Branch(schema);
  }

  private static @Nullable Schema beside(IfKeyword kind, Reading in) {
    JsonValue value = in.schema().get(kind.keyword);
    return value == null ? null : in.quietly().schema(value);
  }

  /** {@code then} or {@code else}, which does nothing by itself. */
  private record Branch(Schema schema) implements Keyword {
    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }
  }
}
