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

/** {@code propertyNames} (2020-12 core, section 10.3.2.4). */
public enum PropertyNamesKeyword implements KeywordKind {
  PROPERTY_NAMES;

  private record Names(Schema schema) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    @Override
    public void check(CheckSite site) {
      if (site.isTrivial(schema)) {
        return;
      }
      String name = site.local("name");
      site.beginControlFlow("for ($T $N : $L.keySet())", String.class, name, site.value());
      site.applyTo(
          schema,
          CodeBlock.of("($T) $N", Object.class, name),
          CodeBlock.of("$N", name),
          "/propertyNames");
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

  @Override
  public String keyword() {
    return "propertyNames";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Names(schema);
  }
}
