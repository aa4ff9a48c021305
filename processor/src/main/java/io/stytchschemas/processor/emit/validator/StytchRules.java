package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.Severity;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Escapes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Stytch's rules, which its schemas tell only in prose, bind: by a property's name and shape.
 * Their locations end in a name that no keyword has.
 */
final class StytchRules {
  private static final List<String> SESSION_NAMES = List.of("session_token", "session_jwt");

  private final Function<SchemaDocument, StytchBindings> bindings;

  StytchRules(Function<SchemaDocument, StytchBindings> bindings) {
    this.bindings = bindings;
  }

  /**
   * The rules that bind to the properties of one schema.
   *
   * @param duration the property with the minutes of a session; null where there is none
   * @param claims likewise for custom claims
   * @param session what of the schema's properties begins or names a session
   */
  record Bound(
      @Nullable String duration,
      @Nullable String claims,
      List<String> session,
      @Nullable Severity reserved)
      implements Assertion {

    boolean isEmpty() {
      return duration == null && claims == null;
    }

    /** Whether claims without a session are worth a warning. */
    boolean asksForSession() {
      return claims != null && duration != null;
    }

    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public void check(CheckSite site) {
      if (duration != null) {
        site.checkBy(
            CodeBlock.of(
                "$T.check($L,$W$S,$W",
                RuntimeTypes.SESSION_DURATION,
                property(site, duration),
                "/stytch:session-duration"),
            Constants.string(duration),
            Escapes.pointer("properties", duration));
      }
      if (claims != null) {
        checkClaims(site, claims);
      }
      if (claims != null && asksForSession()) {
        checkSession(site, claims);
      }
    }

    private void checkClaims(CheckSite site, String name) {
      CodeBlock json = property(site, name);
      CodeBlock call =
          reserved == null
              ? CodeBlock.of("$T.checkSize($L,$W$S,$W", RuntimeTypes.CUSTOM_CLAIMS, json, CLAIMS)
              : CodeBlock.of(
                  "$T.check($L,$W$T.$L,$W$S,$W",
                  RuntimeTypes.CUSTOM_CLAIMS,
                  json,
                  Severity.class,
                  reserved,
                  CLAIMS);
      site.checkBy(call, Constants.string(name), Escapes.pointer("properties", name));
    }

    /* SessionClaims.check(object, "session_custom_claims", "/properties/…", out, "session_token"); */
    private void checkSession(CheckSite site, String name) {
      List<CodeBlock> names = session.stream().map(Constants::string).toList();
      site.statement(
          "$T.check($L,$W$L,$W$S,$Wout,$W$L)",
          SESSION_CLAIMS,
          site.value(),
          Constants.string(name),
          Escapes.pointer("properties", name) + "/stytch:session-claims",
          CodeBlock.join(names, ", "));
    }

    private static CodeBlock property(CheckSite site, String name) {
      return CodeBlock.of("$L.get($L)", site.value(), Constants.string(name));
    }

    @Override
    public boolean covers(Form form) {
      return true;
    }
  }

  private static final String CLAIMS = "/stytch:custom-claims";
  private static final ClassName SESSION_CLAIMS =
      ClassName.get("io.stytchschemas.stytch", "SessionClaims");

  /** The rules of a schema; empty for nearly all. */
  Bound of(Schema schema) {
    StytchBindings bound = bindings.apply(schema.document());
    Map<String, Schema> properties = PropertiesKeyword.of(schema);
    String duration = bound.sessionDuration();
    String claims = bound.customClaims();
    boolean hasDuration = duration != null && isInteger(properties.get(duration));
    boolean hasClaims = claims != null && isFreeObject(properties.get(claims));
    List<String> session = new ArrayList<>();
    Stream.concat(Stream.ofNullable(duration), SESSION_NAMES.stream())
        .filter(properties::containsKey)
        .forEach(session::add);
    return new Bound(
        hasDuration ? duration : null, hasClaims ? claims : null, session, bound.reservedClaims());
  }

  private static boolean isInteger(@Nullable Schema property) {
    Schema schema = resolved(property);
    return schema != null && TypeKeyword.of(schema).contains(JsonType.INTEGER);
  }

  private static boolean isFreeObject(@Nullable Schema property) {
    Schema schema = resolved(property);
    return schema != null
        && TypeKeyword.of(schema).contains(JsonType.OBJECT)
        && PropertiesKeyword.of(schema).isEmpty();
  }

  /** What a property's references lead to. */
  private static @Nullable Schema resolved(@Nullable Schema property) {
    Schema schema = property;
    Set<Schema> seen = new HashSet<>();
    while (schema != null && seen.add(schema)) {
      Schema target = Reference.target(schema, DynamicScope.EMPTY);
      if (target == null) {
        return schema;
      }
      schema = target;
    }
    return schema;
  }
}
