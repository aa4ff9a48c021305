package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.dslplatform.json.JsonAttribute.IncludePolicy;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The options of an OTP request, as a team would map it by hand for the other libraries. */
@CompiledJson
public final class Options {
  @JSONField(name = "ip_match_required")
  @JsonAttribute(name = "ip_match_required", includeToMinimal = IncludePolicy.ALWAYS)
  @JsonProperty("ip_match_required")
  public boolean ipMatchRequired;

  @JSONField(name = "user_agent_match_required")
  @JsonAttribute(name = "user_agent_match_required", includeToMinimal = IncludePolicy.ALWAYS)
  @JsonProperty("user_agent_match_required")
  public boolean userAgentMatchRequired;
}
