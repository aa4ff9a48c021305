package io.stytchschemas.processor;

import com.google.auto.service.AutoService;
import io.stytchschemas.SchemaInputs;
import io.stytchschemas.StytchSchemas;
import io.stytchschemas.processor.javac.Compilation;
import io.stytchschemas.processor.source.SchemaRoot;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates Java types for the schemas that {@link StytchSchemas} names. */
@AutoService(Processor.class)
public final class StytchSchemasProcessor extends AbstractProcessor {
  private @Nullable Compilation compilation;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(StytchSchemas.class.getName(), SchemaInputs.class.getName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(SchemaRoot.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
  }

  /** Never claims the annotation: other processors may want it as well. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Compilation current = compilation;
    if (current != null) {
      try {
        current.process(annotations, round);
      } catch (RuntimeException | StackOverflowError e) {
        current.fail(e);
      }
    }
    return false;
  }
}
