package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Escapes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Patterns;
import io.stytchschemas.processor.vocabulary.Reading;
import org.jspecify.annotations.Nullable;

/**
 * {@code pattern} (2020-12 validation, section 6.3.3): found anywhere in the string, unless it says
 * otherwise.
 */
public enum PatternKeyword implements KeywordKind {
  PATTERN;

  private record Matches(Patterns pattern) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.STRING;
    }

    @Override
    public void check(CheckSite site) {
      site.failIf(
          CodeBlock.of("!$L", pattern.matches(site, site.value())),
          "/pattern",
          "must match the pattern " + Escapes.quote(pattern.source()));
    }

    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN || form == Form.STRING;
    }

    @Override
    public String sentence() {
      return "Matches the pattern `" + pattern.source() + "`.";
    }

    @Override
    public boolean isVacuous() {
      return pattern.matchesAll();
    }
  }

  @Override
  public String keyword() {
    return "pattern";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    String source = in.string(keyword(), value);
    Patterns pattern =
        source == null ? null : Patterns.read(source, value.location(), in.problems());
    return pattern == null ? null : new Matches(pattern);
  }
}
