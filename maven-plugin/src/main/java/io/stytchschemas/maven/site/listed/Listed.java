package io.stytchschemas.maven.site.listed;

import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has a page: the index lists it, and the search finds it. */
public interface Listed {

  String packageName();

  /** Without the package: "User.Address". */
  String shortName();

  /** "com.acme.User.Address". */
  default String name() {
    return packageName().isEmpty() ? shortName() : packageName() + '.' + shortName();
  }

  /** Below "types": the same for the same type, whatever else there is. */
  default String file() {
    return name() + ".html";
  }

  /** The names in JSON by which the search finds it as well. */
  List<String> properties();

  /** What its values hold, in schema order. */
  Stream<Held> held();

  /**
   * A value within another.
   *
   * @param docs null where the schema says nothing of it
   */
  record Held(JavaType type, @Nullable Docs docs) {}
}
