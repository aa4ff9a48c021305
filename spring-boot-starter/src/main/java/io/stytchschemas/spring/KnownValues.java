package io.stytchschemas.spring;

import io.stytchschemas.Schema;
import io.stytchschemas.json.EnumValue;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalConverter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes parameters of generated enumerations by their schema, as bodies are: Spring would call the
 * static method {@code of}, which takes values that the schema does not list.
 */
final class KnownValues implements ConverterFactory<String, EnumValue>, ConditionalConverter {

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    return Schema.find(target.getType()).isPresent();
  }

  @Override
  public <T extends EnumValue> Converter<String, T> getConverter(Class<T> type) {
    Schema<T> schema = Schema.of(type);
    return text -> schema.read(JsonMapper.shared().writeValueAsBytes(text));
  }
}
