package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The attributes of an OTP request, as a team would map it by hand for the other libraries. */
@CompiledJson
public final class Attributes {
  @JSONField(name = "ip_address")
  @JsonAttribute(name = "ip_address")
  @JsonProperty("ip_address")
  public String ipAddress;

  @JSONField(name = "user_agent")
  @JsonAttribute(name = "user_agent")
  @JsonProperty("user_agent")
  public String userAgent;
}
