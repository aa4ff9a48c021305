/** Documents of schemas, right and wrong, and a stand-in server, for tests. */
module io.stytchschemas.testing {
  requires transitive io.stytchschemas;
  requires transitive java.net.http;
  requires jdk.httpserver;
  requires static transitive net.jqwik.api;
  requires static transitive org.jspecify;
  requires static transitive org.junit.jupiter.params;

  exports io.stytchschemas.testing;
  exports io.stytchschemas.testing.jqwik;
  exports io.stytchschemas.testing.junit;

  opens io.stytchschemas.testing.junit to
      org.junit.platform.commons;
}
