package io.stytchschemas.stytch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Stytch's
        "token",
        "session_token",
        "session_jwt",
        "intermediate_session_token",
        "oauth_token",
        "oauth_attach_token",
        "access_token",
        "refresh_token",
        "id_token",
        "code_verifier",
        "pkce_code_verifier",
        "password",
        "existing_password",
        "new_password",
        "secret",
        "client_secret",
        "next_client_secret",
        // of others
        "sessionToken",
        "sessionJWT",
        "JWT",
        "jwts",
        "password_hash",
        "password_confirmation",
        "token_value",
        "secret_2",
        "secret2",
        "backup.tokens",
        "secret key",
        "aws-credentials",
        "passphrase",
        "SESSION_TOKEN",
      })
  void hidesInEverySchema(String name) {
    assertThat(Secrets.isSecret(name)).isTrue();
    assertThat(Secrets.isStytchSecret(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "totp_code",
        "recovery_code",
        "recovery_codes",
        "backup.codes",
        "auth code",
        "hash",
        "hashes",
        // an image of the TOTP secret
        "qr_code",
        "X-Api-Key",
        "private_key",
        "userAPIKey",
        "signing_keys",
        "PIN",
        "otp",
        "code_value",
        "code2",
        "otp_12",
        "private_key_base64",
        "code_base64_encoded",
      })
  void hidesInStytchsSchemas(String name) {
    assertThat(Secrets.isSecret(name)).isFalse();
    assertThat(Secrets.isStytchSecret(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Stytch's
        "token_id",
        "token_type",
        "status_code",
        "code_challenge",
        "challenge",
        "hash_type",
        "password_id",
        "breached_password",
        "valid_password",
        "client_secret_last_four",
        "next_client_secret_last_four",
        "totp_id",
        "totps",
        "totp_recovery_code_id",
        "recovery_code_factor",
        "trusted_auth_token_factor",
        "reset_password_template_id",
        "reset_password_redirect_url",
        "public_key",
        "public_key_credential",
        "credential_id",
        "key_length",
        "key_ops",
        "keys",
        "session_id",
        "telemetry_id",
        "user",
        // of others
        "maxTokens",
        "max_tokens",
        "total_tokens",
        "token_count",
        "public_token",
        "stytch_public_token",
        "has_pin",
        "max_recovery_codes",
        "country_code",
        "countryCode",
        "zip_code",
        "postal-code",
        "error_code",
        "errorCodes",
        "language_code",
        "currency_code",
        "has_password",
        "isSecret",
        "key",
        "tokenizer",
        "encoded",
        "base64",
        "sha256hash",
        "secretary",
        "value",
        "2",
        "_",
        "",
      })
  void shows(String name) {
    assertThat(Secrets.isSecret(name)).isFalse();
    assertThat(Secrets.isStytchSecret(name)).isFalse();
  }

  @Test
  void masksAtEveryDepth() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("api_token", "s3cret");
    inner.put("role", "admin");
    inner.put("password", null);
    inner.put("tokens", 12L);
    inner.put("credential", false);
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("profile", inner);
    claims.put("refresh_tokens", List.of("s3cret", "s3cret"));
    claims.put("code", "E42");
    claims.put("list", Arrays.asList(1L, null, Map.of("jwt", Map.of("a", "s3cret"))));

    assertThat(Secrets.masked(claims))
        .isEqualTo(
            "{profile={api_token=***, role=admin, password=null, tokens=12, credential=false},"
                + " refresh_tokens=***, code=E42, list=[1, null, {jwt=***}]}");
    assertThat(CustomClaims.builder().set("code", "s3cret").set("team", "blue").build())
        .hasToString("CustomClaims{code=***, team=blue}");
  }

  @Test
  void masksInOptionalValues() {
    assertThat(Secrets.masked(Optional.of(Map.of("jwt", "s3cret"))))
        .isEqualTo("Optional[{jwt=***}]");
    assertThat(Secrets.masked(Optional.empty())).isEqualTo(Optional.empty().toString());
    assertThat(Secrets.masked(Optional.of(1))).isEqualTo(Optional.of(1).toString());
  }
}
