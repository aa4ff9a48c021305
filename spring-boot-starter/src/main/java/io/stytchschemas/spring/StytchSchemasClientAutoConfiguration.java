package io.stytchschemas.spring;

import io.stytchschemas.jackson.StytchSchemasModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has clients read leniently: a response may say more tomorrow. That goes for the builders that
 * Spring Boot provides ({@code RestClient.Builder}, {@code RestTemplateBuilder}, {@code
 * WebClient.Builder}), not for {@code RestClient.create()}.
 */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnBean(JsonMapper.class)
public class StytchSchemasClientAutoConfiguration {

  private static JsonMapper lenient(JsonMapper mapper) {
    return mapper.rebuild().addModule(StytchSchemasModule.lenient()).build();
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ClientHttpMessageConvertersCustomizer.class)
  static class Blocking {
    @Bean
    @Order // last: what Spring Boot configures by itself is replaced
    ClientHttpMessageConvertersCustomizer lenientConverters(JsonMapper mapper) {
      return converters ->
          converters.withJsonConverter(new JacksonJsonHttpMessageConverter(lenient(mapper)));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(WebClientCustomizer.class)
  static class Reactive {
    @Bean
    @Order
    WebClientCustomizer lenientCodecs(JsonMapper mapper) {
      JacksonJsonDecoder decoder = new JacksonJsonDecoder(lenient(mapper));
      return client -> client.codecs(codecs -> codecs.defaultCodecs().jacksonJsonDecoder(decoder));
    }
  }
}
