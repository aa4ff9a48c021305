package io.stytchschemas.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.spring.requests.OtpAuthenticateRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

class TypesCheckTest {

  /** A mapper of the application's own, which nobody gave the module. */
  @Configuration(proxyBeanMethods = false)
  static class OwnMapper {
    @Bean
    JsonMapper ownMapper() {
      return JsonMapper.builder().build();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void theStartFailsWhereTypesWouldPassByTheirSchema(WebApplicationType type) {
    assertThatThrownBy(() -> Application.start(type, OwnMapper.class).close())
        .hasStackTraceContaining(OtpAuthenticateRequest.class.getPackageName())
        .hasStackTraceContaining("without its schema: add new StytchSchemasModule()");
  }
}
