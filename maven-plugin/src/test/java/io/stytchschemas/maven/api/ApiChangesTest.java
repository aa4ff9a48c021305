package io.stytchschemas.maven.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.ApiElement.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiChangesTest {
  private static final ApiElement USER = type("record", "a.User");

  private static ApiElement type(String kind, String name) {
    return new ApiElement(Kind.TYPE, name, "", kind, false);
  }

  private static ApiElement component(String name, String type, boolean required) {
    return new ApiElement(Kind.COMPONENT, "a.User", name, type, required);
  }

  private static ApiElement optional(String name, String type) {
    return component(name, type, false);
  }

  private static Api api(ApiElement... elements) {
    return new Api(List.of(elements));
  }

  private static List<String> lines(Api before, Api after) {
    return ApiChanges.between(before, after).lines(Integer.MAX_VALUE);
  }

  @Test
  void sameIsNoChange() {
    Api api = api(USER, optional("age", "Long"));
    ApiChanges changes = ApiChanges.between(api, api(USER, optional("age", "Long")));
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.summary()).isEqualTo("nothing changes");
    assertThat(changes.lines(9)).isEmpty();
  }

  @Test
  void orderIsNoChange() {
    ApiElement age = optional("age", "Long");
    ApiElement name = optional("name", "java.lang.String");
    assertThat(lines(api(USER, age, name), api(USER, name, age))).isEmpty();
  }

  @Test
  void whatIsGoneComesFirst() {
    assertThat(
            lines(
                api(USER, optional("a", "long"), optional("z", "long")),
                api(USER, optional("b", "long"), optional("a", "int"))))
        .containsExactly(
            "- a.User.z: long, optional  [breaking]",
            "+ a.User.b: long, optional",
            "~ a.User.a: long -> int  [breaking]");
  }

  /** Callers build records with builders, which do not know what they do not set. */
  @ParameterizedTest
  @CsvSource({
    "false, '+ a.User.age: Long, optional'",
    "true, '+ a.User.age: Long, required  [breaking]'"
  })
  void addedComponentBreaksWhereItIsRequired(boolean required, String line) {
    assertThat(lines(api(USER), api(USER, component("age", "java.lang.Long", required))))
        .containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({"true, now required", "false, no longer required"})
  void beingRequiredChanges(boolean required, String words) {
    assertThat(
            lines(
                api(USER, component("id", "java.lang.String", !required)),
                api(USER, component("id", "java.lang.String", required))))
        .containsExactly("~ a.User.id: " + words + "  [breaking]");
  }

  @Test
  void typeAndBeingRequiredChangeTogether() {
    assertThat(
            lines(
                api(
                    USER,
                    component("age", "java.lang.@org.jspecify.annotations.Nullable Long", false)),
                api(USER, component("age", "int", true))))
        .containsExactly("~ a.User.age: Long -> int, now required  [breaking]");
  }

  /** Types that read alike without packages and nullness are told in full. */
  @Test
  void typesThatReadAlikeAreToldInFull() {
    assertThat(lines(api(USER, optional("at", "a.Time")), api(USER, optional("at", "b.Time"))))
        .containsExactly("~ a.User.at: a.Time -> b.Time  [breaking]");
    assertThat(
            lines(
                api(USER, optional("tags", "java.util.List<java.lang.String>")),
                api(USER, optional("tags", "java.util.List<java.lang. @org.x.Nullable String>"))))
        .containsExactly(
            "~ a.User.tags: java.util.List<java.lang.String> ->"
                + " java.util.List<java.lang.@org.x.Nullable String>  [breaking]");
  }

  @Test
  void typeTakesItsComponentsWithIt() {
    Api with =
        api(
            type("record", "a.Bill"),
            USER,
            optional("age", "long"),
            new ApiElement(Kind.TYPE, "a.User.Kind", "", "enum", false),
            new ApiElement(Kind.VALUE, "a.User.Kind", "ADMIN", "admin", false));
    assertThat(lines(api(type("record", "a.Bill")), with))
        .containsExactly("+ record a.User", "+ enum a.User.Kind");
    assertThat(lines(with, api(type("record", "a.Bill"))))
        .containsExactly("- record a.User  [breaking]", "- enum a.User.Kind  [breaking]");
  }

  @Test
  void kindOfTypeChanges() {
    assertThat(lines(api(USER), api(type("interface", "a.User"))))
        .containsExactly("~ a.User: record -> interface  [breaking]");
  }

  @Test
  void valuesAndBranches() {
    ApiElement role = type("enum", "a.Role");
    ApiElement pet = type("interface", "a.Pet");
    ApiElement cat = new ApiElement(Kind.BRANCH, "a.Pet", "a.Cat", "a.Cat", false);
    ApiElement admin = new ApiElement(Kind.VALUE, "a.Role", "ADMIN", "admin", false);
    assertThat(lines(api(role, pet), api(role, admin, pet, cat)))
        .containsExactly("+ a.Role.ADMIN", "+ a.Pet, branch a.Cat");
    ApiElement written = new ApiElement(Kind.VALUE, "a.Role", "ADMIN", "Admin", false);
    assertThat(lines(api(role, admin), api(role, written)))
        .containsExactly("~ a.Role.ADMIN: admin -> Admin  [breaking]");
  }

  @Test
  void schemaWithoutTypeOfItsOwn() {
    ApiElement text = new ApiElement(Kind.SCHEMA, "id.json", "", "java.lang.String", false);
    ApiElement number = new ApiElement(Kind.SCHEMA, "id.json", "", "java.lang.Long", false);
    assertThat(lines(Api.NONE, api(text))).containsExactly("+ schema id.json: String");
    assertThat(lines(api(text), api(number)))
        .containsExactly("~ id.json: String -> Long  [breaking]");
  }

  @Test
  void linesAreLimited() {
    ApiElement[] components =
        IntStream.range(0, 5).mapToObj(i -> optional("c" + i, "long")).toArray(ApiElement[]::new);
    ApiChanges changes = ApiChanges.between(Api.NONE, api(components));
    assertThat(changes.lines(2))
        .containsExactly(
            "+ a.User.c0: long, optional", "+ a.User.c1: long, optional", "and 3 more");
    assertThat(changes.lines(5)).hasSize(5);
  }

  @Test
  void summaryCounts() {
    assertThat(ApiChanges.between(api(USER), Api.NONE).summary()).isEqualTo("1 change, 1 breaking");
    assertThat(ApiChanges.between(api(USER), api(type("record", "a.Bill"))).summary())
        .isEqualTo("2 changes, 1 breaking");
    assertThat(ApiChanges.between(api(USER), Api.NONE).breaking()).isEqualTo(1);
  }
}
