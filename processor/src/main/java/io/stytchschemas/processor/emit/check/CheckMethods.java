package io.stytchschemas.processor.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The methods that make the checks of a codec, and in which class each stands: a class file has
 * room for 65,535 constants.
 */
final class CheckMethods {
  /** What one class takes, in checks and literals. */
  private static final int PER_CLASS = 8_000;

  private final ClassName owner;
  private final Function<ClassName, CheckMethods> elsewhere;
  private final List<List<MethodSpec>> classes = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private int at;
  private String current = "check";
  private int size;
  private int continued;

  /**
   * @param elsewhere gives those of other classes, for their names
   */
  CheckMethods(CheckHome home, Function<ClassName, CheckMethods> elsewhere) {
    this.owner = home.owner();
    this.elsewhere = elsewhere;
    for (CheckHome.Part part : home.parts()) {
      places.put(part.key(), place(Math.min(part.check().size(), CheckExpressions.PER_METHOD)));
      names.put(part.key(), part.method());
    }
    place(0);
  }

  private int place(int more) {
    size += more;
    int place = size / PER_CLASS;
    while (classes.size() <= place) {
      classes.add(new ArrayList<>());
    }
    return place;
  }

  /** Says whose methods are spelt next. */
  void enter(String key) {
    at = places.getOrDefault(key, 0);
    current = names.getOrDefault(key, "check");
    continued = 0;
  }

  /** The call of a part's method: of that which makes it, or of the codec's own. */
  CodeBlock call(CheckPlan.Part part) {
    CheckMethods there = part.home().equals(owner) ? this : elsewhere.apply(part.home());
    String name = there.names.get(part.key());
    if (name == null) {
      return CodeBlock.of("$T.INSTANCE.check()", part.home());
    }
    int place = there.places.getOrDefault(part.key(), 0);
    return there == this
        ? call(place, name, CodeBlock.of(""))
        : CodeBlock.of("$T.$N()", there.nameOf(place), name);
  }

  private CodeBlock call(int place, String method, CodeBlock argument) {
    return place == at
        ? CodeBlock.of("$N($L)", method, argument)
        : CodeBlock.of("$T.$N($L)", nameOf(place), method, argument);
  }

  private ClassName nameOf(int place) {
    return place == 0 ? owner : owner.nestedClass("Checks" + (place + 1));
  }

  // private static Check checkToken() {
  //   return …;
  // }
  void add(CodeBlock check) {
    add(at, method(current, CheckTypes.CHECK).addStatement("return $L", check));
  }

  /**
   * The call of a further method that adds steps to a check.
   *
   * @param steps each on a line of its own
   */
  // private static ObjectCheck checkToken2(ObjectCheck before) {
  //   return before
  //       .property(…)
  // }
  CodeBlock more(ClassName type, CodeBlock before, CodeBlock steps) {
    continued++;
    String name = current + "Continued" + continued;
    int place = place(CheckExpressions.PER_METHOD);
    add(
        place,
        method(name, type)
            .addParameter(ParameterSpec.builder(type, "before").build())
            .addStatement("return before$L", steps));
    return call(place, name, before);
  }

  private static MethodSpec.Builder method(String name, ClassName type) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(type);
  }

  private void add(int place, MethodSpec.Builder method) {
    if (classes.size() == 1) {
      method.addModifiers(Modifier.PRIVATE);
    }
    classes.get(place).add(method.build());
  }

  /** Adds all methods, and the further classes. */
  void addTo(TypeSpec.Builder type) {
    for (int place = 0; place < classes.size(); place++) {
      if (place == 0) {
        type.addMethods(classes.get(place));
      } else {
        type.addType(
            TypeSpec.classBuilder(nameOf(place))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethods(classes.get(place))
                .build());
      }
    }
  }
}
