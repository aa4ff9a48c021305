package io.stytchschemas.check.regex;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of Unicode properties that ECMA-262 knows (edition 2024, tables 67 to 70). */
public final class UnicodeProperties {
  /** The names of each general category, at the index that Character.getType gives for it. */
  private static final String CATEGORIES =
      "Cn Unassigned,Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,"
          + "Lm Modifier_Letter,Lo Other_Letter,Mn Nonspacing_Mark,Me Enclosing_Mark,"
          + "Mc Spacing_Mark,Nd Decimal_Number digit,Nl Letter_Number,No Other_Number,"
          + "Zs Space_Separator,Zl Line_Separator,Zp Paragraph_Separator,Cc Control cntrl,"
          + "Cf Format,,Co Private_Use,Cs Surrogate,Pd Dash_Punctuation,Ps Open_Punctuation,"
          + "Pe Close_Punctuation,Pc Connector_Punctuation,Po Other_Punctuation,Sm Math_Symbol,"
          + "Sc Currency_Symbol,Sk Modifier_Symbol,So Other_Symbol,Pi Initial_Punctuation,"
          + "Pf Final_Punctuation";

  /** The names of the groups of categories; the first begins the names of their members. */
  private static final String GROUPS =
      "C Other,L Letter,M Mark Combining_Mark,N Number,P Punctuation punct,S Symbol,Z Separator";

  private static final int CASED_LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER;

  private static final String BINARY =
      "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored"
          + " Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF"
          + " Changes_When_Casemapped CWCM Changes_When_Lowercased CWL"
          + " Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT"
          + " Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep"
          + " Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base"
          + " EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext"
          + " Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator"
          + " IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo"
          + " Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math"
          + " Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS"
          + " Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm"
          + " Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper"
          + " Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";

  private UnicodeProperties() {}

  /** Whether ECMA-262 has a property; {@code value} is null if it stands without one. */
  static boolean isKnown(String name, @Nullable String value) {
    if (value == null) {
      return categories(name) != 0 || isIn(BINARY, name);
    }
    return switch (name) {
      case "General_Category", "gc" -> categories(value) != 0;
      case "Script", "sc", "Script_Extensions", "scx" -> isScript(value);
      default -> false;
    };
  }

  /**
   * The general categories of that name, as bits at the numbers of Character.getType; 0 if none.
   */
  public static int categories(String name) {
    if (isIn("LC Cased_Letter", name)) {
      return CASED_LETTERS;
    }
    String group = "";
    for (String names : GROUPS.split(",", -1)) {
      group = isIn(names, name) ? names.substring(0, 1) : group;
    }
    int bits = 0;
    String[] categories = CATEGORIES.split(",", -1);
    for (int type = 0; type < categories.length; type++) {
      boolean member =
          group.isEmpty() ? isIn(categories[type], name) : categories[type].startsWith(group);
      bits |= member ? 1 << type : 0;
    }
    return bits;
  }

  private static boolean isScript(String name) {
    for (String word : name.split("_", -1)) {
      // Java ignores case, ECMA-262 does not.
      if (word.isEmpty() || !(word.equals(capitalized(word)) || word.equals("SignWriting"))) {
        return false;
      }
    }
    try {
      Character.UnicodeScript.forName(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isIn(String names, String name) {
    return !name.isEmpty()
        && name.indexOf(' ') < 0
        && (" " + names + " ").contains(" " + name + " ");
  }
}
