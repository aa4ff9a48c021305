/** The annotation processor, with the libraries it stands on. */
module io.stytchschemas.processor {
  requires io.stytchschemas;
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      io.stytchschemas.processor.StytchSchemasProcessor;
}
