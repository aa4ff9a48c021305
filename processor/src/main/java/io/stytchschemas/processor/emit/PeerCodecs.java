package io.stytchschemas.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.plan.name.MemberNames;

/** How generated code comes by the codecs of generated types. */
public final class PeerCodecs {
  private PeerCodecs() {}

  /**
   * The codec of a type: another package sees the schema alone.
   *
   * @param packageName that of the code
   */
  public static CodeBlock of(ClassName type, String packageName) {
    return type.packageName().equals(packageName)
        ? CodeBlock.of("$T.INSTANCE", MemberNames.codec(type))
        : CodeBlock.of("$T.of($T.SCHEMA)", RuntimeTypes.CODECS, type);
  }
}
