package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.Options;
import java.io.IOException;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiOptionsAdapter extends JsonAdapter<Options> {
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("ip_match_required", "user_agent_match_required");

  @Override
  public Options fromJson(JsonReader in) throws IOException {
    Options value = new Options();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.ipMatchRequired = in.nextBoolean();
        case 1 -> value.userAgentMatchRequired = in.nextBoolean();
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
  public void toJson(JsonWriter out, Options value) throws IOException {
    out.beginObject();
    out.name("ip_match_required");
    out.value(value.ipMatchRequired);
    out.name("user_agent_match_required");
    out.value(value.userAgentMatchRequired);
    out.endObject();
  }
}
