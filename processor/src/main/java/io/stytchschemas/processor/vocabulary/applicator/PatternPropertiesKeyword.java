package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Escapes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Patterns;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code patternProperties} (2020-12 core, section 10.3.2.2). */
public enum PatternPropertiesKeyword implements KeywordKind {
  PATTERN_PROPERTIES;

  /** What 64 KB of code hold, with room to spare. */
  private static final int PER_METHOD = 200;

  private record PatternProperties(Map<Patterns, Schema> byPattern) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.copyOf(byPattern.values());
    }

    /*
     * for (Map.Entry<String, Object> property : object.entrySet()) {
     *   String name = property.getKey();
     *   if (name.startsWith("x-")) {
     *     …
     *   }
     * }
     */
    @Override
    public void check(CheckSite site) {
      if (!site.tracks() && byPattern.values().stream().allMatch(site::isTrivial)) {
        return;
      }
      List<Map.Entry<Patterns, Schema>> all = List.copyOf(byPattern.entrySet());
      for (int i = 0; i < all.size(); i += PER_METHOD) {
        var part = all.subList(i, Math.min(all.size(), i + PER_METHOD));
        if (all.size() > PER_METHOD) {
          site.inPart(inner -> checkSome(part, inner));
        } else {
          checkSome(part, site);
        }
      }
    }

    private static void checkSome(List<Map.Entry<Patterns, Schema>> some, CheckSite site) {
      String property = site.local("property");
      String name = site.local("name");
      site.beginControlFlow("for (var $N : $L.entrySet())", property, site.value());
      site.statement("$T $N = $N.getKey()", String.class, name, property);
      some.forEach(entry -> checkOne(entry.getKey(), entry.getValue(), property, name, site));
      site.endControlFlow();
    }

    private static void checkOne(
        Patterns pattern, Schema schema, String property, String name, CheckSite site) {
      site.beginControlFlow("if ($L)", pattern.matches(site, CodeBlock.of("$N", name)));
      site.applyTo(
          schema,
          CodeBlock.of("$N.getValue()", property),
          CodeBlock.of("$N", name),
          Escapes.pointer("patternProperties", pattern.source()));
      if (site.tracks()) {
        site.statement("seen.property($N)", name);
      }
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

    @Override
    public boolean isVacuous() {
      return byPattern.isEmpty();
    }
  }

  @Override
  public String keyword() {
    return "patternProperties";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (!(value instanceof JsonObject object)) {
      return in.refuse(keyword(), value, "an object of schemas");
    }
    Map<Patterns, Schema> byPattern = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (source, member) -> {
              Patterns pattern = Patterns.read(source, member.location(), in.problems());
              Schema schema = in.schema(member);
              if (pattern != null && schema != null) {
                byPattern.put(pattern, schema);
              }
            });
    return new PatternProperties(byPattern);
  }

  /** The schemas of the properties that match, by pattern and in order. */
  public static Map<Patterns, Schema> of(Schema schema) {
    return schema.keyword("patternProperties") instanceof PatternProperties properties
        ? properties.byPattern
        : Map.of();
  }
}
