package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.ScopeNames;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The private methods of a codec that read and write lists and maps: one for each type. */
final class CollectionMethods {
  private final ValueCode values;
  private final ScopeNames names = new ScopeNames("read", "write");
  private final Map<Reader, String> readers = new HashMap<>();
  private final Map<JavaType, String> writers = new HashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  private record Reader(JavaType type, boolean checked) {}

  CollectionMethods(ValueCode values) {
    this.values = values;
  }

  List<MethodSpec> methods() {
    return methods;
  }

  /** The name of the method that reads a list or a map; the result may still be modified. */
  String reader(JavaType type, boolean checked) {
    Reader key = new Reader(type, checked || !hasStrings(type));
    String known = readers.get(key);
    if (known != null) {
      return known;
    }
    String name = names.add("read" + (key.checked() ? "" : "Unchecked") + word(type));
    readers.put(key, name);
    methods.add(
        type instanceof ListOf list
            ? readList(name, list, checked)
            : readMap(name, (MapOf) type, checked));
    return name;
  }

  /** The name of the method that writes a list or a map. */
  String writer(JavaType type) {
    String known = writers.get(type);
    if (known != null) {
      return known;
    }
    String name = names.add("write" + word(type));
    writers.put(type, name);
    methods.add(type instanceof ListOf list ? writeList(name, list) : writeMap(name, (MapOf) type));
    return name;
  }

  // private static List<String> readStringList(JsonReader in) {
  //   List<String> list = new ArrayList<>();
  //   in.beginArray();
  //   while (in.nextElement()) {
  //     list.add(in.readString());
  //   }
  //   return list;
  // }
  private MethodSpec readList(String name, ListOf type, boolean checked) {
    return readHead(name, type)
        .addStatement("$T list = new $T<>()", TypeNames.of(type), ArrayList.class)
        .addStatement("in.beginArray()")
        .beginControlFlow("while (in.nextElement())")
        .addStatement("list.add($L)", values.read(type.element(), type.nullable(), checked))
        .endControlFlow()
        .addStatement("return list")
        .build();
  }

  // private static Map<String, String> readStringMap(JsonReader in) {
  //   Map<String, String> map = new LinkedHashMap<>();
  //   in.beginMap();
  //   for (String key = in.nextKey(map); key != null; key = in.nextKey(map)) {
  //     map.put(key, in.readString());
  //   }
  //   return map;
  // }
  private MethodSpec readMap(String name, MapOf type, boolean checked) {
    return readHead(name, type)
        .addStatement("$T map = new $T<>()", TypeNames.of(type), LinkedHashMap.class)
        .addStatement("in.beginMap()")
        .beginControlFlow(
            "for ($T key = in.nextKey(map); key != null; key = in.nextKey(map))", String.class)
        .addStatement("map.put(key, $L)", values.read(type.value(), type.nullable(), checked))
        .endControlFlow()
        .addStatement("return map")
        .build();
  }

  private static MethodSpec.Builder readHead(String name, JavaType type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeNames.of(type))
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  // private static void writeStringList(JsonWriter out, List<String> list) {
  //   out.beginArray();
  //   for (String element : list) {
  //     out.write(element);
  //   }
  //   out.endArray();
  // }
  private MethodSpec writeList(String name, ListOf type) {
    return writeHead(name, type, "list")
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T element : list)", local(type.element(), type.nullable()))
        .addCode(write(type.element(), type.nullable(), CodeBlock.of("element")))
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  // private static void writeStringMap(JsonWriter out, Map<String, String> map) {
  //   out.beginObject();
  //   for (Map.Entry<String, String> entry : map.entrySet()) {
  //     out.name(entry.getKey());
  //     out.write(entry.getValue());
  //   }
  //   out.endObject();
  // }
  private MethodSpec writeMap(String name, MapOf type) {
    return writeHead(name, type, "map")
        .addStatement("out.beginObject()")
        .addCode(writeEntries(type, CodeBlock.of("map"), "entry"))
        .addStatement("out.endObject()")
        .build();
  }

  CodeBlock writeEntries(MapOf type, CodeBlock map, String entry) {
    TypeName entryType =
        ParameterizedTypeName.get(
            TypeNames.MAP.nestedClass("Entry"),
            TypeNames.STRING,
            TypeNames.element(type.value(), type.nullable()));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("for ($T $N : $L.entrySet())", entryType, entry, map)
            .addStatement("out.name($N.getKey())", entry);
    CodeBlock value = CodeBlock.of("$N.getValue()", entry);
    return code.add(write(type.value(), type.nullable(), value)).endControlFlow().build();
  }

  private static MethodSpec.Builder writeHead(String name, JavaType type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(TypeNames.of(type), parameter);
  }

  private CodeBlock write(JavaType type, boolean nullable, CodeBlock value) {
    CodeBlock write = values.write(type, value);
    if (!nullable || type == Scalar.PLAIN) {
      return CodeBlock.builder().addStatement("$L", write).build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", value)
        .addStatement("out.writeNull()")
        .nextControlFlow("else")
        .addStatement("$L", write)
        .endControlFlow()
        .build();
  }

  private static TypeName local(JavaType element, boolean nullable) {
    return nullable ? TypeNames.boxed(element) : TypeNames.of(element);
  }

  private static boolean hasStrings(JavaType type) {
    if (type instanceof ListOf list) {
      return hasStrings(list.element());
    }
    return type instanceof MapOf map ? hasStrings(map.value()) : type == Scalar.STRING;
  }

  /** The type as a word of a method's name: {@code StringListMap}. */
  private static String word(JavaType type) {
    if (type instanceof ListOf list) {
      return (list.nullable() ? "Nullable" : "") + word(list.element()) + "List";
    }
    if (type instanceof MapOf map) {
      return (map.nullable() ? "Nullable" : "") + word(map.value()) + "Map";
    }
    if (type instanceof Declared declared) {
      return String.join("", declared.name().simpleNames());
    }
    return switch ((Scalar) type) {
      case BOOLEAN -> "Boolean";
      case INT -> "Int";
      case LONG -> "Long";
      case BIG_INTEGER -> "BigInteger";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
      case STRING -> "String";
      case DATE_TIME -> "DateTime";
      case DATE -> "Date";
      case TIME -> "Time";
      case DURATION -> "Duration";
      case UUID -> "Uuid";
      case URI -> "Uri";
      case CLAIMS -> "CustomClaims";
      case PLAIN -> "Value";
    };
  }
}
