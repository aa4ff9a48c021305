package io.stytchschemas.check;

import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.text.JsonPointers;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes checks of a schema's JSON text (2020-12, and draft-07 nearly), as the processor has
 * generated code make them: for tests of the checks alone.
 */
final class SchemaChecks implements Checked {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** A schema, and what the schemas around it have named dynamically, the outermost first. */
  private record Scoped(Object schema, Map<String, Object> scope) {}

  private final Map<String, Object> byUri = new HashMap<>();
  private final Map<String, Object> dynamic = new HashMap<>();
  private final Map<Object, String> bases = new IdentityHashMap<>();
  private final Map<String, Scoped> parts = new HashMap<>();
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private final Function<String, TextPattern> patterns;
  private final boolean formats;
  private Object root = true;

  SchemaChecks(Function<String, TextPattern> patterns, boolean formats) {
    this.patterns = patterns;
    this.formats = formats;
  }

  /** Has a schema at hand for references to its URI. */
  void add(String uri, byte[] json) {
    Object schema = parse(json);
    register(schema, uri, uri);
    byUri.putIfAbsent(uri, schema);
  }

  /** The check of a schema. */
  Check checkOf(byte[] json) {
    root = parse(json);
    String uri = "test:/schema.json";
    byUri.put(uri, root);
    register(root, uri, uri);
    return check();
  }

  @Override
  public Check check() {
    return new RefCheck("$ref", this, key(root, Map.of())).target();
  }

  @Override
  public Check part(String pointer) {
    Check check = checks.get(pointer);
    if (check == null) {
      Scoped scoped = Objects.requireNonNull(parts.get(pointer));
      check = make(scoped.schema, scoped.scope);
      checks.put(pointer, check);
    }
    return check;
  }

  private String key(Object schema, Map<String, Object> outer) {
    Map<String, Object> scope = new LinkedHashMap<>(outer);
    String base = base(schema);
    dynamic.forEach(
        (uri, target) -> {
          if (uri.startsWith(base + "#")) {
            scope.putIfAbsent(uri.substring(uri.indexOf('#') + 1), target);
          }
        });
    StringBuilder key = new StringBuilder().append(number(schema));
    scope.forEach(
        (name, target) -> key.append(' ').append(name).append('=').append(number(target)));
    parts.putIfAbsent(key.toString(), new Scoped(schema, scope));
    return key.toString();
  }

  private int number(Object schema) {
    return schema instanceof Boolean bool
        ? (bool ? -1 : -2)
        : numbers.computeIfAbsent(schema, unused -> numbers.size());
  }

  private String base(Object schema) {
    return bases.getOrDefault(schema, "");
  }

  // --- where schemas are -----------------------------------------------------------------------

