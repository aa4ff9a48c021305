package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.Severity;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stytch's rules and secrets where a property's schema stands in several parts. */
class RulesInPartsTest {
  private static final String MINUTES = "{'type': 'integer', 'format': 'int32'}";
  private static final String CLAIMS = "{'type': 'object', 'additionalProperties': true}";

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "{'$ref': '#/$defs/part'}",
        "{'allOf': [{'$ref': '#/$defs/part'}], 'description': 'Theirs.'}",
        "{'allOf': [{'allOf': [{'$ref': '#/$defs/part'}]}]}",
        "{'anyOf': [{'$ref': '#/$defs/part'}, {'type': 'null'}]}",
        "{'oneOf': [{'type': 'null'}, {'$ref': '#/$defs/part'}]}"
      })
  void rulesBindByTheShapeThatPartsGive(String way) {
    Schema<?> minutes =
        schema("'session_duration_minutes': " + way.replace("%s", MINUTES), MINUTES);
    assertTold(minutes, "{'session_duration_minutes':4}", Severity.ERROR);
    assertTold(minutes, "{'session_duration_minutes':5}", null);
    Schema<?> claims = schema("'session_custom_claims': " + way.replace("%s", CLAIMS), CLAIMS);
    assertTold(claims, "{'session_custom_claims':{'iss':'1'}}", Severity.WARNING);
    assertTold(
        claims, "{'session_custom_claims':{'a':'%s'}}".formatted("x".repeat(4096)), Severity.ERROR);
    assertTold(claims, "{'session_custom_claims':{'a':'1'}}", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'allOf': [{'properties': {'session_token': {'type': 'string'}}}]",
        "'additionalProperties': true"
      })
  void aSessionThatAnotherPartNamesIsOne(String more) {
    Schema<?> schema =
        compiled(
            "{'type': 'object', 'properties': {'session_duration_minutes': %s, 'session_custom_claims': %s}, %s}"
                .formatted(MINUTES, CLAIMS, more));
    assertTold(schema, "{'session_custom_claims':{'a':'1'},'session_token':'t'}", null);
    assertTold(schema, "{'session_custom_claims':{'a':'1'}}", Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'allOf': [{'properties': {%d}}, {'properties': {%c}}]}",
        "{'properties': {%c}, '$ref': '#/$defs/minutes'}",
        "{'properties': {%c}, 'allOf': [{'allOf': [{'$ref': '#/$defs/minutes'}]}]}",
        "{'allOf': [{'$ref': '#/$defs/minutes', 'properties': {%c}}, {'required': []}]}",
      })
  void claimsAreWarnedOfOnceWhereAnotherPartHasTheDuration(String parts) {
    String minutes = "'session_duration_minutes': " + MINUTES;
    String members = parts.replace("%d", minutes);
    Schema<?> schema =
        compiled(
            "{'type': 'object', '$defs': {'minutes': {'properties': {%s}}}, %s"
                .formatted(
                    minutes,
                    members.replace("%c", "'session_custom_claims': " + CLAIMS).substring(1)));
    String claims = "{'session_custom_claims':{'a':'1'}%s}";
    assertTold(schema, claims.formatted(""), Severity.WARNING);
    assertThat(schema.validateJson(json(claims.formatted(""))).violations()).hasSize(1);
    assertTold(schema, claims.formatted(",'session_duration_minutes':60"), null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'array', 'items': {'type': 'string', 'writeOnly': true}} | ['HUNTER']",
        "{'type': 'array', 'items': {'type': 'array', 'items': {'$ref': '#/$defs/part'}}} | [['HUNTER']]",
        "{'type': 'object', 'additionalProperties': {'type': 'string', 'writeOnly': true}} | {'b':'HUNTER'}",
        "{'type': 'object', 'patternProperties': {'^b': {'$ref': '#/$defs/part'}}} | {'b':'HUNTER'}",
        "{'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': {'$ref': '#/$defs/part'}} | ['a','HUNTER']",
        "{'type': 'array', 'prefixItems': [{'$ref': '#/$defs/part'}]} | ['HUNTER']"
      })
  void whatIsWriteOnlyInListsAndMapsIsNotShown(String given) {
    String[] parts = given.split(" \\| ", 2);
    Schema<?> schema = schema("'a': " + parts[0], "{'type': 'string', 'writeOnly': true}");
    Object value = schema.read("{\"a\":%s}".formatted(json(parts[1])));
    assertThat(value.toString()).contains("a=").doesNotContain("HUNTER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#/components/schemas/Order", "https://acme.com/order"})
  void freeFormPropertiesOfStytchsSchemasHideCodesAndKeys(String id) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                json(
                    "{'$id': '%s', 'title': 'Order', 'type': 'object', 'properties': {'data': {'type': 'object'}, 'any': {}, 'many': {'type': ['string', 'object']}}}"
                        .formatted(id)))
            .compile("\"order.json\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Schema<?> schema = compiled.get("acme", id);
    for (String property : List.of("data", "any", "many")) {
      String json =
          json("{'%s':{'api_key':'HUNTER','code':['HUNTER'],'name':'seen'}}").formatted(property);
      String shown = schema.read(json).toString();
      assertThat(shown).contains("seen");
      assertThat(shown.contains("HUNTER")).isEqualTo(!id.startsWith("#"));
      String secret = json.replace("api_key", "token").replace("code", "password");
      assertThat(schema.read(secret).toString()).contains("seen").doesNotContain("HUNTER");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'integer'} | 473829",
        "{'type': ['number', 'null']} | 47.3829",
        "{'type': 'string', 'format': 'date'} | '1973-08-29'",
        "{'type': 'boolean'} | true",
        "{'type': 'array', 'items': {'type': 'integer'}} | [473829]"
      })
  void whatTheAnnotationCallsASecretIsNotShownWhateverItsType(String given) {
    String[] parts = given.split(" \\| ", 2);
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                json("{'type': 'object', 'properties': {'pin': %s}}".formatted(parts[0])))
            .compile("value = \"order.json\", rules = \"secrets=+pin\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Object value = compiled.get("acme", "order.json").read(json("{'pin':%s}".formatted(parts[1])));
    assertThat(value).hasToString("Order[pin=***]");
  }

  @Test
  void whatElseIsInListsIsShown() {
    Schema<?> schema = schema("'a': {'type': 'array', 'items': {'type': 'string'}}", "{}");
    assertThat(schema.read("{\"a\":[\"b\"]}").toString()).contains("a=[b]");
  }

  private static <T> void assertTold(Schema<T> schema, String document, Severity severity) {
    String json = json(document);
    List<Violation> told = schema.validateJson(json).violations();
    assertThat(told.stream().map(Violation::severity).distinct())
        .isEqualTo(severity == null ? List.of() : List.of(severity));
    if (severity != Severity.ERROR) {
      assertThat(schema.validate(schema.read(json)).violations()).isEqualTo(told);
    } else {
      assertThat(schema.validate(schema.readLenient(json)).violations()).isEqualTo(told);
    }
  }

  private Schema<?> schema(String property, String part) {
    return compiled(
        "{'type': 'object', 'properties': {%s}, '$defs': {'part': %s}}".formatted(property, part));
  }

  private Schema<?> compiled(String schema) {
    CompiledSchemas compiled =
        new SchemaFolder(work).write("order.json", json(schema)).compile("\"order.json\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.get("acme", "order.json");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
