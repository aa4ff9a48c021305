package io.stytchschemas.benchmarks.beans;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Events of four kinds, as a team would map them by hand for the other libraries: both go by the
 * {@code type} of an event. What kind an actor is only its properties tell, so that there is one
 * class for all of these.
 */
public final class EventPage {
  public List<Event> events;

  @JSONType(
      naming = PropertyNamingStrategy.SnakeCase,
      typeKey = "type",
      seeAlso = {UserCreated.class, SessionStarted.class, FactorAdded.class, MetadataChanged.class})
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "type",
      visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = UserCreated.class, name = "user.created"),
    @JsonSubTypes.Type(value = SessionStarted.class, name = "session.started"),
    @JsonSubTypes.Type(value = FactorAdded.class, name = "factor.added"),
    @JsonSubTypes.Type(value = MetadataChanged.class, name = "metadata.changed")
  })
  public abstract static class Event {
    public String type;
    public String eventId;
    public String createdAt;
    public Actor actor;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase, typeName = "user.created")
  public static final class UserCreated extends Event {
    public String userId;
    public String email;
    public List<String> roles;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase, typeName = "session.started")
  public static final class SessionStarted extends Event {
    public String sessionId;
    public List<String> factors;
    public int durationMinutes;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase, typeName = "factor.added")
  public static final class FactorAdded extends Event {
    public String factorId;
    public String deliveryMethod;
    public boolean verified;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase, typeName = "metadata.changed")
  public static final class MetadataChanged extends Event {
    public String key;
    public Object before;
    public Object after;
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  @JsonNaming(SnakeCaseStrategy.class)
  public static final class Actor {
    public String userId;
    public String ipAddress;
    public String userAgent;
    public String clientId;
    public Integer version;
  }
}
