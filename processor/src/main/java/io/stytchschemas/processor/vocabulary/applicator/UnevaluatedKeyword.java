package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (2020-12 core, section 11): what no
 * keyword of the schema, nor of the schemas that it applies in place, has looked at. They come last
 * of all keywords.
 */
public enum UnevaluatedKeyword implements KeywordKind {
  UNEVALUATED_PROPERTIES("unevaluatedProperties", JsonType.OBJECT),
  UNEVALUATED_ITEMS("unevaluatedItems", JsonType.ARRAY);

  /** Tells that a schema needs to know what was evaluated. */
  public record Unevaluated(UnevaluatedKeyword kind, Schema schema) implements Assertion {
    @Override
    public JsonType type() {
      return kind.type;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    @Override
    public void check(CheckSite site) {
      if (!site.isTrivial(schema)) {
        if (kind == UNEVALUATED_PROPERTIES) {
          checkProperties(site);
        } else {
          checkItems(site);
        }
      }
      site.statement(kind == UNEVALUATED_PROPERTIES ? "seen.allProperties()" : "seen.allItems()");
    }

    private void checkProperties(CheckSite site) {
      String property = site.local("property");
      String name = site.local("name");
      site.beginControlFlow("for (var $N : $L.entrySet())", property, site.value());
      site.statement("$T $N = $N.getKey()", String.class, name, property);
      site.beginControlFlow("if (!seen.hasProperty($N))", name);
      site.applyTo(
          schema,
          CodeBlock.of("$N.getValue()", property),
          CodeBlock.of("$N", name),
          '/' + kind.keyword);
      site.endControlFlow();
      site.endControlFlow();
    }

    private void checkItems(CheckSite site) {
      String i = site.local("i");
      site.beginControlFlow("for (int $1N = 0; $1N < $2L.size(); $1N++)", i, site.value());
      site.beginControlFlow("if (!seen.hasItem($N))", i);
      site.applyTo(
          schema,
          CodeBlock.of("$L.get($N)", site.value(), i),
          CodeBlock.of("$N", i),
          '/' + kind.keyword);
      site.endControlFlow();
      site.endControlFlow();
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
  private final JsonType type;

  UnevaluatedKeyword(String keyword, JsonType type) {
    this.keyword = keyword;
    this.type = type;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Unevaluated(this, schema);
  }

  /** Whether a schema has either keyword. */
  public static boolean isIn(Schema schema) {
    return schema.keywords().stream().anyMatch(Unevaluated.class::isInstance);
  }

  /** The schema of what is left unevaluated; null where a schema does not say. */
  public @Nullable Schema of(Schema schema) {
    return schema.keyword(keyword) instanceof Unevaluated unevaluated ? unevaluated.schema : null;
  }
}
