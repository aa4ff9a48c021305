package io.stytchschemas.maven.site;

import java.util.List;

/** What has a page: the index lists it, and the search finds it. */
interface Listed {

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
}
