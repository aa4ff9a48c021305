package io.stytchschemas.processor;

import com.palantir.javapoet.JavaFile;
import io.stytchschemas.processor.emit.SourceText;

/**
 * A Java source file that was generated.
 *
 * @param name of its class, in full
 */
public record SourceFile(String name, String text) {

  static SourceFile of(JavaFile file) {
    StringBuilder name = new StringBuilder(file.packageName());
    if (!name.isEmpty()) {
      name.append('.');
    }
    return new SourceFile(name.append(file.typeSpec().name()).toString(), SourceText.of(file));
  }

  /** Its class's name without the package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
