package io.stytchschemas.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.spring.requests.OtpAuthenticateRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
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

  /** Types that lead to themselves. */
  @RestController
  static class Recursive {
    @GetMapping("/bounded")
    <T extends Comparable<T>> List<T> bounded() {
      return List.of();
    }

    @GetMapping("/raw")
    @SuppressWarnings("rawtypes")
    Self raw() {
      return new Self();
    }

    static class Self<T extends Self<T>> {}
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void theStartDoesNotFailForTypesThatLeadToThemselves(WebApplicationType type) {
    assertThatCode(() -> Application.start(type, Recursive.class).close())
        .doesNotThrowAnyException();
  }

  static class Bounded<T extends List<OtpAuthenticateRequest>> {
    List<T> bounded() {
      return List.of();
    }
  }

  @Test
  void generatedTypesAreFoundInTheBoundsOfVariables() throws Exception {
    assertThat(
            GeneratedTypes.in(
                ResolvableType.forMethodReturnType(
                    Bounded.class.getDeclaredMethod("bounded"), Bounded.class)))
        .isEqualTo(OtpAuthenticateRequest.class);
  }
}
