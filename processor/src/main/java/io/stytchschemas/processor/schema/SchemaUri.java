package io.stytchschemas.processor.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URI reference (RFC 3986), split and resolved as the RFC says, without its syntax checks:
 * schemas in the wild carry spaces, quotes and braces in their references, which {@code
 * java.net.URI} refuses.
 *
 * @param scheme null in a relative reference; as are authority, query and fragment where they are
 *     missing
 */
public record SchemaUri(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  /** How the scheme of a URI is spelt (RFC 3986, section 3.1): a regular expression. */
  public static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*";

  /** RFC 3986, appendix B: scheme 2, authority 4, path 5, query 7, fragment 9. */
  private static final Pattern PARTS =
      Pattern.compile(
          "^((" + SCHEME + "):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?", Pattern.DOTALL);

  public static SchemaUri parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return new SchemaUri(null, null, text, null, null);
    }
    return new SchemaUri(
        parts.group(2), parts.group(4), parts.group(5), parts.group(7), parts.group(9));
  }

  /** Resolves a reference against this base (RFC 3986, section 5.2.2). */
  public SchemaUri resolve(SchemaUri reference) {
    if (reference.scheme != null) {
      return new SchemaUri(
          reference.scheme,
          reference.authority,
          normal(reference.authority, reference.path),
          reference.query,
          reference.fragment);
    }
    if (reference.authority != null) {
      return new SchemaUri(
          scheme,
          reference.authority,
          normal(reference.authority, reference.path),
          reference.query,
          reference.fragment);
    }
    if (reference.path.isEmpty()) {
      String kept = reference.query == null ? query : reference.query;
      return new SchemaUri(scheme, authority, path, kept, reference.fragment);
    }
    String merged = reference.path.startsWith("/") ? reference.path : merge(reference.path);
    return new SchemaUri(
        scheme, authority, withoutDots(merged), reference.query, reference.fragment);
  }

  private String merge(String relative) {
    if (authority != null && path.isEmpty()) {
      return '/' + relative;
    }
    return path.substring(0, path.lastIndexOf('/') + 1) + relative;
  }

  /** Without dots; an empty path behind an authority is a slash (RFC 3986, section 6.2.3). */
  private static String normal(@Nullable String authority, String path) {
    return authority != null && path.isEmpty() ? "/" : withoutDots(path);
  }

  /** RFC 3986, section 5.2.4. */
  private static String withoutDots(String path) {
    if (!path.contains(".")) {
      return path;
    }
    boolean absolute = path.startsWith("/");
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = (absolute ? path.substring(1) : path).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      boolean up = segments[i].equals("..");
      if (!up && !segments[i].equals(".")) {
        kept.addLast(segments[i]);
        continue;
      }
      if (up) {
        kept.pollLast();
      }
      if (last) {
        kept.addLast("");
      }
    }
    return (absolute ? "/" : "") + String.join("/", kept);
  }

  /**
   * Whether a relative path goes above the top of this one, where the RFC has it stay: for files,
   * out of the schema root.
   */
  public boolean isLeftBy(SchemaUri reference) {
    if (reference.scheme != null || reference.authority != null || reference.path.startsWith("/")) {
      return false;
    }
    int depth = 0;
    String[] segments = merge(reference.path).split("/", -1);
    for (int i = path.startsWith("/") ? 1 : 0; i < segments.length; i++) {
      depth += segments[i].equals("..") ? -1 : segments[i].equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** A relative path, taken from the root. */
  SchemaUri belowRoot() {
    return path.startsWith("/") ? this : new SchemaUri(scheme, authority, '/' + path, query, null);
  }

  /**
   * In one spelling of those that are equivalent (RFC 3986, section 6.2.2), for comparison alone;
   * and without a query, which files do not have.
   */
  SchemaUri normalized() {
    return new SchemaUri(lowerCase(scheme), lowerCase(authority), decodedPath(), null, fragment);
  }

  private static @Nullable String lowerCase(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  public SchemaUri withoutFragment() {
    return fragment == null ? this : new SchemaUri(scheme, authority, path, query, null);
  }

  SchemaUri withFragment(String other) {
    return new SchemaUri(scheme, authority, path, query, other);
  }

  /** The fragment with its percent-escapes decoded; "" where there is none. */
  public String decodedFragment() {
    return fragment == null ? "" : decode(fragment);
  }

  /** The path with its percent-escapes decoded. */
  public String decodedPath() {
    return decode(path);
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return (scheme == null ? "" : scheme + ':')
        + (authority == null ? "" : "//" + authority)
        + path
        + (query == null ? "" : '?' + query)
        + (fragment == null ? "" : '#' + fragment);
  }
}
