package io.stytchschemas.processor.index;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Java types as JSON: {@code "STRING"}, {@code {"list": …}}, {@code {"map": …}}, {@code {"class":
 * …}}, {@code {"chosen": …}}.
 */
final class JavaTypeJson {
  private static final String LIST = "list";
  private static final String MAP = "map";
  private static final String NULLABLE = "nullable";
  private static final String CLASS = "class";
  private static final String CHOSEN = "chosen";

  private JavaTypeJson() {}

  static void write(JavaType type, JsonGenerator out) {
    if (type instanceof Scalar scalar) {
      out.writeString(scalar.name());
    } else if (type instanceof ListOf list) {
      writeContainer(LIST, list.element(), list.nullable(), out);
    } else if (type instanceof MapOf map) {
      writeContainer(MAP, map.value(), map.nullable(), out);
    } else if (type instanceof Chosen chosen) {
      out.writeStartObject();
      out.writeStringProperty(CHOSEN, chosen.name().reflectionName());
      out.writeEndObject();
    } else if (type instanceof Declared declared) {
      out.writeStartObject();
      out.writeStringProperty(CLASS, declared.name().reflectionName());
      out.writeEndObject();
    }
  }

  private static void writeContainer(
      String name, JavaType inner, boolean nullable, JsonGenerator out) {
    out.writeStartObject();
    out.writeName(name);
    write(inner, out);
    out.writeBooleanProperty(NULLABLE, nullable);
    out.writeEndObject();
  }

  /** The generated type that was written; null for anything else. */
  static @Nullable Declared readDeclared(JsonValue json) {
    if (!(json instanceof JsonObject object)) {
      return null;
    }
    ClassName name = className(object.string(CLASS));
    return name == null ? null : new Declared(name);
  }

  /** The class of a binary name: "com.acme.User$Address". */
  static @Nullable ClassName className(@Nullable String binaryName) {
    if (binaryName == null || binaryName.isEmpty()) {
      return null;
    }
    int dot = binaryName.lastIndexOf('.');
    String[] names = binaryName.substring(dot + 1).split("\\$", -1);
    ClassName name = ClassName.get(binaryName.substring(0, Math.max(dot, 0)), names[0]);
    for (int i = 1; i < names.length; i++) {
      name = name.nestedClass(names[i]);
    }
    return name;
  }
}
