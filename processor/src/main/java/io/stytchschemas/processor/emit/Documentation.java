package io.stytchschemas.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Docs;
import java.util.List;
import java.util.regex.Pattern;

/** The Javadoc of types and of their members. */
public final class Documentation {
  /** What may stand in {@code @code} as it is. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");

  private Documentation() {}

  /** The body for a type; {@code otherwise} where the schema says nothing. */
  public static CodeBlock type(Docs docs, String otherwise) {
    String text = markdown(docs, "\n\n");
    return text.isEmpty() ? CodeBlock.of("$L\n", otherwise) : line(Javadocs.markdown(text));
  }

  /** One {@code @param} for each component. */
  public static CodeBlock params(List<ComponentPlan> components) {
    CodeBlock.Builder params = CodeBlock.builder();
    for (ComponentPlan component : components) {
      params.add("@param $N $L", component.name(), line(component(component)));
    }
    return params.build();
  }

  /** What a component is. */
  public static CodeBlock component(ComponentPlan component) {
    String text = markdown(component.docs(), " ");
    return text.isEmpty()
        ? CodeBlock.of("the property $L", code(component.property(), component.name()))
        : Javadocs.paramText(text);
  }

  /** Text of a schema as code where it is harmless, else {@code otherwise}, a name of ours. */
  public static CodeBlock code(String text, String otherwise) {
    return CodeBlock.of("{@code $L}", PLAIN.matcher(text).matches() ? text : otherwise);
  }

  private static String markdown(Docs docs, String separator) {
    StringBuilder text = new StringBuilder(docs.description().strip());
    if (docs.deprecated()) {
      append("Deprecated.", separator, text);
    }
    if (!docs.constraints().isEmpty()) {
      append(String.join(" ", docs.constraints()), separator, text);
    }
    return text.toString();
  }

  private static void append(String sentences, String separator, StringBuilder text) {
    text.append(text.isEmpty() ? "" : separator).append(sentences);
  }

  private static CodeBlock line(CodeBlock text) {
    return CodeBlock.of("$L\n", text);
  }
}
