package io.stytchschemas.spring;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.codec.AbstractJacksonDecoder;
import org.springframework.http.codec.DecoderHttpMessageReader;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Fails the start where a handler's generated type would be bound past its schema. */
final class WebFluxTypesCheck implements SmartInitializingSingleton {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ServerCodecConfigurer codecs;

  WebFluxTypesCheck(
      ObjectProvider<RequestMappingHandlerMapping> mappings, ServerCodecConfigurer codecs) {
    this.mappings = mappings;
    this.codecs = codecs;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<HttpMessageReader<?>> readers = codecs.getReaders();
    for (RequestMappingHandlerMapping mapping : mappings) {
      for (HandlerMethod handler : mapping.getHandlerMethods().values()) {
        check(handler, ResolvableType.forMethodParameter(handler.getReturnType()), readers);
        for (MethodParameter parameter : handler.getMethodParameters()) {
          check(handler, ResolvableType.forMethodParameter(parameter), readers);
        }
      }
    }
  }

  private static void check(
      HandlerMethod handler, ResolvableType type, List<HttpMessageReader<?>> readers) {
    Class<?> generated = GeneratedTypes.in(type);
    if (generated == null) {
      return;
    }
    ResolvableType body = ResolvableType.forClass(generated);
    for (HttpMessageReader<?> reader : readers) {
      if (reader.canRead(body, MediaType.APPLICATION_JSON)) {
        if (reader instanceof DecoderHttpMessageReader<?> decoding
            && decoding.getDecoder() instanceof AbstractJacksonDecoder<?> jackson
            && !GeneratedTypes.areKnownTo(jackson.getMapper())) {
          throw GeneratedTypes.passedBy(generated, handler, jackson);
        }
        return;
      }
    }
  }
}
