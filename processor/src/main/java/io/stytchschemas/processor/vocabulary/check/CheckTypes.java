package io.stytchschemas.processor.vocabulary.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/** The runtime classes that generated checks call. */
public final class CheckTypes {
  private static final String PACKAGE = "io.stytchschemas.check";

  public static final ClassName CHECK = ClassName.get(PACKAGE, "Check");
  public static final ClassName OBJECT_CHECK = ClassName.get(PACKAGE, "ObjectCheck");
  public static final ClassName ARRAY_CHECK = ClassName.get(PACKAGE, "ArrayCheck");
  public static final ClassName BRANCHES_CHECK = ClassName.get(PACKAGE, "BranchesCheck");
  public static final ClassName LISTS = ClassName.get(PACKAGE, "Lists");
  public static final ClassName NUMBERS = ClassName.get(PACKAGE, "Numbers");
  public static final ClassName STRINGS = ClassName.get(PACKAGE, "Strings");
  public static final ClassName STANDARD_FORMAT = ClassName.get(PACKAGE, "StandardFormat");
  public static final ClassName TEXT_PATTERN = ClassName.get(PACKAGE, "TextPattern");

  /** {@code Set<String>}. */
  public static final TypeName STRING_SET =
      ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class));

  private CheckTypes() {}
}
