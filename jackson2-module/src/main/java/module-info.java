/** Generated types in jackson-databind 2. */
@SuppressWarnings("module") // The digit is the version of Jackson.
module io.stytchschemas.jackson2 {
  requires transitive io.stytchschemas;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.stytchschemas.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.stytchschemas.jackson2.StytchSchemasModule;
}
