package io.stytchschemas.spring;

import io.stytchschemas.jackson.StytchSchemasModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application's {@code JsonMapper} the module for generated types. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
public class StytchSchemasAutoConfiguration {

  /** Strict, for what is sent to the application; a bean of your own says otherwise. */
  @Bean
  @ConditionalOnMissingBean
  public StytchSchemasModule stytchSchemasModule() {
    return new StytchSchemasModule();
  }

  /** As Spring Boot 4.1 and later let factories be set up. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(JsonFactoryBuilderCustomizer.class)
  static class Factories {

    /** Jackson's messages, which get into logs, do not repeat text that they cannot parse. */
    @Bean
    JsonFactoryBuilderCustomizer quietParsers() {
      return factory ->
          factory.errorReportConfiguration(
              StytchSchemasModule.quietFactory().errorReportConfiguration());
    }
  }
}
