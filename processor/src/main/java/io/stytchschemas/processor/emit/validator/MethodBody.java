package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.schema.DynamicScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The statements of one method while they are being emitted, and the names that are taken in it.
 */
final class MethodBody {
  private static final int NAME_LENGTH = 30;

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Set<String> locals = new HashSet<>(Set.of("value", "out", "seen", "outer"));
  private final Map<CodeBlock, CodeBlock> constants;
  private final ValidatorClass owner;
  private final String name;
  private final DynamicScope scope;
  private final boolean tracks;
  private int parts;

  MethodBody(ValidatorClass owner, String name, DynamicScope scope, boolean tracks) {
    this(owner, name, scope, tracks, new HashMap<>());
  }

  private MethodBody(
      ValidatorClass owner,
      String name,
      DynamicScope scope,
      boolean tracks,
      Map<CodeBlock, CodeBlock> constants) {
    this.owner = owner;
    this.name = name;
    this.scope = scope;
    this.tracks = tracks;
    this.constants = constants;
  }

  /** The body of a further method, which does part of this one's work. */
  MethodBody part() {
    parts++;
    return new MethodBody(owner, name + "Part" + parts, scope, tracks, constants);
  }

  String name() {
    return name;
  }

  ClassName className() {
    return owner.name();
  }

  ValidatorClass owner() {
    return owner;
  }

  DynamicScope scope() {
    return scope;
  }

  boolean tracks() {
    return tracks;
  }

  CodeBlock.Builder code() {
    return code;
  }

  /** A new local name near to a hint, which may be any text. */
  String local(String hint) {
    StringBuilder plain = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < hint.length() && plain.length() < NAME_LENGTH; i++) {
      char c = hint.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        plain.append(
            plain.isEmpty() ? Character.toLowerCase(c) : upper ? Character.toUpperCase(c) : c);
        upper = false;
      } else {
        upper = true;
      }
    }
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
      plain.insert(0, "item");
    }
    String base = plain.toString();
    String candidate = SourceVersion.isKeyword(base) ? base + "Value" : base;
    for (int i = 2; !locals.add(candidate); i++) {
      candidate = base + i;
    }
    return candidate;
  }

  /** A constant of the class, named after the method; equal ones of a method are one. */
  CodeBlock constant(String hint, TypeName type, CodeBlock value) {
    return constants.computeIfAbsent(
        value, key -> CodeBlock.of("$N", owner.constant(name, hint, type, value)));
  }
}
