package io.stytchschemas.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.WebExceptionHandler;

/** WebFlux: bad requests are answered, and what passes by a schema is found. */
@AutoConfiguration(
    beforeName = "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(WebFluxConfigurer.class)
public class StytchSchemasWebFluxAutoConfiguration {

  /** An {@code @ExceptionHandler} of the application comes first, Spring Boot's (-1) after. */
  @Bean
  @Order(-2)
  WebExceptionHandler schemaProblems() {
    return new SchemaProblemHandler();
  }

  /** In place of Spring's own, which knows of no violations. */
  @Bean
  @Order(0)
  @ConditionalOnBooleanProperty("spring.webflux.problemdetails.enabled")
  @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
  SchemaProblemAdvice schemaProblemAdvice() {
    return new SchemaProblemAdvice();
  }

  @Bean
  WebFluxConfigurer schemaParameters() {
    return new WebFluxConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new KnownValues());
      }
    };
  }

  @Bean
  WebFluxTypesCheck schemaTypesOfHandlers(
      ObjectProvider<RequestMappingHandlerMapping> mappings, ServerCodecConfigurer codecs) {
    return new WebFluxTypesCheck(mappings, codecs);
  }
}