  private void register(@Nullable Object node, String base, String place) {
    if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        register(list.get(i), base, place + '/' + i);
      }
    }
    if (!(node instanceof Map<?, ?> schema)) {
      return;
    }
    String own = base;
    if (schema.get("$id") instanceof String id && !id.startsWith("#")) {
      own = resolve(base, id);
      byUri.put(own, schema);
    }
    bases.put(schema, own);
    if (schema.get("$anchor") instanceof String anchor) {
      byUri.put(own + '#' + anchor, schema);
    }
    if (schema.get("$dynamicAnchor") instanceof String anchor) {
      byUri.put(own + '#' + anchor, schema);
      dynamic.put(own + '#' + anchor, schema);
    }
    for (Map.Entry<?, ?> entry : schema.entrySet()) {
      if (!List.of("enum", "const", "default", "examples").contains(entry.getKey())) {
        register(entry.getValue(), own, place + '/' + entry.getKey());
      }
    }
  }

  private static String resolve(String base, String reference) {
    String uri = URI.create(base).resolve(reference.isEmpty() ? "#" : reference).toString();
    if (base.startsWith("urn:")) {
      uri = reference.startsWith("#") ? base + reference : reference;
    }
    uri = uri.replace("file:///", "file:/");
    return uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
  }

  private Object find(String uri) {
    int hash = uri.indexOf('#');
    String fragment = hash < 0 ? "" : uri.substring(hash + 1);
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      return Objects.requireNonNull(byUri.get(uri), uri);
    }
    Object at = Objects.requireNonNull(byUri.get(hash < 0 ? uri : uri.substring(0, hash)), uri);
    String decoded = fragment.isEmpty() ? "" : URI.create("#" + fragment).getFragment();
    for (String token : decoded.isEmpty() ? new String[0] : decoded.substring(1).split("/", -1)) {
      String key = JsonPointers.name(token);
      at = at instanceof List<?> list ? list.get(Integer.parseInt(key)) : map(at).get(key);
    }
    return Objects.requireNonNull(at, uri);
  }

  private RefCheck reference(
      Map<String, Object> schema, String keyword, Map<String, Object> scope) {
    String text = (String) schema.get(keyword);
    String uri = resolve(base(schema), text);
    Object target = find(uri);
    if (keyword.equals("$dynamicRef") && dynamic.get(uri) == target) {
      target = scope.getOrDefault(uri.substring(uri.indexOf('#') + 1), target);
    }
    return new RefCheck(keyword, this, key(target, scope));
  }

  // --- what they say ---------------------------------------------------------------------------

  private Check make(@Nullable Object node, Map<String, Object> outer) {
    if (node instanceof Boolean bool) {
      return bool ? Check.TRUE : Check.FALSE;
    }
    Map<String, Object> schema = map(Objects.requireNonNull(node));
    Map<String, Object> scope = parts.get(key(schema, outer)).scope;
    Check check = Check.TRUE;
    for (String keyword : List.of("$ref", "$dynamicRef")) {
      if (schema.get(keyword) instanceof String) {
        check = check.and(reference(schema, keyword, scope));
        if (isDraft7()) {
          return check;
        }
      }
    }
    if (validates(schema)) {
      check = validation(schema, check);
    }
    check = branches(schema, check, scope);
    check = check.and(object(schema, scope)).and(array(schema, scope));
    if (schema.containsKey("unevaluatedProperties")) {
      check = check.unevaluatedProperties(make(schema.get("unevaluatedProperties"), scope));
    }
    if (schema.containsKey("unevaluatedItems")) {
      check = check.unevaluatedItems(make(schema.get("unevaluatedItems"), scope));
    }
    return check;
  }

  /** Whether what stands beside a reference is ignored. */
  private boolean isDraft7() {
    return root instanceof Map<?, ?> schema
        && String.valueOf(schema.get("$schema")).contains("draft-07");
  }

  /** Whether the meta-schema has the vocabulary of validation. */
  private boolean validates(Map<String, Object> schema) {
    Object meta = map(root instanceof Map<?, ?> ? root : Map.of()).get("$schema");
    if (meta == null || meta.equals(DRAFT) || !byUri.containsKey(meta)) {
      return true;
    }
    Object vocabulary = map(find((String) meta)).get("$vocabulary");
    return vocabulary == null
        || map(vocabulary).containsKey("https://json-schema.org/draft/2020-12/vocab/validation");
  }

  private Check validation(Map<String, Object> schema, Check start) {
    Check check = start;
    for (Map.Entry<String, Object> entry : schema.entrySet()) {
      Object value = entry.getValue();
      switch (entry.getKey()) {
        case "type" ->
            check =
                check.and(
                    value instanceof List<?> list
                        ? Check.type(list.toArray(new String[0]))
                        : Check.type((String) value));
        case "enum" -> check = check.and(Check.enumOfJson(text(value)));
        case "const" -> check = check.and(Check.constantJson(text(value)));
        case "multipleOf" -> check = check.and(Check.multipleOf(value.toString()));
        case "minimum" -> check = check.and(Check.minimum(value.toString()));
        case "maximum" -> check = check.and(Check.maximum(value.toString()));
        case "exclusiveMinimum" -> check = check.and(Check.exclusiveMinimum(value.toString()));
        case "exclusiveMaximum" -> check = check.and(Check.exclusiveMaximum(value.toString()));
        case "minLength" -> check = check.and(Check.minLength(count(value)));
        case "maxLength" -> check = check.and(Check.maxLength(count(value)));
        case "pattern" -> check = check.and(Check.pattern(patterns.apply((String) value)));
        case "format" -> check = formats ? check.and(format((String) value)) : check;
        default -> {}
      }
    }
    return check;
  }

  private static Check format(String name) {
    return StandardFormat.of(name) == null ? Check.TRUE : Check.format(name);
  }

  private Check branches(Map<String, Object> schema, Check start, Map<String, Object> scope) {
    Check check = start;
    for (BranchesCheck.Kind kind : BranchesCheck.Kind.values()) {
      if (schema.get(kind.keyword()) instanceof List<?> list) {
        BranchesCheck branches = BranchesCheck.of(kind);
        for (Object branch : list) {
          branches = branches.branch(make(branch, scope));
        }
        check = check.and(branches);
      }
    }
    if (schema.containsKey("not")) {
      check = check.and(Check.not(make(schema.get("not"), scope)));
    }
    if (schema.containsKey("if")) {
      check =
          check.and(
              Check.ifThenElse(
                  make(schema.get("if"), scope),
                  make(schema.getOrDefault("then", true), scope),
                  make(schema.getOrDefault("else", true), scope)));
    }
    return check;
  }

  private Check object(Map<String, Object> schema, Map<String, Object> scope) {
    ObjectCheck check = Check.properties();
    if (validates(schema)) {
      if (schema.get("required") instanceof List<?> names) {
        check = check.required(names.toArray(new String[0]));
      }
      if (schema.containsKey("minProperties")) {
        check = check.minProperties(count(schema.get("minProperties")));
      }
      if (schema.containsKey("maxProperties")) {
        check = check.maxProperties(count(schema.get("maxProperties")));
      }
      for (Map.Entry<String, Object> each : entries(schema, "dependentRequired")) {
        String[] others = ((List<?>) each.getValue()).toArray(new String[0]);
        check = check.dependentRequired(each.getKey(), others);
      }
    }
    for (Map.Entry<String, Object> each : entries(schema, "properties")) {
      check = check.property(each.getKey(), make(each.getValue(), scope));
    }
    for (Map.Entry<String, Object> each : entries(schema, "patternProperties")) {
      check = check.patternProperty(patterns.apply(each.getKey()), make(each.getValue(), scope));
    }
    if (schema.containsKey("additionalProperties")) {
      check = check.additionalProperties(make(schema.get("additionalProperties"), scope));
    }
    if (schema.containsKey("propertyNames")) {
      check = check.propertyNames(make(schema.get("propertyNames"), scope));
    }
    for (Map.Entry<String, Object> each : entries(schema, "dependentSchemas")) {
      check = check.dependentSchema(each.getKey(), make(each.getValue(), scope));
    }
    for (Map.Entry<String, Object> each : entries(schema, "dependencies")) {
      check =
          each.getValue() instanceof List<?> others
              ? check.dependency(each.getKey(), others.toArray(new String[0]))
              : check.dependency(each.getKey(), make(each.getValue(), scope));
    }
    return check;
  }

  private Check array(Map<String, Object> schema, Map<String, Object> scope) {
    ArrayCheck check = Check.items();
    if (validates(schema)) {
      check = Boolean.TRUE.equals(schema.get("uniqueItems")) ? check.uniqueItems() : check;
      if (schema.containsKey("minItems")) {
        check = check.minItems(count(schema.get("minItems")));
      }
      if (schema.containsKey("maxItems")) {
        check = check.maxItems(count(schema.get("maxItems")));
      }
    }
    if (schema.get("prefixItems") instanceof List<?> items) {
      for (Object item : items) {
        check = check.prefixItem(make(item, scope));
      }
    }
    if (schema.get("items") instanceof List<?> items) {
      for (Object item : items) {
        check = check.tupleItem(make(item, scope));
      }
      if (schema.containsKey("additionalItems")) {
        check = check.additionalItems(make(schema.get("additionalItems"), scope));
      }
    } else if (schema.containsKey("items")) {
      check = check.items(make(schema.get("items"), scope));
    }
    if (schema.containsKey("contains")) {
      int least = count(schema.getOrDefault("minContains", 1L));
      int most = count(schema.getOrDefault("maxContains", (long) Integer.MAX_VALUE));
      check = check.contains(make(schema.get("contains"), scope), least, most, true);
    }
    return check;
  }

  private static Iterable<Map.Entry<String, Object>> entries(
      Map<String, Object> schema, String keyword) {
    return schema.get(keyword) instanceof Map<?, ?> map ? map(map).entrySet() : List.of();
  }

  private static int count(@Nullable Object value) {
    return new BigDecimal(String.valueOf(value)).intValue();
  }

  private static String text(@Nullable Object value) {
    try (JsonWriter out = JsonWriter.borrow()) {
      out.writeValue(value);
      return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
  }

  private static Object parse(byte[] json) {
    return Objects.requireNonNull(JsonReader.of(json, JsonReader.Mode.STRICT).readNonNullValue());
  }

  @SuppressWarnings("unchecked") // plain JSON objects have names for keys
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
