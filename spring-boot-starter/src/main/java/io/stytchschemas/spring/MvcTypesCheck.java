package io.stytchschemas.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.SmartHttpMessageConverter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Fails the start where a handler's generated type would be bound past its schema. */
final class MvcTypesCheck implements SmartInitializingSingleton {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

  MvcTypesCheck(
      ObjectProvider<RequestMappingHandlerMapping> mappings,
      ObjectProvider<RequestMappingHandlerAdapter> adapters) {
    this.mappings = mappings;
    this.adapters = adapters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (RequestMappingHandlerAdapter adapter : adapters) {
      for (RequestMappingHandlerMapping mapping : mappings) {
        for (HandlerMethod handler : mapping.getHandlerMethods().values()) {
          check(handler, adapter.getMessageConverters());
        }
      }
    }
  }

  private static void check(HandlerMethod handler, List<HttpMessageConverter<?>> converters) {
    check(handler, ResolvableType.forMethodParameter(handler.getReturnType()), converters);
    for (MethodParameter parameter : handler.getMethodParameters()) {
      check(handler, ResolvableType.forMethodParameter(parameter), converters);
    }
  }

  private static void check(
      HandlerMethod handler, ResolvableType type, List<HttpMessageConverter<?>> converters) {
    Class<?> generated = GeneratedTypes.in(type);
    if (generated == null) {
      return;
    }
    for (HttpMessageConverter<?> converter : converters) {
      if (canRead(converter, generated)) {
        if (passesBy(converter)) {
          throw GeneratedTypes.passedBy(generated, handler, converter);
        }
        return;
      }
    }
  }

  private static boolean canRead(HttpMessageConverter<?> converter, Class<?> type) {
    return converter instanceof SmartHttpMessageConverter<?> smart
        ? smart.canRead(ResolvableType.forClass(type), MediaType.APPLICATION_JSON)
        : converter.canRead(type, MediaType.APPLICATION_JSON);
  }

  /** Spring's converters for JSON bind whatever they meet; one of the application's may know. */
  private static boolean passesBy(@Nullable HttpMessageConverter<?> converter) {
    return converter instanceof AbstractJacksonHttpMessageConverter<?> jackson
        ? !GeneratedTypes.areKnownTo(jackson.getMapper())
        : converter != null
            && converter.getClass().getName().startsWith("org.springframework.http.converter.json");
  }
}
