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

  /** The body for a type; empty where the schema says nothing. */
  public static CodeBlock type(Docs docs) {
    CodeBlock text = Javadocs.markdown(docs.description(), sentences(docs));
    return text.isEmpty() ? text : CodeBlock.of("$L\n", text);
  }

  /** One {@code @param} for each component of which there is something to say. */
  public static CodeBlock params(List<ComponentPlan> components) {
    CodeBlock.Builder params = CodeBlock.builder();
    for (ComponentPlan component : components) {
      Docs docs = component.docs();
      CodeBlock text = Javadocs.paramText(component.name(), docs.description(), sentences(docs));
      if (!text.isEmpty()) {
        params.add("@param $N $L\n", component.name(), text);
      }
    }
    return params.build();
  }

  /**
   * The body for a member of one component: the first sentence of what is said about it, else its
   * name in JSON; empty where that is the member's own.
   */
  public static CodeBlock sentence(ComponentPlan component) {
    CodeBlock sentence = Javadocs.firstSentence(component.docs().description());
    if (sentence.isEmpty()) {
      sentence = Javadocs.line(component.docs().constraints());
    }
    if (!sentence.isEmpty()) {
      return CodeBlock.of("$L\n", sentence);
    }
    return component.property().equals(component.name())
        ? sentence
        : CodeBlock.of("$L\n", code(component.property(), component.name()));
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
