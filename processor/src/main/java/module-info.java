/** The annotation processor, and the pipeline behind it that build plugins run as well. */
@SuppressWarnings("requires-automatic") // JavaPoet has a name, and no module-info yet.
module io.stytchschemas.processor {
  requires com.palantir.javapoet;
  requires io.stytchschemas;
  requires java.compiler;
  requires org.commonmark;
  requires org.snakeyaml.engine;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      io.stytchschemas.processor.StytchSchemasProcessor;
}
