package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A page of users, as a team would map it by hand for the other libraries. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@JsonNaming(SnakeCaseStrategy.class)
public final class UserPage {
  public String requestId;
  public List<UserResponse> results;
  public String nextCursor;
  public Integer statusCode;
}
