package io.stytchschemas.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.Direction;
import io.stytchschemas.maven.api.SchemaFacts;
import io.stytchschemas.processor.declaration.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
  private static final ApiElement USER = type("record", "a.User");

  private static ApiElement element(
      Kind kind, String owner, String name, String type, boolean required) {
    return new ApiElement(
        kind, owner, name, type, required, Direction.BOTH, Collections.emptySortedMap());
  }

  private static ApiElement type(String kind, String name) {
    return element(Kind.TYPE, name, "", kind, false);
  }

  private static ApiElement component(String name, String type, boolean required) {
    return element(Kind.COMPONENT, "a.User", name, type, required);
  }

  private static ApiElement optional(String name, String type) {
    return component(name, type, false);
  }

  private static Api api(ApiElement... elements) {
    return new Api(List.of(elements));
  }

  private static List<String> lines(Api before, Api after) {
    return texts(Changes.between(before, after).lines(Integer.MAX_VALUE));
  }

  /** The lines without who is concerned, and how, which stands below them. */
  private static List<String> texts(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("    ")).toList();
  }

  @Test
  void sameIsNoChange() {
    Api api = api(USER, optional("age", "Long"));
    Changes changes = Changes.between(api, api(USER, optional("age", "Long")));
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.summary()).isEqualTo("nothing changes");
    assertThat(changes.lines(9)).isEmpty();
  }

  @Test
  void whatBreaksComesFirstAndOfThatWhatIsGone() {
    assertThat(
            lines(
                api(USER, optional("a", "long"), optional("z", "long")),
                api(USER, optional("b", "long"), optional("a", "int"))))
        .containsExactly(
            "- a.User.z: long, optional  [breaking]",
            "~ a.User.a: long -> int  [breaking]",
            "+ a.User.b: long, optional");
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
                api(USER, component("age", "@Nullable java.lang.Long", false)),
                api(USER, component("age", "int", true))))
        .containsExactly("~ a.User.age: Long -> int, now required  [breaking]");
  }

  /** The limits of the rule come and go, and with it {@code sessionDuration(Duration)}. */
  @Test
  void ruleComesAndGoesWithTheMethodOfTheBuilder() {
    ApiElement free = component("minutes", "int", true);
    ApiElement bound =
        free.with(new TreeMap<>(Map.of(SchemaFacts.RULE, Rule.SESSION_DURATION.key())));
    assertThat(Changes.between(api(USER, bound), api(USER, free)).lines(9))
        .containsExactly(
            "~ a.User.minutes: rule session-duration -> none  [breaking]",
            "    builder; documents may hold what they could not");
    assertThat(Changes.between(api(USER, free), api(USER, bound)).lines(9))
        .containsExactly(
            "~ a.User.minutes: rule none -> session-duration  [breaking]",
            "    builder; documents that passed may be refused");
  }

  /** Types that read alike without packages and nullness are told in full. */
  @Test
  void typesThatReadAlikeAreToldInFull() {
    assertThat(lines(api(USER, optional("at", "a.Time")), api(USER, optional("at", "b.Time"))))
        .containsExactly("~ a.User.at: a.Time -> b.Time  [breaking]");
    assertThat(
            lines(
                api(USER, optional("tags", "java.util.List<java.lang.String>")),
                api(USER, optional("tags", "java.util.List<@Nullable java.lang.String>"))))
        .containsExactly("~ a.User.tags: List<String> -> List<@Nullable String>  [breaking]");
  }

  @Test
  void typeTakesItsComponentsWithIt() {
    Api with =
        api(
            type("record", "a.Bill"),
            USER,
            optional("age", "long"),
            element(Kind.TYPE, "a.User.Kind", "", "enum", false),
            element(Kind.VALUE, "a.User.Kind", "ADMIN", "admin", false));
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
    ApiElement cat = element(Kind.BRANCH, "a.Pet", "a.Cat", "a.Cat", false);
    ApiElement admin = element(Kind.VALUE, "a.Role", "ADMIN", "admin", false);
    assertThat(lines(api(role, pet), api(role, admin, pet, cat)))
        .containsExactly("+ a.Role.ADMIN  [breaking]", "+ a.Pet, branch a.Cat  [breaking]");
    ApiElement written = element(Kind.VALUE, "a.Role", "ADMIN", "Admin", false);
    assertThat(lines(api(role, admin), api(role, written)))
        .containsExactly("! a.Role.ADMIN: admin -> Admin  [breaking] [silent]");
  }

  @Test
  void schemaWithoutTypeOfItsOwn() {
    ApiElement text = element(Kind.SCHEMA, "id.json", "", "java.lang.String", false);
    ApiElement number = element(Kind.SCHEMA, "id.json", "", "java.lang.Long", false);
    assertThat(lines(Api.NONE, api(text))).containsExactly("+ schema id.json: String");
    assertThat(lines(api(text), api(number)))
        .containsExactly("~ id.json: String -> Long  [breaking]");
  }

  @Test
  void linesAreLimited() {
    ApiElement[] components =
        IntStream.range(0, 5).mapToObj(i -> optional("c" + i, "long")).toArray(ApiElement[]::new);
    Changes changes = Changes.between(Api.NONE, api(components));
    assertThat(texts(changes.lines(2)))
        .containsExactly(
            "+ a.User.c0: long, optional", "+ a.User.c1: long, optional", "and 3 more");
    assertThat(texts(changes.lines(5))).hasSize(5);
  }

  @Test
  void summaryCounts() {
    assertThat(Changes.between(api(USER), Api.NONE).summary()).isEqualTo("1 change, 1 breaking");
    assertThat(Changes.between(api(USER), api(type("record", "a.Bill"))).summary())
        .isEqualTo("2 changes, 1 breaking");
    assertThat(Changes.between(api(USER), Api.NONE).breaking()).hasSize(1);
  }
}
