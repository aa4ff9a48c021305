package io.stytchschemas.spring;

import io.stytchschemas.jackson.StytchSchemasModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ClientCodecConfigurer;
import org.springframework.http.codec.DecoderHttpMessageReader;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has clients read leniently: a response may say more tomorrow. That goes for the builders that
 * Spring Boot provides ({@code RestClient.Builder}, {@code RestTemplateBuilder}, {@code
 * WebClient.Builder}), not for {@code RestClient.create()}; and for the mapper that Spring Boot
 * chooses by itself, not for one that the application gives its clients.
 */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnBean(JsonMapper.class)
public class StytchSchemasClientAutoConfiguration {

  /** Right after Spring Boot's own choice, which is replaced, and before what users say. */
  private static final int AFTER_SPRING_BOOT = 1;

  private static JsonMapper lenient(JsonMapper mapper) {
    return mapper.rebuild().addModule(StytchSchemasModule.lenient()).build();
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ClientHttpMessageConvertersCustomizer.class)
  @ConditionalOnProperty(
      name = "spring.http.converters.preferred-json-mapper",
      havingValue = "jackson",
      matchIfMissing = true)
  static class Blocking {
    @Bean
    @Order(AFTER_SPRING_BOOT)
    ClientHttpMessageConvertersCustomizer lenientConverters(JsonMapper mapper) {
      return converters ->
          converters.withJsonConverter(new JacksonJsonHttpMessageConverter(lenient(mapper)));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(WebClientCustomizer.class)
  static class Reactive {
    @Bean
    @Order(AFTER_SPRING_BOOT)
    WebClientCustomizer lenientCodecs(JsonMapper mapper) {
      JacksonJsonDecoder decoder = new JacksonJsonDecoder(lenient(mapper));
      return client -> client.codecs(codecs -> replaceDefault(codecs, mapper, decoder));
    }

    /** Spring Boot's own choice includes a {@code CodecCustomizer} of the application's. */
    private static void replaceDefault(
        ClientCodecConfigurer codecs, JsonMapper mapper, JacksonJsonDecoder decoder) {
      if (codecs.getReaders().stream().anyMatch(reader -> readsWith(reader, mapper))) {
        codecs.defaultCodecs().jacksonJsonDecoder(decoder);
      }
    }

    private static boolean readsWith(HttpMessageReader<?> reader, JsonMapper mapper) {
      return reader instanceof DecoderHttpMessageReader<?> decoding
          && decoding.getDecoder() instanceof JacksonJsonDecoder jackson
          && jackson.getMapper() == mapper;
    }
  }
}
