package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.stytchschemas.benchmarks.RequestKind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import okio.Buffer;

/** Moshi as Stytch's own SDK uses it: with adapters that are generated, and no reflection. */
final class MoshiRival implements Rival {
  private final Map<RequestKind, JsonAdapter<Object>> adapters = new EnumMap<>(RequestKind.class);

  @SuppressWarnings("unchecked") // Which adapter belongs to which kind is plain to see below.
  MoshiRival() {
    JsonAdapter<Map<String, Object>> claims =
        new Moshi.Builder()
            .build()
            .adapter(Types.newParameterizedType(Map.class, String.class, Object.class));
    for (RequestKind kind : RequestKind.values()) {
      JsonAdapter<?> adapter =
          switch (kind) {
            case ATTEST -> new MoshiAttestAdapter(claims);
            case SESSION -> new MoshiSessionAuthenticateAdapter(claims);
            case OAUTH -> new MoshiOauthAuthenticateAdapter(claims);
            case OTP -> new MoshiOtpAuthenticateAdapter(claims);
            case EXCHANGE -> new MoshiExchangeAdapter(claims);
          };
      adapters.put(kind, (JsonAdapter<Object>) adapter);
    }
  }

  @Override
  public Object read(RequestKind kind, byte[] json) throws IOException {
    return adapters.get(kind).fromJson(new Buffer().write(json));
  }

  @Override
  public byte[] write(RequestKind kind, Object value) throws IOException {
    Buffer buffer = new Buffer();
    adapters.get(kind).toJson(buffer, value);
    return buffer.readByteArray();
  }
}
