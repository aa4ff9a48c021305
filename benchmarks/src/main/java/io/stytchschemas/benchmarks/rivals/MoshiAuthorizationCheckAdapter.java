package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.AuthorizationCheck;
import java.io.IOException;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiAuthorizationCheckAdapter extends JsonAdapter<AuthorizationCheck> {
  private static final JsonReader.Options NAMES = JsonReader.Options.of("resource_id", "action");

  @Override
  public AuthorizationCheck fromJson(JsonReader in) throws IOException {
    AuthorizationCheck value = new AuthorizationCheck();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.resourceId = in.nextString();
        case 1 -> value.action = in.nextString();
        default -> {
          in.skipName();
          in.skipValue();
        }
      }
    }
    in.endObject();
    return value;
  }

  @Override
  public void toJson(JsonWriter out, AuthorizationCheck value) throws IOException {
    out.beginObject();
    out.name("resource_id");
    out.value(value.resourceId);
    out.name("action");
    out.value(value.action);
    out.endObject();
  }
}
