package io.stytchschemas.benchmarks.cost;

import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Another processor, and how long it took. */
final class TimedProcessor implements Processor {
  private final Processor processor;
  private long nanos;

  TimedProcessor(Processor processor) {
    this.processor = processor;
  }

  /** CPU time of the thread, which is the one that javac runs on. */
  static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  long nanos() {
    return nanos;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    long start = cpuNanos();
    processor.init(environment);
    nanos += cpuNanos() - start;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long start = cpuNanos();
    boolean claimed = processor.process(annotations, round);
    nanos += cpuNanos() - start;
    return claimed;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
