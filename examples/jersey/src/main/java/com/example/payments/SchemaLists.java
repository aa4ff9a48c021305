package com.example.payments;

import io.stytchschemas.Document;
import io.stytchschemas.Layout;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads and writes lists of every generated type, and tells which element is bad. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public final class SchemaLists implements MessageBodyReader<List<?>>, MessageBodyWriter<List<?>> {

  /** The schema of the elements, where {@code generic} is a list of a generated type. */
  private static Optional<? extends Schema<?>> schema(Type generic) {
    return generic instanceof ParameterizedType list
            && list.getRawType() == List.class
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? Schema.find(element)
        : Optional.empty();
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return schema(generic).isPresent();
  }

  @Override
  public List<?> readFrom(
      Class<List<?>> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return elements(schema(generic).orElseThrow(), SchemaBodies.utf8(body, media));
  }

  private static <T> List<T> elements(Schema<T> schema, InputStream body) {
    List<T> elements = new ArrayList<>();
    Iterator<Document<T>> documents = schema.readMany(body, Layout.ARRAY).iterator();
    while (documents.hasNext()) {
      Document<T> document = documents.next();
      if (document.failure() instanceof SchemaViolationException refused) {
        refused.result().below("/" + elements.size()).orThrow();
      }
      elements.add(document.orThrow());
    }
    return elements;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return schema(generic).isPresent();
  }

  @Override
  public void writeTo(
      List<?> values,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body) {
    write(schema(generic).orElseThrow(), values, body);
  }

  private static <T> void write(Schema<T> schema, List<?> values, OutputStream body) {
    schema.writeMany(values.stream().map(schema.type()::cast), body, Layout.ARRAY);
  }
}
