package io.stytchschemas.spring;

import io.stytchschemas.jackson.StytchSchemasModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Gives the application's {@code JsonMapper} the module for generated types. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
public class StytchSchemasAutoConfiguration {

  /** Strict, for what is sent to the application; a bean of your own says otherwise. */
  @Bean
  @ConditionalOnMissingBean
  public StytchSchemasModule stytchSchemasModule() {
    return new StytchSchemasModule();
  }

  /** Jackson's messages, which get into logs, do not repeat text that they cannot parse. */
  @Bean
  public JsonFactoryBuilderCustomizer quietParsers() {
    return factory ->
        factory.errorReportConfiguration(
            StytchSchemasModule.quietFactory().errorReportConfiguration());
  }
}
