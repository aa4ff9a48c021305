/** Generated types in jackson-databind 3. */
module io.stytchschemas.jackson {
  requires transitive io.stytchschemas;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports io.stytchschemas.jackson;

  provides tools.jackson.databind.JacksonModule with
      io.stytchschemas.jackson.StytchSchemasModule;
}
