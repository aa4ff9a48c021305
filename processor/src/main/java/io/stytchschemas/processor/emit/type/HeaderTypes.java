package io.stytchschemas.processor.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * Calls types in a record's header as its body does. The header is in the scope of the record's
 * members (JLS 6.3), which JavaPoet does not know: it spells {@code Manifest. @Nullable Range}.
 */
final class HeaderTypes {
  private HeaderTypes() {}

  /** The type, with the record's own members called by their simple names. */
  static TypeName of(TypeName type, ClassName record) {
    if (type instanceof ParameterizedTypeName generic) {
      TypeName[] arguments =
          generic.typeArguments().stream().map(each -> of(each, record)).toArray(TypeName[]::new);
      // The raw type has the annotations of the whole.
      return ParameterizedTypeName.get(generic.rawType(), arguments);
    }
    return type instanceof ClassName name && record.equals(name.enclosingClassName())
        ? ClassName.get("", name.simpleName()).annotated(name.annotations())
        : type;
  }
}
