package io.stytchschemas.processor.plan.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Type names that generated code cannot give away: those that are in scope everywhere, those that
 * it declares itself, and those of constants. Written out, not asked of the running JDK, so that
 * every JDK gives the same names.
 */
final class ReservedTypes {
  private static final String OWN =
      String.join(
          " ",
          MemberNames.BUILDER,
          MemberNames.CODEC,
          MemberNames.KNOWN,
          MemberNames.SCHEMAS,
          MemberNames.UNKNOWN,
          "OfArray OfBoolean OfInteger OfNull OfNumber OfObject OfString Schema");

  /**
   * The runtime's own of which generated code calls static members. By their full names it could
   * not, for a property {@code io} hides the package.
   */
  private static final String RUNTIME =
      "Check Codecs CustomClaims Immutables JsonReader JsonWriter Lists Numbers PlainJson"
          + " PropertyNames Secrets SessionClaims SessionDuration StandardFormat Strings"
          + " TextPattern";

  /**
   * The constants that codecs declare or inherit: where both may be meant, Java takes a name for
   * that of the variable (JLS 6.4.2). {@code SCHEMA} and {@code KNOWN} are reserved as types are;
   * all others of generated code have an underscore.
   */
  private static final String CONSTANTS = "ARRAY BOOLEAN INSTANCE NAMES NUMBER OBJECT STRING";

  /** The types of {@code java.lang}, up to Java 25. */
  private static final String JAVA_LANG =
      "AbstractMethodError Appendable ApplicationShutdownHooks ArithmeticException"
          + " ArrayIndexOutOfBoundsException ArrayStoreException AssertionError AutoCloseable"
          + " Boolean BootstrapMethodError Byte CharSequence Character Class"
          + " ClassCastException ClassCircularityError ClassFormatError ClassLoader"
          + " ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable"
          + " Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception"
          + " ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError"
          + " IllegalAccessException IllegalArgumentException IllegalCallerException"
          + " IllegalMonitorStateException IllegalStateException IllegalThreadStateException"
          + " IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal"
          + " InstantiationError InstantiationException Integer InternalError InterruptedException"
          + " Iterable LayerInstantiationException LinkageError Long MatchException Math Module"
          + " ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError"
          + " NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException"
          + " Number NumberFormatException Object OutOfMemoryError Override Package Process"
          + " ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable"
          + " Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException"
          + " SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker"
          + " StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException"
          + " StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal"
          + " Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError"
          + " UnsupportedClassVersionError UnsupportedOperationException VerifyError"
          + " VirtualMachineError Void WrongThreadException";

  private static final Set<String> EVERYWHERE =
      Stream.of(JAVA_LANG, RUNTIME, CONSTANTS)
          .flatMap(names -> Stream.of(names.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DECLARED =
      Stream.of(OWN.split(" "))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private ReservedTypes() {}

  /** Whether the name is reserved; our own in whatever case, as some disks ignore it. */
  static boolean contains(String name) {
    return EVERYWHERE.contains(name) || DECLARED.contains(name.toLowerCase(Locale.ROOT));
  }
}
