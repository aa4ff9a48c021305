package io.stytchschemas.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.stytchschemas.processor.emit.Plans.branch;
import static io.stytchschemas.processor.emit.Plans.branchOf;
import static io.stytchschemas.processor.emit.Plans.closed;
import static io.stytchschemas.processor.emit.Plans.enumeration;
import static io.stytchschemas.processor.emit.Plans.holder;
import static io.stytchschemas.processor.emit.Plans.holding;
import static io.stytchschemas.processor.emit.Plans.keeps;
import static io.stytchschemas.processor.emit.Plans.object;
import static io.stytchschemas.processor.emit.Plans.says;
import static io.stytchschemas.processor.emit.Plans.schema;
import static io.stytchschemas.processor.emit.Plans.type;
import static io.stytchschemas.processor.emit.Plans.union;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of plan becomes code that the compiler has nothing to say about. */
class EmitterTest {
  private static final Declared LOCALE = type("Locale");

  static Stream<PackagePlan> plans() {
    return Stream.of(
        request(),
        everyTypeInEveryPosition(),
        nestedTypes(),
        unions(),
        schemasWithoutAClass(),
        emptyObjects(),
        deprecation(),
        packageOfNothing());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void javadocHasNothingToReport(PackagePlan plan, @TempDir Path out) {
    StringWriter reports = new StringWriter();
    DocumentationTool.DocumentationTask task =
        ToolProvider.getSystemDocumentationTool()
            .getTask(
                reports,
                null,
                null,
                null,
                List.of("-quiet", "-Xdoclint:all,-missing", "-d", out.toString()),
                Compiling.files(plan).stream().map(Compiling::source).toList());
    assertThat(task.call()).as(reports.toString()).isTrue();
    assertThat(reports.toString().lines().filter(line -> !line.startsWith("Loading"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void compilesWithoutAWarning(PackagePlan plan) {
    assertThat(Compiling.compile(plan)).succeededWithoutWarnings();
  }

  static PackagePlan request() {
    return Plans.of(schema(enumeration(LOCALE, "en", "es", "pt-br")), attestRequest());
  }

  private static SchemaPlan attestRequest() {
    return schema(
        says(
            object(
                type("AttestRequest"),
                Component.of("profile_id", Scalar.STRING)
                    .required()
                    .says("The ID of the profile to use."),
                Component.of("token", Scalar.STRING).required().secret().says("The trusted token."),
                Component.of("organization_id", Scalar.STRING),
                Component.of("session_duration_minutes", Scalar.INT)
                    .duration()
                    .says("How long the session lasts.", "At least 5.", "At most 527040."),
                Component.of("session_custom_claims", Scalar.CLAIMS),
                Component.of("session_token", Scalar.STRING).secret(),
                Component.of("locale", LOCALE)),
            new Docs("Request type", List.of(), false)));
  }

  static PackagePlan everyTypeInEveryPosition() {
    List<JavaType> types = new ArrayList<>(List.of(Scalar.values()));
    types.add(LOCALE);
    types.add(new ListOf(Scalar.STRING, false));
    types.add(new ListOf(Scalar.INT, true));
    types.add(new ListOf(new ListOf(Scalar.DOUBLE, true), true));
    types.add(new ListOf(Scalar.PLAIN, true));
    types.add(new ListOf(new MapOf(Scalar.PLAIN, false), false));
    types.add(new MapOf(Scalar.PLAIN, true));
    types.add(new MapOf(new ListOf(new MapOf(LOCALE, true), false), true));
    List<Component> components = new ArrayList<>();
    for (JavaType type : types) {
      Component component = Component.of("c" + components.size(), type);
      components.add(component);
      components.add(Component.of("c" + components.size(), type).nullable());
      components.add(Component.of("c" + components.size(), type).required());
      components.add(Component.of("c" + components.size(), type).required().nullable());
    }
    return Plans.of(
        schema(enumeration(LOCALE, "en", "pt-br")),
        schema(object(type("All"), components.toArray(Component[]::new))));
  }

  static PackagePlan nestedTypes() {
    return Plans.of(
        schema(
            holding(
                keeps(
                    object(
                        type("Session"),
                        Component.of("status", type("Session", "Status")).required(),
                        Component.of("factors", new ListOf(type("Session", "Factor"), false)),
                        Component.of("parent", type("Session"))),
                    Scalar.PLAIN,
                    true),
                enumeration(type("Session", "Status"), "active", "", "2FA"),
                holding(
                    closed(
                        object(
                            type("Session", "Factor"),
                            Component.of("kind", type("Session", "Factor", "Kind")))),
                    enumeration(type("Session", "Factor", "Kind"), "otp")))));
  }

  static PackagePlan unions() {
    Declared pet = type("Pet");
    Declared cat = type("Pet", "Cat");
    Declared dog = type("Pet", "Dog");
    Declared shape = type("Shape");
    Declared circle = type("Circle");
    Declared square = type("Square");
    return Plans.of(
        schema(
            holding(
                union(pet, "kind", branch(cat, "cat", "kitten"), branch(dog, "dog")),
                branchOf(object(cat, Component.of("kind", Scalar.STRING)), pet),
                branchOf(object(dog, Component.of("kind", Scalar.STRING)), pet))),
        schema(union(shape, null, branch(circle), branch(square))),
        schema(branchOf(object(circle, Component.of("radius", Scalar.INT)), shape)),
        schema(branchOf(object(square, Component.of("side", Scalar.INT)), shape)));
  }

  static PackagePlan schemasWithoutAClass() {
    Declared item = type("Items", "Item");
    return Plans.of(
        schema("Text", Scalar.STRING, false, null),
        schema("MaybeText", Scalar.STRING, true, null),
        schema("Count", Scalar.INT, false, null),
        schema("Anything", Scalar.PLAIN, true, null),
        schema("AnythingButNull", Scalar.PLAIN, false, null),
        schema("Claims", Scalar.CLAIMS, false, null),
        schema("Tags", new ListOf(Scalar.STRING, false), true, null),
        schema("Free", new MapOf(Scalar.PLAIN, true), false, null),
        schema("Same", type("Locale"), false, null),
        schema(enumeration(LOCALE, "en")),
        schema(
            "Items",
            new ListOf(new ListOf(item, true), false),
            false,
            holder(type("Items"), object(item, Component.of("id", Scalar.UUID).required()))));
  }

  static PackagePlan emptyObjects() {
    return Plans.of(
        schema(object(type("Empty"))),
        schema(closed(object(type("Closed")))),
        schema(keeps(object(type("Kept")), Scalar.PLAIN, true)),
        schema(keeps(object(type("Counts")), Scalar.INT, false)));
  }

  static PackagePlan deprecation() {
    return Plans.of(
        schema(
            says(
                object(
                    type("Old"),
                    Component.of("old", Scalar.STRING).deprecated(),
                    Component.of("older", Scalar.INT).required().duration().deprecated(),
                    Component.of("oldest", type("Old")).deprecated()),
                new Docs("", List.of(), true))));
  }

  static PackagePlan packageOfNothing() {
    return Plans.of();
  }
}
