package io.stytchschemas.benchmarks.rivals;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.stytchschemas.benchmarks.DocumentKind;
import io.stytchschemas.benchmarks.RequestKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okio.Buffer;

/** Moshi as Stytch's own SDK uses it: with adapters that are generated, and no reflection. */
final class MoshiRival implements Rival {
  private final Map<DocumentKind, JsonAdapter<Object>> adapters = new HashMap<>();
  private final JsonAdapter<Map<String, Object>> claims =
      new Moshi.Builder()
          .build()
          .adapter(Types.newParameterizedType(Map.class, String.class, Object.class));

  @SuppressWarnings("unchecked") // Which adapter belongs to which kind is plain to see below.
  private JsonAdapter<Object> adapter(DocumentKind kind) {
    JsonAdapter<Object> known = adapters.get(kind);
    if (known != null) {
      return known;
    }
    JsonAdapter<?> made =
        switch ((RequestKind) kind) {
          case ATTEST -> new MoshiAttestAdapter(claims);
          case SESSION -> new MoshiSessionAuthenticateAdapter(claims);
          case OAUTH -> new MoshiOauthAuthenticateAdapter(claims);
          case OTP -> new MoshiOtpAuthenticateAdapter(claims);
          case EXCHANGE -> new MoshiExchangeAdapter(claims);
        };
    adapters.put(kind, (JsonAdapter<Object>) made);
    return adapters.get(kind);
  }

  @Override
  public Object read(DocumentKind kind, byte[] json) throws IOException {
    return adapter(kind).fromJson(new Buffer().write(json));
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) throws IOException {
    Buffer buffer = new Buffer();
    adapter(kind).toJson(buffer, value);
    return buffer.readByteArray();
  }
}
