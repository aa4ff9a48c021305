package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequestLocale;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import io.stytchschemas.integration.requests.Schemas;
import io.stytchschemas.stytch.CustomClaims;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What generated types do with documents that are right. */
class RoundTripTest {
  private static final String JSON =
      "{\"profile_id\":\"p\\\"\\\\\\n\\u0001/é🙂\",\"token\":\"t\",\"session_duration_minutes\":60,"
          + "\"session_custom_claims\":{\"big\":123456789012345678901234567890,"
          + "\"exact\":0.1000000000000000000001,\"list\":[1,2.5,true,null,\"x\",{}],\"n\":null}}";

  @Test
  void givesBackWhatItTook() {
    B2bSessionAttestRequest request = B2bSessionAttestRequest.SCHEMA.read(JSON);
    String written = B2bSessionAttestRequest.SCHEMA.writeString(request);
    assertThat(written).isEqualTo(JSON);
    assertThat(B2bSessionAttestRequest.SCHEMA.read(written)).isEqualTo(request);
    assertThat(request.hashCode()).isEqualTo(B2bSessionAttestRequest.SCHEMA.read(JSON).hashCode());
  }

  @Test
  void readsAndWritesTheSameFromAndToEverything() throws Exception {
    B2bSessionAttestRequest request = B2bSessionAttestRequest.SCHEMA.read(JSON);
    byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
    assertThat(B2bSessionAttestRequest.SCHEMA.read(bytes)).isEqualTo(request);
    assertThat(B2bSessionAttestRequest.SCHEMA.read(new ByteArrayInputStream(bytes)))
        .isEqualTo(request);
    JsonFactory jackson = new JsonFactory();
    try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), bytes)) {
      assertThat(B2bSessionAttestRequest.SCHEMA.read(parser)).isEqualTo(request);
    }
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    B2bSessionAttestRequest.SCHEMA.write(request, stream);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
    stream.reset();
    try (JsonGenerator out = jackson.createGenerator(ObjectWriteContext.empty(), stream)) {
      B2bSessionAttestRequest.SCHEMA.write(request, out);
    }
    assertThat(B2bSessionAttestRequest.SCHEMA.read(stream.toByteArray())).isEqualTo(request);
  }

  @Test
  void takesPropertiesInAnyOrderAndPassesOverUnknownOnes() {
    String json =
        "{ \"zzz\" : [ { \"token\" : 1 } ] ,\r\n\t\"token\" : \"t\", \"\":null,\"Token\":2,"
            + "\"profile_id\":\"p\" }";
    assertThat(B2bSessionAttestRequest.SCHEMA.read(json))
        .isEqualTo(B2bSessionAttestRequest.builder().profileId("p").token("t").build());
  }

  @Test
  void namesEverythingThatIsMissingWhenBuilding() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> OtpAuthenticateRequest.builder().build())
        .withMessageContaining("method_id")
        .withMessageContaining("code");
    assertThatNullPointerException()
        .isThrownBy(
            () -> new OtpAuthenticateRequest(null, "1", null, null, null, null, null, null, null))
        .withMessageContaining("method_id");
  }

  @Test
  void changesACopy() {
    B2bSessionAttestRequest request = B2bSessionAttestRequest.SCHEMA.read(JSON);
    B2bSessionAttestRequest changed = request.toBuilder().token("other").build();
    assertThat(changed.token()).isEqualTo("other");
    assertThat(changed.toBuilder().token("t").build()).isEqualTo(request);
  }

  @Test
  void keepsUnknownEnumValuesWhenLenient() {
    String json = "{\"oauth_token\":\"t\",\"locale\":\"tlh\"}";
    B2bOauthAuthenticateRequest request = B2bOauthAuthenticateRequest.SCHEMA.readLenient(json);
    assertThat(request.locale().value()).isEqualTo("tlh");
    assertThat(request.locale()).isEqualTo(B2bOauthAuthenticateRequestLocale.of("tlh"));
    assertThat(B2bOauthAuthenticateRequest.SCHEMA.writeString(request)).isEqualTo(json);
    assertThat(B2bOauthAuthenticateRequest.SCHEMA.validate(request).isValid()).isFalse();
  }

  @Test
  void knowsEnumValuesByOddNames() {
    for (String value : List.of("en", "es", "pt-br", "fr", "it", "de-DE", "zh-Hans", "ca-ES")) {
      assertThat(B2bOauthAuthenticateRequestLocale.of(value))
          .isInstanceOf(B2bOauthAuthenticateRequestLocale.Known.class)
          .hasToString(value);
    }
  }

  @Test
  void switchesOverKnownEnumValuesWithoutADefault() {
    assertThat(speech(B2bOauthAuthenticateRequestLocale.of("pt-br"))).isEqualTo("portuguese");
    assertThat(speech(B2bOauthAuthenticateRequestLocale.of("tlh"))).isEqualTo("tlh?");
  }

  /** Compiles only as long as the switch is exhaustive. */
  private static String speech(B2bOauthAuthenticateRequestLocale locale) {
    if (!(locale instanceof B2bOauthAuthenticateRequestLocale.Known known)) {
      return locale.value() + '?';
    }
    return switch (known) {
      case EN -> "english";
      case ES -> "spanish";
      case PT_BR -> "portuguese";
      case FR -> "french";
      case IT -> "italian";
      case DE_DE -> "german";
      case ZH_HANS -> "chinese";
      case CA_ES -> "catalan";
    };
  }

  @Test
  void copiesClaimsSoThatNobodyCanChangeThem() {
    CustomClaims claims = B2bSessionAttestRequest.SCHEMA.read(JSON).sessionCustomClaims();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> claims.asMap().put("x", 1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((List<?>) claims.get("list")).remove(0));
  }

  @Test
  void listsEverySchemaUnderItsIdAndItsPath() {
    String id = "#/components/schemas/api_b2b_session_v1_AttestRequest";
    assertThat(Schemas.get(id)).isSameAs(B2bSessionAttestRequest.SCHEMA);
    assertThat(
            Schemas.get("classpath:io/stytchschemas/catalog/api_b2b_session_v1_AttestRequest.json"))
        .isSameAs(B2bSessionAttestRequest.SCHEMA);
    assertThat(Schemas.all()).contains(B2bSessionAttestRequest.SCHEMA).doesNotHaveDuplicates();
    assertThat(B2bSessionAttestRequest.SCHEMA.id()).isEqualTo(id);
    assertThat(B2bSessionAttestRequest.SCHEMA.type()).isEqualTo(B2bSessionAttestRequest.class);
  }
}
