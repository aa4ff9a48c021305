package io.stytchschemas.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema and those that it refers to, as other validators want them: Stytch's ids are fragments,
 * which none of them takes, so they become absolute.
 *
 * @param main the URI of the schema itself
 */
public record SchemaTexts(String main, Map<String, String> byUri) {
  private static final String STYTCH = "#/components/schemas/";
  private static final String ABSOLUTE = "https://stytch.test/";

  private static final List<String> CATALOGUE =
      List.of(
          "api_attribute_v1_Attributes",
          "api_b2b_oauth_v1_AuthenticateRequest",
          "api_b2b_oauth_v1_AuthenticateRequestLocale",
          "api_b2b_session_v1_AttestRequest",
          "api_b2b_session_v1_ExchangeRequest",
          "api_b2b_session_v1_ExchangeRequestLocale",
          "api_magic_v1_Options",
          "api_otp_v1_AuthenticateRequest",
          "api_session_v1_AuthenticateRequest",
          "api_session_v1_AuthorizationCheck");

  /** The schema of a request, with the whole catalogue. */
  static SchemaTexts of(DocumentKind kind) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : CATALOGUE) {
      String text = resource("/io/stytchschemas/catalog/" + name + ".json");
      texts.put(ABSOLUTE + name, text.replace(STYTCH, ABSOLUTE));
    }
    return new SchemaTexts(kind.schema().id().replace(STYTCH, ABSOLUTE), texts);
  }

  /** The schema with combinators. */
  static SchemaTexts ofPolicy() {
    String uri = "https://stytch-schemas.test/benchmarks/policy";
    return new SchemaTexts(
        uri, Map.of(uri, resource("/io/stytchschemas/benchmarks/schemas/Policy.json")));
  }

  private static String resource(String name) {
    try (var in = SchemaTexts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
