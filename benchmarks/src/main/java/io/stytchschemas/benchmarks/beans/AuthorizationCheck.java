package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The authorization check of a session request, as a team would map it by hand for the other
 * libraries.
 */
@CompiledJson
public final class AuthorizationCheck {
  @JSONField(name = "resource_id")
  @JsonAttribute(name = "resource_id")
  @JsonProperty("resource_id")
  public String resourceId;

  @JSONField(name = "action")
  @JsonAttribute(name = "action")
  @JsonProperty("action")
  public String action;
}
