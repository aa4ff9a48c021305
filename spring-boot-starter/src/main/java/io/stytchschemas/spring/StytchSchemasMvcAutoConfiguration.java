package io.stytchschemas.spring;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Spring MVC: bad requests are answered, and what passes by a schema is found. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public class StytchSchemasMvcAutoConfiguration {

  /**
   * An {@code @ExceptionHandler} of the application comes first. Not where {@code
   * spring.mvc.problemdetails.enabled} is set: that brings a handler of Spring's among them, which
   * would answer and knows of no violations, so that ours has to come before them all.
   */
  @Bean
  WebMvcConfigurer schemaProblems(Environment environment) {
    boolean springAnswers =
        environment.getProperty("spring.mvc.problemdetails.enabled", Boolean.class, false);
    return new WebMvcConfigurer() {
      @Override
      public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        int place = springAnswers ? 0 : Math.min(1, resolvers.size());
        resolvers.add(place, new SchemaProblemResolver());
      }
    };
  }

  @Bean
  WebMvcConfigurer schemaParameters() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new KnownValues());
      }
    };
  }

  @Bean
  MvcTypesCheck schemaTypesOfHandlers(
      ObjectProvider<RequestMappingHandlerMapping> mappings,
      ObjectProvider<RequestMappingHandlerAdapter> adapters) {
    return new MvcTypesCheck(mappings, adapters);
  }
}
