package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** api_b2b_session_v1_ExchangeRequest, as a team would map it by hand for the other libraries. */
@CompiledJson
public final class Exchange {
  @JSONField(name = "organization_id")
  @JsonAttribute(name = "organization_id")
  @JsonProperty("organization_id")
  public String organizationId;

  @JSONField(name = "session_token")
  @JsonAttribute(name = "session_token")
  @JsonProperty("session_token")
  public String sessionToken;

  @JSONField(name = "session_jwt")
  @JsonAttribute(name = "session_jwt")
  @JsonProperty("session_jwt")
  public String sessionJwt;

  @JSONField(name = "session_duration_minutes")
  @JsonAttribute(name = "session_duration_minutes")
  @JsonProperty("session_duration_minutes")
  public Integer sessionDurationMinutes;

  @JSONField(name = "session_custom_claims")
  @JsonAttribute(name = "session_custom_claims")
  @JsonProperty("session_custom_claims")
  public Map<String, Object> sessionCustomClaims;

  @JSONField(name = "locale")
  @JsonAttribute(name = "locale")
  @JsonProperty("locale")
  public String locale;

  @JSONField(name = "telemetry_id")
  @JsonAttribute(name = "telemetry_id")
  @JsonProperty("telemetry_id")
  public String telemetryId;
}
