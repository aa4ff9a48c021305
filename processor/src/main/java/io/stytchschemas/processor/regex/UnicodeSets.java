package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import io.stytchschemas.check.regex.UnicodeProperties;
import io.stytchschemas.processor.regex.CharClass.Property;
import org.jspecify.annotations.Nullable;

/** The Unicode properties whose members are fixed, or known to the Java platform. */
final class UnicodeSets {
  private static final int ASSIGNED = ~(1 << Character.UNASSIGNED);

  private UnicodeSets() {}

  /**
   * Adds what has a property, or what has not.
   *
   * @return false if the members are not known
   */
  static boolean add(CharClass.Builder set, String name, @Nullable String value, boolean negated) {
    int categories =
        value == null || name.equals("General_Category") || name.equals("gc")
            ? UnicodeProperties.categories(value == null ? name : value)
            : 0;
    if (name.equals("Assigned")) {
      categories = ASSIGNED & Integer.MAX_VALUE;
    }
    if (categories != 0) {
      set.add(new Property(RegexFormat.CATEGORIES, categories, "", negated));
      return true;
    }
    if (value != null) {
      if (!name.equals("Script") && !name.equals("sc")) {
        return false; // Java has no data for Script_Extensions.
      }
      String script = Character.UnicodeScript.forName(value).name();
      set.add(new Property(RegexFormat.SCRIPT, 0, script, negated));
      return true;
    }
    CharClass fixed = fixed(name);
    if (fixed != null) {
      set.add(new CharClass(fixed.ranges(), fixed.properties(), negated));
      return true;
    }
    int kind = kind(name);
    if (kind >= 0) {
      set.add(new Property(kind, 0, "", negated));
    }
    return kind >= 0;
  }

  private static int kind(String name) {
    return switch (name) {
      case "Alphabetic", "Alpha" -> RegexFormat.ALPHABETIC;
      case "Lowercase", "Lower" -> RegexFormat.LOWERCASE;
      case "Uppercase", "Upper" -> RegexFormat.UPPERCASE;
      case "Ideographic", "Ideo" -> RegexFormat.IDEOGRAPHIC;
      case "Bidi_Mirrored", "Bidi_M" -> RegexFormat.MIRRORED;
      case "ID_Start", "IDS" -> RegexFormat.ID_START;
      case "ID_Continue", "IDC" -> RegexFormat.ID_CONTINUE;
      default -> -1;
    };
  }

  /** The members of a property that no version of Unicode will change. */
  private static @Nullable CharClass fixed(String name) {
    CharClass.Builder set = CharClass.builder();
    switch (name) {
      case "Any" -> set.add(0, Character.MAX_CODE_POINT);
      case "ASCII" -> set.add(0, 0x7F);
      case "ASCII_Hex_Digit", "AHex" -> set.add('0', '9').add('A', 'F').add('a', 'f');
      case "Hex_Digit", "Hex" ->
          set.add('0', '9')
              .add('A', 'F')
              .add('a', 'f')
              .add(0xFF10, 0xFF19)
              .add(0xFF21, 0xFF26)
              .add(0xFF41, 0xFF46);
      case "Bidi_Control", "Bidi_C" ->
          set.add(0x61C, 0x61C).add(0x200E, 0x200F).add(0x202A, 0x202E).add(0x2066, 0x2069);
      case "Join_Control", "Join_C" -> set.add(0x200C, 0x200D);
      case "Noncharacter_Code_Point", "NChar" -> {
        set.add(0xFDD0, 0xFDEF);
        for (int plane = 0; plane <= Character.MAX_CODE_POINT; plane += 0x10000) {
          set.add(plane | 0xFFFE, plane | 0xFFFF);
        }
      }
      case "Regional_Indicator", "RI" -> set.add(0x1F1E6, 0x1F1FF);
      case "White_Space", "space" -> {
        // ECMA-262 has the byte order mark for white space, and Unicode the next line.
        CharClass.SPACE.ranges().stream()
            .filter(range -> range.first() != 0xFEFF)
            .forEach(range -> set.add(range.first(), range.last()));
        set.add(0x85, 0x85);
      }
      default -> {
        return null;
      }
    }
    return set.build(false);
  }
}
