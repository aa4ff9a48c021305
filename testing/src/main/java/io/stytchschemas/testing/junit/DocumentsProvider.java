package io.stytchschemas.testing.junit;

import io.stytchschemas.Schema;
import io.stytchschemas.testing.Documents;
import io.stytchschemas.testing.InvalidDocument;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives what {@link DocumentsSource} asks for; JUnit makes it. */
public final class DocumentsProvider
    implements ArgumentsProvider, AnnotationConsumer<DocumentsSource> {
  private @Nullable DocumentsSource source;

  /** For JUnit. */
  public DocumentsProvider() {}

  @Override
  public void accept(DocumentsSource annotation) {
    source = annotation;
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    DocumentsSource asked = source;
    if (asked == null) {
      throw new IllegalStateException("@DocumentsSource is missing");
    }
    if (asked.count() < 1) {
      throw new IllegalArgumentException(
          "the count of @DocumentsSource must be at least 1, and is " + asked.count());
    }
    Method test = context.getRequiredTestMethod();
    if (test.getParameterCount() == 0) {
      throw new IllegalStateException(
          "@DocumentsSource gives documents to a parameter, and " + test.getName() + " has none");
    }
    Class<?> parameter = test.getParameterTypes()[0];
    Schema<?> schema = Schema.of(asked.value());
    return arguments(schema, parameter, asked).limit(asked.count()).map(Arguments::of);
  }

  private static Stream<?> arguments(Schema<?> schema, Class<?> parameter, DocumentsSource asked) {
    Documents<?> documents = Documents.of(schema).withSeed(asked.seed());
    if (parameter == InvalidDocument.class) {
      return documents.invalid();
    }
    Function<byte[], ?> as =
        parameter == byte[].class
            ? json -> json
            : parameter == String.class
                ? json -> new String(json, StandardCharsets.UTF_8)
                : schema::read;
    return Stream.concat(Stream.of(documents.minimal(), documents.full()), documents.random())
        .map(as);
  }
}
