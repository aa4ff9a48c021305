package io.stytchschemas.maven.text;

/** Text of schemas on its way to people. */
public final class Texts {
  private Texts() {}

  /**
   * Whether a character is a control or formats what stands around it: escapes of terminals, marks
   * that turn the direction of a line. Lone surrogates as well, which no file can hold.
   */
  public static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** On one line, with a mark for what cannot be seen. */
  public static String visible(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(isInvisible(c) ? '\uFFFD' : c);
    }
    return line.toString();
  }

  /** A text, cut where it is longer than so many characters. */
  public static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + '…';
  }

  /** "1 change", "2 changes". */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
