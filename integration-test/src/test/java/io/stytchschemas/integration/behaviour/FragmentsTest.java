package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas inside of a file, which a fragment of the annotation names. */
class FragmentsTest {
  @TempDir Path work;
  private SchemaFolder folder;

  @BeforeEach
  void writeSchemas() {
    folder =
        new SchemaFolder(work)
            .write(
                "types.json",
                """
                {"$id": "https://acme.com/types.json",
                 "$defs": {
                   "Order": {"type": "object", "required": ["sku", "to"],
                             "properties": {"sku": {"type": "string"}, "to": {"$ref": "#/$defs/Address"}}},
                   "Address": {"type": "object", "properties": {"street": {"type": "string"}}},
                   "status": {"title": "Order status", "enum": ["open", "closed"]},
                   "Own": {"$id": "https://acme.com/own", "type": "object",
                           "properties": {"to": {"$ref": "types.json#/$defs/Address"}}},
                   "a/b": {"type": "integer"}}}
                """);
  }

  @Test
  void eachDefinitionHasATypeAndIsListed() throws ReflectiveOperationException {
    CompiledSchemas compiled = folder.compile("\"types.json#/$defs/*\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme"))
        .extracting(Schema::id)
        .containsExactly(
            "https://acme.com/types.json#/$defs/Order",
            "https://acme.com/types.json#/$defs/Address",
            "https://acme.com/types.json#/$defs/status",
            "https://acme.com/own",
            "https://acme.com/types.json#/$defs/a~1b");
    Schema<?> order = compiled.get("acme", "types.json#/$defs/Order");
    assertThat(order).isSameAs(compiled.type("acme.Order").getField("SCHEMA").get(null));
    assertThat(order).isSameAs(compiled.get("acme", order.id()));
    assertThat(order.validateJson("{\"sku\": \"s\", \"to\": {\"street\": \"x\"}}").isValid())
        .isTrue();
    assertThat(order.validateJson("{\"sku\": \"s\", \"to\": {\"street\": 1}}").violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.instanceLocation()).isEqualTo("/to/street"));
    assertThat(compiled.get("acme", "types.json#/$defs/status").type())
        .isEqualTo(compiled.type("acme.OrderStatus"));
    assertThat(compiled.get("acme", "https://acme.com/own").type())
        .isEqualTo(compiled.type("acme.Own"));
    assertThat(compiled.get("acme", "types.json#/$defs/a~1b").type()).isEqualTo(Long.class);
  }

  @Test
  void oneDefinitionBringsWhatItNeeds() {
    CompiledSchemas compiled = folder.compile("\"types.json#/$defs/Order\"");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme")).hasSize(1);
    assertThat(compiled.get("acme", "types.json#/$defs/Order").read("{\"sku\":\"s\",\"to\":{}}"))
        .hasToString("Order[sku=s, to=Address[street=null]]");
  }

  @Test
  void aFileAndItsDefinitions() {
    folder.write(
        "user.json",
        """
        {"type": "object", "properties": {"home": {"$ref": "#/definitions/home"}},
         "definitions": {"home": {"type": "object", "properties": {"street": {"type": "string"}}}}}
        """);
    CompiledSchemas compiled = folder.compile("{\"user.json\", \"user.json#/definitions/h*\"}");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("acme", "user.json").type()).isEqualTo(compiled.type("acme.User"));
    assertThat(compiled.get("acme", "user.json#/definitions/home").type())
        .isEqualTo(compiled.type("acme.Home"));
  }

  /** Keys with signs that pointers and globs have for themselves. */
  @Test
  void namesAreFreeToChoose() {
    CompiledSchemas compiled =
        folder.compile(
            "value = \"types.json#/$defs/*d*r\","
                + " names = {\"types.json#/$defs/Order=Purchase\","
                + " \"https://acme.com/types.json#/$defs/Order/properties/sku=article\"}");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.all("acme")).hasSize(1);
    assertThat(compiled.get("acme", "types.json#/$defs/Order").read("{\"sku\":\"s\",\"to\":{}}"))
        .hasToString("Purchase[article=s, to=Address[street=null]]");
  }

  @Test
  void partsOfAsyncApi() {
    folder.write(
        "events.yaml",
        """
        asyncapi: 2.6.0
        info: {title: Events, version: "1"}
        channels: {}
        components:
          schemas:
            Event:
              type: object
              discriminator: kind
              required: [kind]
              properties: {kind: {type: string}, at: {type: string, format: date-time}}
          messages:
            Signed:
              payload: {$ref: "#/components/schemas/Event"}
        """);
    CompiledSchemas compiled =
        folder.compile(
            "{\"events.yaml#/components/schemas/*\", \"events.yaml#/components/messages/*/payload\"}");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.type("acme.Event").isRecord()).isTrue();
    Schema<?> payload = compiled.get("acme", "events.yaml#/components/messages/Signed/payload");
    assertThat(payload.validateJson("{\"kind\": \"signed\"}").isValid()).isTrue();
    assertThat(payload.validateJson("{}").isValid()).isFalse();
  }
}
