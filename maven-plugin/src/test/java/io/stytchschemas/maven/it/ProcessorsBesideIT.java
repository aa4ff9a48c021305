package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The processor among others, all on one path, so that each sees the others' libraries: first and
 * last, for javac takes of two versions of a class the one that stands first.
 */
class ProcessorsBesideIT {
  private static final String PACKAGE = "com.acme.beside";

  private record Artifact(String group, String name, String version) {
    String as(String element, String more) {
      return "<%1$s><groupId>%2$s</groupId><artifactId>%3$s</artifactId><version>%4$s</version>%5$s</%1$s>\n"
          .formatted(element, group, name, version, more);
    }
  }

  private static final List<Artifact> PROCESSORS =
      List.of(
          new Artifact("org.projectlombok", "lombok", "1.18.42"),
          new Artifact("org.mapstruct", "mapstruct-processor", "1.6.3"),
          new Artifact("io.soabase.record-builder", "record-builder-processor", "51"),
          new Artifact("org.immutables", "value", "2.11.6"),
          new Artifact(
              "org.hibernate.validator",
              "hibernate-validator-annotation-processor",
              "9.0.1.Final"));

  private static final List<Artifact> ANNOTATIONS =
      List.of(
          new Artifact("org.projectlombok", "lombok", "1.18.42"),
          new Artifact("org.mapstruct", "mapstruct", "1.6.3"),
          new Artifact("io.soabase.record-builder", "record-builder-core", "51"),
          new Artifact("org.immutables", "value", "2.11.6"),
          new Artifact("jakarta.validation", "jakarta.validation-api", "3.1.1"));

  private final Maven maven = Maven.ofThisBuild(TestRepository.shared());

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allProcessorsDoTheirWork(boolean first) {
    Tree module = module(first ? "beside-first" : "beside-last", first);
    module.write("src/main/java/com/acme/app/Account.java", ACCOUNT);
    module.write("src/main/java/com/acme/app/Point.java", POINT);
    module.write("src/main/java/com/acme/app/Person.java", PERSON);
    module.write("src/main/java/com/acme/app/Users.java", USERS);

    maven.run(module.root(), "process-classes").succeeded();

    for (String generated :
        List.of("beside/User", "app/PointBuilder", "app/ImmutablePerson", "app/UsersImpl")) {
      assertThat(module.has("target/classes/com/acme/" + generated + ".class"))
          .as(generated)
          .isTrue();
    }
  }

  /**
   * What others made of the types as they were must not be in javac's way. The compiler plugin's
   * default is what counts: told to compile whole modules, it removes all classes by itself.
   */
  @Test
  void anEditOfASchemaCompilesAtOnce() {
    Tree module = module("beside-edited", false);
    module.write("pom.xml", pom(false).replaceAll("<useIncrementalCompilation>.*</useInc.*>", ""));
    module.write("src/main/java/com/acme/beside/Wallet.java", WALLET);
    module.write("src/main/java/com/acme/beside/Copies.java", COPIES);
    maven.run(module.root(), "process-classes").succeeded();
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    maven.run(module.root(), "process-classes").succeeded();
    assertThat(module.has("target/classes/com/acme/beside/WalletBuilder.class")).isTrue();
  }

  private static Tree module(String name, boolean first) {
    Tree module = new Tree(Path.of("target/it", name).toAbsolutePath()).empty();
    Samples.write(module, PACKAGE);
    return module.write("pom.xml", pom(first));
  }

  private static String pom(boolean first) {
    String pom = Pom.of("beside").text();
    String start = "<annotationProcessorPaths>";
    int from = pom.indexOf(start) + start.length();
    int to = pom.indexOf("</annotationProcessorPaths>");
    List<String> paths = new ArrayList<>();
    PROCESSORS.forEach(each -> paths.add(each.as("path", "")));
    paths.add(first ? 0 : paths.size(), pom.substring(from, to));
    StringBuilder dependencies = new StringBuilder();
    ANNOTATIONS.forEach(
        each -> dependencies.append(each.as("dependency", "<scope>provided</scope>")));
    return (pom.substring(0, from) + String.join("", paths) + pom.substring(to))
        .replace("</dependencies>", dependencies + "</dependencies>");
  }

  /** Lombok and Hibernate Validator. */
  private static final String ACCOUNT =
      """
      package com.acme.app;

      import jakarta.validation.constraints.NotNull;
      import lombok.Value;

      @Value
      public class Account {
        @NotNull String name;
        com.acme.beside.User owner;
      }
      """;

  private static final String POINT =
      """
      package com.acme.app;

      @io.soabase.recordbuilder.core.RecordBuilder
      public record Point(int x, com.acme.beside.User owner) {}
      """;

  private static final String PERSON =
      """
      package com.acme.app;

      @org.immutables.value.Value.Immutable
      public interface Person {
        com.acme.beside.User user();
      }
      """;

  /** MapStruct, over what Lombok made. */
  private static final String USERS =
      """
      package com.acme.app;

      @org.mapstruct.Mapper
      public interface Users {
        Point point(Account account);
      }
      """;

  private static final String WALLET =
      """
      package com.acme.beside;

      @io.soabase.recordbuilder.core.RecordBuilder
      public record Wallet(User user) implements WalletBuilder.With {}
      """;

  private static final String COPIES =
      """
      package com.acme.beside;

      @org.mapstruct.Mapper
      public interface Copies {
        @lombok.Data
        class Copy {
          private String name;
          private Long age;
        }

        Copy copy(User user);

        User user(Copy copy);
      }
      """;
}
