package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Escapes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code properties} (2020-12 core, section 10.3.2.1). */
public enum PropertiesKeyword implements KeywordKind {
  PROPERTIES;

  private static final int PER_METHOD = 100;

  private record Properties(Map<String, Schema> byName) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.copyOf(byName.values());
    }

    @Override
    public void check(CheckSite site) {
      List<Map.Entry<String, Schema>> checked = new ArrayList<>(byName.entrySet());
      checked.removeIf(property -> site.isTrivial(property.getValue()));
      for (int i = 0; i < checked.size(); i += PER_METHOD) {
        var part = checked.subList(i, Math.min(checked.size(), i + PER_METHOD));
        if (checked.size() > PER_METHOD) {
          site.inPart(inner -> part.forEach(property -> checkOne(property, inner)));
        } else {
          part.forEach(property -> checkOne(property, site));
        }
      }
      if (site.tracks() && !byName.isEmpty()) {
        CodeBlock names = Constants.set(site, "properties", byName.keySet());
        site.statement("seen.properties($L)", names);
      }
    }

    @Override
    public boolean onlyApplies() {
      return true;
    }

    @Override
    public boolean isGuaranteedBy(Form form) {
      return form == Form.RECORD;
    }

    /** A record checks each component by itself. */
    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN || form == Form.RECORD;
    }

    @Override
    public boolean isVacuous() {
      return byName.isEmpty();
    }
  }

  private static void checkOne(Map.Entry<String, Schema> property, CheckSite site) {
    site.applyToProperty(
        property.getValue(),
        Constants.string(property.getKey()),
        site.local(property.getKey()),
        Escapes.pointer("properties", property.getKey()));
  }

  @Override
  public String keyword() {
    return "properties";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Map<String, Schema> byName = in.schemasByName(keyword(), value);
    return byName == null ? null : new Properties(byName);
  }

  /** The schemas of a schema's properties, by name and in order. */
  public static Map<String, Schema> of(Schema schema) {
    return schema.keyword("properties") instanceof Properties properties
        ? properties.byName
        : Map.of();
  }
}
