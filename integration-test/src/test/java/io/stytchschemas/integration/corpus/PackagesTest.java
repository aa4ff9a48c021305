package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SharedData;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published schemas, spread over packages. */
class PackagesTest {
  private static final String SESSIONS = "com.acme.auth.session";
  private static final String USERS = "com.acme.auth.user";
  private static final String ID = "#/components/schemas/api_user_v1_User";

  @TempDir Path output;

  @Test
  void sharesOneTypeBetweenPackages() {
    Path root = SharedData.require("consumer-api");
    CompiledSchemas compiled =
        new InProcessCompiler(root, output)
            .annotate(
                SESSIONS,
                "value = \"stytch-api-session-v1-*.json\", references = \"*.json\","
                    + " trimPrefix = \"api_session_v1_\"")
            .annotate(USERS, "value = \"stytch-api-user-v1-user*.json\", references = \"*.json\"")
            .options("-Werror")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    Class<?> user = compiled.type(USERS + ".User");
    assertThat(compiled.get(USERS, ID).type()).isEqualTo(user);
    assertThat(component(compiled.type(SESSIONS + ".AuthenticateResponse"), "user"))
        .isEqualTo(user);
    assertThat(compiled.all(SESSIONS)).allMatch(each -> !each.id().contains("_user_v1_"));
  }

  private static Class<?> component(Class<?> record, String name) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component.getType();
      }
    }
    throw new AssertionError(record + " has no component " + name);
  }
}
