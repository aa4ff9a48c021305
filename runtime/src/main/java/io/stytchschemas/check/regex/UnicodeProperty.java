package io.stytchschemas.check.regex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The Unicode properties of ECMA-262, tables 67 to 70 (edition 2024), as far as the Java platform
 * knows their members. Which characters have them is a matter of its Unicode version.
 */
final class UnicodeProperty {
  /** A property of ECMA-262 whose members the Java platform does not know. */
  static final IntPredicate UNKNOWN_MEMBERS = codePoint -> false;

  /** The names of each general category, at the index that Character.getType gives for it. */
  private static final List<Set<String>> CATEGORIES =
      names(
          "Cn Unassigned,Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,"
              + "Lm Modifier_Letter,Lo Other_Letter,Mn Nonspacing_Mark,Me Enclosing_Mark,"
              + "Mc Spacing_Mark,Nd Decimal_Number digit,Nl Letter_Number,No Other_Number,"
              + "Zs Space_Separator,Zl Line_Separator,Zp Paragraph_Separator,Cc Control cntrl,"
              + "Cf Format,,Co Private_Use,Cs Surrogate,Pd Dash_Punctuation,"
              + "Ps Open_Punctuation,Pe Close_Punctuation,Pc Connector_Punctuation,"
              + "Po Other_Punctuation,Sm Math_Symbol,Sc Currency_Symbol,Sk Modifier_Symbol,"
              + "So Other_Symbol,Pi Initial_Punctuation,Pf Final_Punctuation");

  /** The names of the groups of categories; the first begins the names of their members. */
  private static final List<Set<String>> CATEGORY_GROUPS =
      names(
          "C Other,L Letter,M Mark Combining_Mark,N Number,P Punctuation punct,S Symbol,Z Separator");

  private static final Set<String> CASED_LETTER = Set.of("LC", "Cased_Letter");

  private static final Set<String> WITHOUT_DATA =
      Set.of(
          ("Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM"
                  + " Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF"
                  + " Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash"
                  + " Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji"
                  + " Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase"
                  + " Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext"
                  + " Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext IDS_Binary_Operator IDSB"
                  + " IDS_Trinary_Operator IDST Logical_Order_Exception LOE Math Pattern_Syntax"
                  + " Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical"
                  + " Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term"
                  + " Unified_Ideograph UIdeo Variation_Selector VS XID_Continue XIDC XID_Start"
                  + " XIDS")
              .split(" "));

  private UnicodeProperty() {}

  /**
   * The members of a property.
   *
   * @param value what follows the equals sign, null if there is none
   * @return null if ECMA-262 has no such property; {@link #UNKNOWN_MEMBERS} if Java has not
   */
  static @Nullable IntPredicate of(String name, @Nullable String value) {
    if (value == null) {
      IntPredicate category = category(name);
      return category == null ? binary(name) : category;
    }
    return switch (name) {
      case "General_Category", "gc" -> category(value);
      case "Script", "sc" -> script(value);
      case "Script_Extensions", "scx" -> script(value) == null ? null : UNKNOWN_MEMBERS;
      default -> null;
    };
  }

  private static @Nullable IntPredicate category(String name) {
    int types = 0;
    for (Set<String> group : CATEGORY_GROUPS) {
      types |= group.contains(name) ? typesOf(group) : 0;
    }
    for (int type = 0; type < CATEGORIES.size(); type++) {
      boolean cased = type >= Character.UPPERCASE_LETTER && type <= Character.TITLECASE_LETTER;
      if (CATEGORIES.get(type).contains(name) || (cased && CASED_LETTER.contains(name))) {
        types |= 1 << type;
      }
    }
    int mask = types;
    return mask == 0 ? null : codePoint -> (mask >>> Character.getType(codePoint) & 1) != 0;
  }

  private static int typesOf(Set<String> group) {
    int types = 0;
    for (int type = 0; type < CATEGORIES.size(); type++) {
      for (String name : CATEGORIES.get(type)) {
        types |= name.length() == 2 && group.contains(name.substring(0, 1)) ? 1 << type : 0;
      }
    }
    return types;
  }

  private static @Nullable IntPredicate script(String name) {
    if (!name.equals("SignWriting") && !isSpeltAsScript(name)) {
      return null; // Java ignores case, ECMA-262 does not.
    }
    try {
      Character.UnicodeScript script = Character.UnicodeScript.forName(name);
      return codePoint -> Character.UnicodeScript.of(codePoint) == script;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isSpeltAsScript(String name) {
    for (String word : name.split("_", -1)) {
      boolean spelt =
          !word.isEmpty()
              && word.substring(0, 1).equals(word.substring(0, 1).toUpperCase(Locale.ROOT))
              && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
      if (!spelt) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable IntPredicate binary(String name) {
    return switch (name) {
      case "ASCII" -> codePoint -> codePoint < 128;
      case "ASCII_Hex_Digit", "AHex" -> UnicodeProperty::isAsciiHexDigit;
      case "Alphabetic", "Alpha" -> Character::isAlphabetic;
      case "Any" -> codePoint -> true;
      case "Assigned" -> Character::isDefined;
      case "Bidi_Control", "Bidi_C" -> UnicodeProperty::isBidiControl;
      case "Bidi_Mirrored", "Bidi_M" -> Character::isMirrored;
      case "Hex_Digit", "Hex" -> UnicodeProperty::isHexDigit;
      case "ID_Continue", "IDC" -> UnicodeProperty::isIdContinue;
      case "ID_Start", "IDS" -> Character::isUnicodeIdentifierStart;
      case "Ideographic", "Ideo" -> Character::isIdeographic;
      case "Join_Control", "Join_C" -> codePoint -> codePoint == 0x200C || codePoint == 0x200D;
      case "Lowercase", "Lower" -> Character::isLowerCase;
      case "Noncharacter_Code_Point", "NChar" -> UnicodeProperty::isNonCharacter;
      case "Regional_Indicator", "RI" -> codePoint -> codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
      case "Uppercase", "Upper" -> Character::isUpperCase;
      case "White_Space", "space" -> UnicodeProperty::isWhiteSpace;
      default -> WITHOUT_DATA.contains(name) ? UNKNOWN_MEMBERS : null;
    };
  }

  private static boolean isAsciiHexDigit(int codePoint) {
    return codePoint < 128 && Character.digit(codePoint, 16) >= 0;
  }

  private static boolean isHexDigit(int codePoint) {
    boolean fullWidth = codePoint >= 0xFF10 && codePoint <= 0xFF46;
    return isAsciiHexDigit(codePoint) || (fullWidth && Character.digit(codePoint, 16) >= 0);
  }

  private static boolean isBidiControl(int codePoint) {
    return codePoint == 0x61C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isIdContinue(int codePoint) {
    return Character.isUnicodeIdentifierPart(codePoint)
        && !Character.isIdentifierIgnorable(codePoint);
  }

  private static boolean isNonCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  private static boolean isWhiteSpace(int codePoint) {
    return codePoint == 0x85 || (codePoint != 0xFEFF && CharSet.SPACE.contains(codePoint));
  }

  private static List<Set<String>> names(String table) {
    return Arrays.stream(table.split(","))
        .map(names -> names.isEmpty() ? Set.<String>of() : Set.of(names.split(" ")))
        .toList();
  }
}
