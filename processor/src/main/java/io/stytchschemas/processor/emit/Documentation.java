package io.stytchschemas.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Javadoc of types and of their members. */
public final class Documentation {
  /** What may stand in {@code @code} as it is. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");

  private Documentation() {}

  /** The body for a type; {@code otherwise} where the schema says nothing. */
  public static CodeBlock type(Docs docs, String otherwise) {
    CodeBlock text = Javadocs.markdown(docs.description(), sentences(docs));
    return text.isEmpty() ? CodeBlock.of("$L\n", otherwise) : CodeBlock.of("$L\n", text);
  }

  /** One {@code @param} for each component. */
  public static CodeBlock params(List<ComponentPlan> components) {
    CodeBlock.Builder params = CodeBlock.builder();
    for (ComponentPlan component : components) {
      params.add("@param $N $L\n", component.name(), component(component));
    }
    return params.build();
  }

  /** What a component is. */
  public static CodeBlock component(ComponentPlan component) {
    Docs docs = component.docs();
    CodeBlock text = Javadocs.paramText(docs.description(), sentences(docs));
    return text.isEmpty()
        ? CodeBlock.of("the property $L", code(component.property(), component.name()))
        : text;
  }

  /** Text of a schema as code where it is harmless, else {@code otherwise}, a name of ours. */
  public static CodeBlock code(String text, String otherwise) {
    return CodeBlock.of("{@code $L}", PLAIN.matcher(text).matches() ? text : otherwise);
  }

  private static List<String> sentences(Docs docs) {
    List<String> sentences = new ArrayList<>(docs.constraints());
    if (docs.deprecated()) {
      sentences.add(0, "Deprecated.");
    }
    return sentences;
  }
}
