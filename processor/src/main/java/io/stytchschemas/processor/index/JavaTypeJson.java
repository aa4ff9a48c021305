package io.stytchschemas.processor.index;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.JavaType.Declared;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Generated types as JSON: {@code {"class": "com.acme.User$Address"}}. */
final class JavaTypeJson {
  private static final String CLASS = "class";

  private JavaTypeJson() {}

  static void write(Declared type, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty(CLASS, type.name().reflectionName());
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
