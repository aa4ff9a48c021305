package io.stytchschemas.json.collection;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Properties that a reader found beside those that are listed, of which none is therefore one.
 * Nobody else ever gets hold of such a map: what is read has a copy.
 */
public final class OtherProperties<T extends @Nullable Object> extends LinkedHashMap<String, T> {
  private static final long serialVersionUID = 1;
}
