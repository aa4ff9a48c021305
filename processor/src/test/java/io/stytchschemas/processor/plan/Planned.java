package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.declaration.ClassLookup;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.assembly.Planner;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.vocabulary.dialect.SchemaReader;
import io.stytchschemas.processor.vocabulary.link.Linker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Schemas as text, planned. */
public final class Planned {
  static final String PACKAGE = "com.acme";

  public final Diagnostics problems = new Diagnostics();
  final Map<String, SchemaDocument> documents = new LinkedHashMap<>();
  final List<PackagePlan> packages;

  private Planned(Map<Declaration, Map<String, String>> packages, Map<String, String> references) {
    SchemaReader reader =
        new SchemaReader(
            problems, uri -> null, source -> Declaration.DEFAULT_DIALECT, source -> false);
    SchemaSet schemas =
        new SchemaSet(
            reader,
            uri -> {
              String path = uri.decodedPath().substring(1);
              String json = references.get(path);
              return json == null ? null : new SchemaSource(path, parse(path, json));
            },
            problems);
    List<SchemaPackage> inputs = new ArrayList<>();
    packages.forEach(
        (declaration, files) -> {
          List<SchemaDocument> own = new ArrayList<>();
          files.forEach(
              (path, json) -> {
                SchemaDocument document =
                    Objects.requireNonNull(
                        schemas.add(new SchemaSource(path, parse(path, json)), ""),
                        () -> problems.reports().toString());
                documents.put(path, document);
                own.add(document);
              });
          inputs.add(new SchemaPackage(declaration, own));
        });
    Linker.link(List.copyOf(documents.values()), schemas, true, problems);
    reader.reportUnknown();
    this.packages =
        Planner.plan(inputs, document -> null, ClassLookup.assuming(any -> true), problems)
            .packages();
  }

  private JsonValue parse(String path, String json) {
    return Objects.requireNonNull(
        JsonText.parse(path, json.getBytes(StandardCharsets.UTF_8), problems),
        () -> problems.reports().toString());
  }

  /** The files of one package: paths and their text, in turns. Quotes may be single. */
  public static Planned of(String... pathsAndTexts) {
    return of(declaration(PACKAGE), pathsAndTexts);
  }

  public static Planned of(Declaration declaration, String... pathsAndTexts) {
    return of(Map.of(declaration, files(pathsAndTexts)), Map.of());
  }

  public static Planned of(
      Map<Declaration, Map<String, String>> packages, Map<String, String> references) {
    return new Planned(packages, references);
  }

  /** One file, {@code thing.json}, that must be without fault. */
  public static Planned one(String json) {
    Planned planned = of("thing.json", json);
    assertThat(planned.problems.hasErrors()).as("%s", planned.problems.reports()).isFalse();
    return planned;
  }

  public static Map<String, String> files(String... pathsAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].replace('\'', '"'));
    }
    return files;
  }

  public static Declaration declaration(String packageName) {
    return declaration(packageName, "", false, List.of(), List.of());
  }

  public static Declaration withRules(String... rules) {
    return declaration(PACKAGE, "", false, List.of(), List.of(rules));
  }

  public static Declaration withNames(String trimPrefix, String... names) {
    return declaration(PACKAGE, trimPrefix, false, List.of(names), List.of());
  }

  public static Declaration keepingUnknown() {
    return declaration(PACKAGE, "", true, List.of(), List.of());
  }

  public static Declaration withTypes(String... types) {
    return declaration(PACKAGE, "", false, List.of(), List.of(types), List.of());
  }

  private static Declaration declaration(
      String packageName,
      String trimPrefix,
      boolean keepUnknown,
      List<String> names,
      List<String> rules) {
    return declaration(packageName, trimPrefix, keepUnknown, names, List.of(), rules);
  }

  private static Declaration declaration(
      String packageName,
      String trimPrefix,
      boolean keepUnknown,
      List<String> names,
      List<String> types,
      List<String> rules) {
    return new Declaration(
        packageName,
        List.of("*.json"),
        List.of(),
        List.of(),
        trimPrefix,
        keepUnknown,
        false,
        names,
        types,
        Declaration.DEFAULT_DIALECT,
        rules);
  }

  public SchemaPlan schema() {
    return packages.get(0).schemas().get(0);
  }

  /** The class of that name, nested classes with dots: {@code Thing.Item}. */
  public TypePlan type(String name) {
    return all().stream()
        .filter(plan -> String.join(".", plan.name().simpleNames()).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
  }

  public RecordPlan record(String name) {
    return (RecordPlan) type(name);
  }

  public EnumPlan enumeration(String name) {
    return (EnumPlan) type(name);
  }

  public UnionPlan union(String name) {
    return (UnionPlan) type(name);
  }

  /** The names of all classes, outer ones first. */
  public List<String> names() {
    return all().stream().map(plan -> String.join(".", plan.name().simpleNames())).toList();
  }

  public List<TypePlan> all() {
    List<TypePlan> all = new ArrayList<>();
    for (PackagePlan each : packages) {
      for (SchemaPlan schema : each.all()) {
        if (schema.declaration() != null) {
          collect(schema.declaration(), all);
        }
      }
    }
    return all;
  }

  private static void collect(TypePlan plan, List<TypePlan> all) {
    all.add(plan);
    plan.nested().forEach(nested -> collect(nested, all));
  }

  public Schema at(String path, String pointer) {
    return Objects.requireNonNull(
        Objects.requireNonNull(documents.get(path)).schemaAt(pointer), pointer);
  }
}
