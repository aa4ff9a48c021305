package io.stytchschemas.processor.vocabulary.format;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.check.StandardFormat;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code format} (2020-12 validation, section 7): an annotation, unless the annotation or the
 * meta-schema asks for more.
 */
public enum FormatKeyword implements KeywordKind {
  FORMAT;

  /**
   * A format.
   *
   * @param checked what a string must be; null where it is an annotation, or nothing is known of it
   */
  private record Format(String name, @Nullable StandardFormat checked) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.STRING;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return checked == null ? List.of() : List.of(CheckPlan.of("format", Literals.string(name)));
    }

    /** A typed value of the format has been parsed by rules as strict, or stricter. */
    @Override
    public Evidence evidence(Form form) {
      if (checked == null || name.equals(form.format())) {
        return Evidence.BY_TYPE;
      }
      return form == Form.STRING ? Evidence.BY_VALUE : Evidence.BY_DOCUMENT;
    }

    @Override
    public Condition holds(TypedValue value) {
      String constant = Objects.requireNonNull(checked).name();
      return Condition.call(
          CodeBlock.of("$T.$L.allows($L)", CheckTypes.STANDARD_FORMAT, constant, value.code()));
    }
  }

  @Override
  public String keyword() {
    return "format";
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    String name = in.string(keyword(), value);
    return name == null
        ? null
        : new Format(name, in.assertsFormats() ? StandardFormat.of(name) : null);
  }

  /** The format that a schema names; null without one. */
  public static @Nullable String of(Schema schema) {
    return schema.keyword("format") instanceof Format format ? format.name : null;
  }

  /**
   * Whether the dialect makes the format of a schema an assertion, and it is one that can be
   * checked.
   */
  public static boolean isAsserted(Schema schema) {
    return schema.keyword("format") instanceof Format format && format.checked != null;
  }
}
