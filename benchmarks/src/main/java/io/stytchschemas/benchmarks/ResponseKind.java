package io.stytchschemas.benchmarks;

import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.beans.EventPage;
import io.stytchschemas.benchmarks.beans.UserPage;
import io.stytchschemas.benchmarks.beans.UserResponse;
import io.stytchschemas.benchmarks.responses.Events;
import io.stytchschemas.benchmarks.responses.User;
import io.stytchschemas.benchmarks.responses.Users;

/** What comes back: users with all their factors, and events, which are unions. */
public enum ResponseKind implements DocumentKind {
  USER(User.SCHEMA, UserResponse.class),
  USERS(Users.SCHEMA, UserPage.class),
  EVENTS(Events.SCHEMA, EventPage.class);

  private final Schema<?> schema;
  private final Class<?> bean;

  ResponseKind(Schema<?> schema, Class<?> bean) {
    this.schema = schema;
    this.bean = bean;
  }

  @Override
  public Schema<?> schema() {
    return schema;
  }

  @Override
  public Class<?> bean() {
    return bean;
  }
}
