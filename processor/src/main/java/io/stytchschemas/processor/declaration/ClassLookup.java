package io.stytchschemas.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.function.Predicate;

/** What is known of the classes that generated code is to use. */
public interface ClassLookup {

  /** For those who compile nothing: every class of values is there, and parses. */
  static ClassLookup assuming(Predicate<ClassName> isVisible) {
    return new ClassLookup() {
      @Override
      public boolean isVisible(ClassName name) {
        return isVisible.test(name);
      }

      @Override
      public Answer valueClass(String packageName, String className) {
        // Around a nested class stand packages then, which are spelt the same.
        int dot = className.lastIndexOf('.');
        ClassName name =
            ClassName.get(className.substring(0, Math.max(dot, 0)), className.substring(dot + 1));
        return new ValueClass(name, "parse", true);
      }
    };
  }

  /** Whether the code that is to be generated can see a class of another module. */
  boolean isVisible(ClassName name);

  /**
   * How values of a class are made of texts.
   *
   * @param packageName that of the code which makes them
   * @param className with its package, as Java code writes it
   */
  Answer valueClass(String packageName, String className);

  /** A class that will do, or why it does not. */
  sealed interface Answer {}

  /**
   * A class that will do.
   *
   * @param factory the static method that takes the text, or {@code new}
   * @param isPublic whether code of other packages may name it
   */
  record ValueClass(ClassName name, String factory, boolean isPublic) implements Answer {}

  /** What is missing. */
  record Unfit(String reason) implements Answer {

    /** A class that code of a package cannot name. */
    public static Unfit notOpenTo(String packageName) {
      return new Unfit("it is not open to the package " + packageName + "; make it public");
    }
  }
}
