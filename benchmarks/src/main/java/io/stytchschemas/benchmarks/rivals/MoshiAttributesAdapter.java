package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.stytchschemas.benchmarks.beans.Attributes;
import java.io.IOException;

/** The adapter that Moshi's code generation would make, in Java. */
final class MoshiAttributesAdapter extends JsonAdapter<Attributes> {
  private static final JsonReader.Options NAMES = JsonReader.Options.of("ip_address", "user_agent");

  @Override
  public Attributes fromJson(JsonReader in) throws IOException {
    Attributes value = new Attributes();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.selectName(NAMES)) {
        case 0 -> value.ipAddress = in.nextString();
        case 1 -> value.userAgent = in.nextString();
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
  public void toJson(JsonWriter out, Attributes value) throws IOException {
    out.beginObject();
    out.name("ip_address");
    out.value(value.ipAddress);
    out.name("user_agent");
    out.value(value.userAgent);
    out.endObject();
  }
}
