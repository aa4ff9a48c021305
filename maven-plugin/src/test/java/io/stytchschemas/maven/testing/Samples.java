package io.stytchschemas.maven.testing;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small module: two schemas, a third that only a reference reaches, and code that uses them. */
public final class Samples {
  public static final String USER =
      """
      {"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"}},
       "required":["name"]}
      """;

  /** The age is an int now, and must be there. */
  public static final String USER_EDITED =
      """
      {"type":"object",
       "properties":{"name":{"type":"string"},"age":{"type":"integer","format":"int32"}},
       "required":["name","age"]}
      """;

  public static final String ORDER =
      """
      {"type":"object","properties":{"to":{"$ref":"shared/address.json"}},"required":["to"]}
      """;

  public static final String ADDRESS =
      """
      {"type":"object","properties":{"street":{"type":"string"}},"required":["street"]}
      """;

  public static final String ADDRESS_EDITED =
      """
      {"type":"object","properties":{"street":{"type":"string"},"zip":{"type":"string"}},
       "required":["street"]}
      """;

  public static final String INVOICE =
      """
      {"type":"object","properties":{"total":{"type":"number"}},"required":["total"]}
      """;

  public static final String API =
      """
      openapi: 3.1.0
      info: {title: Shop, version: "1"}
      components:
        schemas:
          Pet:
            type: object
            properties:
              home: {$ref: "#/components/schemas/Cage"}
          Cage:
            type: object
            properties:
              size: {type: integer}
      """;

  public static final String SCHEMAS = "src/main/stytch-schemas/";

  private Samples() {}

  /** Writes the module but for its pom.xml. */
  public static void write(Tree module, String packageName) {
    String folder = "src/main/java/" + packageName.replace('.', '/') + '/';
    module
        .write(
            folder + "package-info.java",
            "@StytchSchemas(\"*.json\")\npackage "
                + packageName
                + ";\n\nimport io.stytchschemas.StytchSchemas;\n")
        .write(folder + "Uses.java", uses(packageName))
        .write(SCHEMAS + "user.json", USER)
        .write(SCHEMAS + "order.json", ORDER)
        .write(SCHEMAS + "shared/address.json", ADDRESS);
  }

  /** Code whose source stays right, and whose class does not, when the type of age changes. */
  private static String uses(String packageName) {
    return """
        package %s;

        public class Uses {
          public static String age() {
            try {
              return String.valueOf(User.SCHEMA.read("{\\"name\\":\\"Ann\\",\\"age\\":7}").age());
            } catch (NoSuchMethodError e) {
              return "compiled against another User";
            }
          }
        }
        """
        .formatted(packageName);
  }

  /** Runs the code that uses the types, as it was compiled. */
  public static String runUses(Tree module, String packageName, List<Path> classPath) {
    List<URL> urls = new ArrayList<>();
    urls.add(url(module.root().resolve("target/classes")));
    classPath.forEach(jar -> urls.add(url(jar)));
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), Samples.class.getClassLoader())) {
      return (String) loader.loadClass(packageName + ".Uses").getMethod("age").invoke(null);
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
