package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** api_otp_v1_AuthenticateRequest, as a team would map it by hand for the other libraries. */
@CompiledJson
public final class OtpAuthenticate {
  @JSONField(name = "method_id")
  @JsonAttribute(name = "method_id")
  @JsonProperty("method_id")
  public String methodId;

  @JSONField(name = "code")
  @JsonAttribute(name = "code")
  @JsonProperty("code")
  public String code;

  @JSONField(name = "attributes")
  @JsonAttribute(name = "attributes")
  @JsonProperty("attributes")
  public Attributes attributes;

  @JSONField(name = "options")
  @JsonAttribute(name = "options")
  @JsonProperty("options")
  public Options options;

  @JSONField(name = "session_token")
  @JsonAttribute(name = "session_token")
  @JsonProperty("session_token")
  public String sessionToken;

  @JSONField(name = "session_duration_minutes")
  @JsonAttribute(name = "session_duration_minutes")
  @JsonProperty("session_duration_minutes")
  public Integer sessionDurationMinutes;

  @JSONField(name = "session_jwt")
  @JsonAttribute(name = "session_jwt")
  @JsonProperty("session_jwt")
  public String sessionJwt;

  @JSONField(name = "session_custom_claims")
  @JsonAttribute(name = "session_custom_claims")
  @JsonProperty("session_custom_claims")
  public Map<String, Object> sessionCustomClaims;

  @JSONField(name = "telemetry_id")
  @JsonAttribute(name = "telemetry_id")
  @JsonProperty("telemetry_id")
  public String telemetryId;
}
