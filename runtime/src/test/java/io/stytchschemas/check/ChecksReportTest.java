package io.stytchschemas.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Allocation;
import io.stytchschemas.Severity;
import io.stytchschemas.Violation;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.SessionClaims;
import io.stytchschemas.stytch.SessionDuration;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What is told of a value that does not pass: where, by which keyword, in which words and order.
 */
class ChecksReportTest {
  private static List<Violation> violations(Check check, String json) {
    try (IndexedDocument document = IndexedDocument.of(json.getBytes(UTF_8))) {
      Violations found = Violations.collecting();
      check.report(document, IndexedDocument.ROOT, found);
      List<Violation> violations = found.toResult().violations();
      assertThat(check.passes(document, IndexedDocument.ROOT)).isEqualTo(violations.isEmpty());
      return violations;
    }
  }

  /** Each violation as "instance location keyword location: message". */
  static List<String> told(Check check, String json) {
    return violations(check, json).stream()
        .map(each -> each.instanceLocation() + " " + each.keywordLocation() + ": " + each.message())
        .toList();
  }

  @Test
  void ofValuesOfAnyType() {
    assertThat(told(Check.FALSE, "1")).containsExactly(" : must not be there");
    assertThat(told(Check.type("string", "null"), "1"))
        .containsExactly(" /type: must be a string or null");
    assertThat(told(Check.INTEGER, "1.50")).containsExactly(" /type: must be an integer");
    assertThat(told(Check.INTEGER, "1.0")).isEmpty();
    assertThat(told(Check.typeAsWritten("integer"), "1.0"))
        .containsExactly(" /type: must be an integer");
    assertThat(told(Check.enumOf("a", "b\"\n"), "\"c\""))
        .containsExactly(" /enum: must be one of \"a\", \"b\\\"\\u000a\"");
    assertThat(told(Check.enumOf("a", "b\"\n"), "\"b\\\"\\n\"")).isEmpty();
    assertThat(told(Check.enumOfJson("[1,{\"a\":[2]}]"), "{\"a\":[2.0]}")).isEmpty();
    assertThat(told(Check.enumOfJson("[]"), "1"))
        .containsExactly(" /enum: must not be there: its enum is empty");
    assertThat(told(Check.constantJson("false"), "true")).containsExactly(" /const: must be false");
    assertThat(told(Check.not(Check.STRING), "\"a\""))
        .containsExactly(" /not: must not match the schema that \"not\" has");
    assertThat(told(Check.ifThenElse(Check.STRING, Check.minLength(2), Check.INTEGER), "\"a\""))
        .containsExactly(" /then/minLength: must have at least 2 characters");
    assertThat(told(Check.ifThenElse(Check.STRING, Check.minLength(2), Check.INTEGER), "null"))
        .containsExactly(" /else/type: must be an integer");
  }

  @Test
  void tellsAtMostTwelveValues() {
    String[] many = "a b c d e f g h i j k l m n".split(" ");
    assertThat(told(Check.enumOf(many), "1").get(0)).endsWith("\"k\", \"l\" or one of 2 more");
  }

  @Test
  void ofNumbers() {
    Check range = Check.minimum(5).and(Check.maximum("7.50"));
    assertThat(told(range, "4")).containsExactly(" /minimum: must be at least 5");
    assertThat(told(range, "7.51")).containsExactly(" /maximum: must be at most 7.50");
    assertThat(told(range, "7.5")).isEmpty();
    assertThat(told(range, "8")).containsExactly(" /maximum: must be at most 7.50");
    assertThat(told(range, "123456789012345678901234567890"))
        .containsExactly(" /maximum: must be at most 7.50");
    assertThat(told(Check.exclusiveMinimum("1E+2"), "100.0"))
        .containsExactly(" /exclusiveMinimum: must be greater than 1E+2");
    assertThat(told(Check.below("maximum", 3), "3"))
        .containsExactly(" /maximum: must be less than 3");
    assertThat(told(Check.multipleOf("0.01"), "0.075"))
        .containsExactly(" /multipleOf: must be a multiple of 0.01");
    assertThat(told(Check.multipleOf("0.01"), "4.02")).isEmpty();
    assertThat(violations(Check.minimum(5), "4").get(0).arguments()).containsExactly(5L);
    assertThat(violations(Check.maximum("7.5"), "8").get(0).arguments())
        .containsExactly(new BigDecimal("7.5"));
    assertThat(told(Check.minimum(0), "-1e-400")).containsExactly(" /minimum: must be at least 0");
    assertThat(told(Check.minimum(0), "-0e99999999999")).isEmpty();
    for (String far : List.of("1E+2000000000", "1E-2000000000")) {
      assertThat(told(Check.exclusiveMinimum(far), "0")).hasSize(1);
      assertThat(told(Check.exclusiveMaximum(far), "0.0")).isEmpty();
      assertThat(told(Check.multipleOf(far), "0")).isEmpty();
    }
    assertThat(told(Check.exclusiveMinimum("-1E-2000000000"), "0")).isEmpty();
    assertThat(told(Check.exclusiveMaximum("-1E+2000000000"), "-5")).hasSize(1);
  }

  @Test
  void ofStrings() {
    Check check = Check.minLength(2).and(Check.maxLength(3));
    assertThat(told(check, "\"é\""))
        .containsExactly(" /minLength: must have at least 2 characters");
    assertThat(told(check, "\"😀\\ud83d\\ude00a\"")).isEmpty();
    assertThat(told(check, "\"abcd\""))
        .containsExactly(" /maxLength: must have at most 3 characters");
    Check pattern = Check.pattern(TextPattern.startingWith("^x-", "x-"));
    assertThat(told(pattern, "\"\\u0078-y\"")).isEmpty();
    assertThat(told(pattern, "\"y\"")).containsExactly(" /pattern: must match the pattern \"^x-\"");
    assertThat(told(Check.format("ipv4"), "\"1.2.3\""))
        .containsExactly(" /format: must be an IPv4 address");
  }

  @Test
  void ofObjectsInTheOrderOfTheSchema() {
    PropertyNames names = PropertyNames.of("a", "b/c", "d").required(1, 2);
    Check check =
        Check.object(names)
            .minProperties(4)
            .property("a", Check.STRING)
            .property("b/c", Check.object().property("x", Check.INTEGER))
            .patternProperty(TextPattern.startingWith("^x~", "x~"), Check.NULL)
            .additionalProperties(Check.FALSE)
            .propertyNames(Check.maxLength(3))
            .dependentRequired("a", "z")
            .dependentSchema("a", Check.properties().required("y"))
            .and(Check.anyOf(Check.STRING, Check.properties().required("q")));
    assertThat(told(check, "{\"x~1\":1,\"a\":1,\"b/c\":{\"x\":\"\"},\"long\":0}"))
        .containsExactly(
            " /anyOf: must match a branch of anyOf; branch 1 comes closest: must have the property"
                + " \"q\"",
            " /required: must have the property \"d\"",
            "/a /properties/a/type: must be a string",
            "/b~1c/x /properties/b~1c/properties/x/type: must be an integer",
            "/x~01 /patternProperties/^x~0/type: must be null",
            "/long /additionalProperties: must not be there",
            "/long /propertyNames/maxLength: must have at most 3 characters",
            " /dependentRequired/a: must have the property \"z\", as it has \"a\"",
            " /dependentSchemas/a/required: must have the property \"y\"");
    assertThat(told(check, "1")).containsExactly(" /type: must be an object");
  }

  @Test
  void ofArrays() {
    Check check =
        Check.array()
            .uniqueItems()
            .minItems(6)
            .prefixItem(Check.STRING)
            .items(Check.array().items(Check.INTEGER))
            .contains(Check.BOOLEAN)
            .contains(Check.ARRAY, 0, 1, true);
    assertThat(told(check, "[1,[\"a\"],2,1.0,[]]"))
        .containsExactly(
            " /uniqueItems: must not have the same item twice",
            " /minItems: must have at least 6 items",
            "/0 /prefixItems/0/type: must be a string",
            "/1/0 /items/items/type: must be an integer",
            "/2 /items/type: must be an array",
            "/3 /items/type: must be an array",
            " /contains: must contain at least 1 such item",
            " /maxContains: must contain at most 1 such item");
    assertThat(told(check, "{}")).containsExactly(" /type: must be an array");
    assertThat(told(Check.items().contains(Check.STRING, 2, 9, true), "[\"\",1]"))
        .containsExactly(" /minContains: must contain at least 2 such items");
    Check tuple = Check.items().tupleItem(Check.TRUE).additionalItems(Check.FALSE);
    assertThat(told(tuple, "[1,2]")).containsExactly("/1 /additionalItems: must not be there");
  }

  @Test
  void ofWhatNothingElseLooksAt() {
    Check check =
        Check.properties()
            .property("a", Check.TRUE)
            .and(
                Check.anyOf(Check.properties().required("b").property("b", Check.TRUE), Check.TRUE))
            .unevaluatedProperties(Check.FALSE);
    assertThat(told(check, "{\"a\":1,\"b\":2,\"c\":3}"))
        .containsExactly("/c /unevaluatedProperties: must not be there");
    Check items =
        Check.items()
            .prefixItem(Check.TRUE)
            .contains(Check.STRING, 1, 9, true)
            .unevaluatedItems(Check.NULL);
    assertThat(told(items, "[0,\"\",0]"))
        .containsExactly("/2 /unevaluatedItems/type: must be null");
    // Keywords of other types look at nothing.
    assertThat(
            told(Check.items().items(Check.TRUE).unevaluatedProperties(Check.FALSE), "{\"a\":1}"))
        .hasSize(1);
    assertThat(
            told(
                Check.properties().additionalProperties(Check.TRUE).unevaluatedItems(Check.FALSE),
                "[1]"))
        .hasSize(1);
  }

  @Test
  void ofStytchsRules() {
    PropertyNames names = PropertyNames.of("session_duration_minutes", "session_custom_claims");
    Check request =
        Check.object(names)
            .property("session_duration_minutes", Check.INTEGER.and(SessionDuration.check()))
            .property("session_custom_claims", Check.OBJECT.and(CustomClaims.check()))
            .and(SessionClaims.check("session_custom_claims", "session_duration_minutes"));
    assertThat(told(request, "{\"session_duration_minutes\":4}"))
        .containsExactly(
            "/session_duration_minutes"
                + " /properties/session_duration_minutes/stytch:session-duration: must be from 5 to"
                + " 527040 minutes (366 days)");
    List<Violation> warnings = violations(request, "{\"session_custom_claims\":{\"iss\":1}}");
    assertThat(warnings).extracting(Violation::severity).containsOnly(Severity.WARNING);
    assertThat(warnings)
        .extracting(Violation::instanceLocation)
        .containsExactly("/session_custom_claims/iss", "/session_custom_claims");
    // What is tried is not warned of: the branch holds.
    assertThat(told(Check.oneOf(request, Check.STRING), "{\"session_custom_claims\":{\"iss\":1}}"))
        .isEmpty();
    String large = "{\"session_custom_claims\":{\"a\":\"" + "x".repeat(4088) + "\"}}";
    assertThat(told(request, large)).hasSize(1);
    assertThat(told(request, large.replace("\"a\":", "\"a\" : "))).hasSize(1);
    assertThat(told(request, large.replace("x\"", "xx\""))).hasSize(2);
  }

  @Test
  void warnsWhereverASchemaAppliesAndNotOfWhatIsTried() {
    Check claims = CustomClaims.check();
    TextPattern any = TextPattern.everything("");
    Check ofProperty = Check.properties().property("a", claims);
    for (Check applied :
        List.of(
            ofProperty,
            Check.properties().patternProperty(any, claims),
            Check.properties().additionalProperties(claims),
            Check.properties().patternProperty(any, Check.TRUE).and(ofProperty),
            Check.properties().dependentSchema("a", ofProperty),
            Check.allOf(Check.OBJECT, ofProperty),
            Check.ifThenElse(Check.properties().required("a"), ofProperty, Check.TRUE),
            Check.ifThenElse(Check.properties().required("b"), Check.TRUE, ofProperty),
            Check.TRUE.unevaluatedProperties(claims))) {
      assertThat(told(applied, "{\"a\":{\"iss\":1}}")).hasSize(1);
    }
    for (Check applied :
        List.of(
            Check.items().items(claims),
            Check.items().prefixItem(claims),
            Check.items().tupleItem(Check.TRUE).additionalItems(claims),
            Check.TRUE.unevaluatedItems(claims))) {
      assertThat(told(applied, "[{\"iss\":1},{\"iss\":1}]")).isNotEmpty();
    }
    for (Check tried :
        List.of(
            Check.anyOf(ofProperty, Check.STRING),
            Check.oneOf(ofProperty, Check.STRING),
            Check.not(Check.not(ofProperty)),
            Check.ifThenElse(ofProperty, Check.TRUE, Check.FALSE))) {
      assertThat(told(tried, "{\"a\":{\"iss\":1}}")).isEmpty();
    }
    assertThat(told(Check.items().contains(claims), "[{\"iss\":1}]")).isEmpty();
  }

  @Test
  void endsSomewhere() {
    String many = "[" + "1,".repeat(5_000) + "1]";
    assertThat(violations(Check.items().items(Check.STRING), many)).hasSize(Violations.BOUND);
  }

  @Test
  void keepsTheOrderOfTheSchemaWhereSomethingNestedComesFirst() {
    Check values = Check.object().property("x", Check.STRING);
    Check check = Check.object().property("a", values).additionalProperties(Check.STRING);
    assertThat(told(check, "{\"b\":1,\"a\":{\"x\":1},\"c\":2}"))
        .containsExactly(
            "/a/x /properties/a/properties/x/type: must be a string",
            "/b /additionalProperties/type: must be a string",
            "/c /additionalProperties/type: must be a string");
  }

  @Test
  void ofMoreThanTheBoundBehindWhatNestsTellsThoseThatComeFirst() {
    Check inner = Check.object().property("x", Check.items().items(Check.STRING));
    Check check = inner.and(Check.object().additionalProperties(Check.STRING));
    String json = "{\"x\":[1,2,3]" + wrong(Violations.BOUND) + "}";
    List<String> told = told(check, json);
    assertThat(told).hasSize(Violations.BOUND);
    assertThat(told.subList(0, 3)).allMatch(each -> each.startsWith("/x/"));
    assertThat(told.get(3)).startsWith("/x ");
    assertThat(told.get(Violations.BOUND - 1)).startsWith("/k995 ");
  }

  @Test
  void whatIsPutOffTakesNoMoreThanTheDocument() {
    Check inner = Check.object().property("x", Check.items().items(Check.STRING));
    Check check = Check.object().additionalProperties(Check.STRING).and(inner);
    Check named = Check.object().additionalProperties(inner.and(check));
    String name = "{\"%s\":{\"x\":[1]%s}}";
    long small = allocated(named, name.formatted("n".repeat(5_000), wrong(1_000)));
    long large = allocated(named, name.formatted("n".repeat(20_000), wrong(4_000)));
    assertThat(large).isLessThan(8 * small);
  }

  @Test
  void whatEachLevelPutsOffAddsUpToTheBoundAlone() {
    String level = "{\"x\":";
    long before = Long.MAX_VALUE / 3;
    for (int levels : new int[] {100, 200, 400}) {
      Check check = Check.STRING;
      for (int i = 0; i < levels; i++) {
        check = Check.object().property("x", check).additionalProperties(Check.STRING);
      }
      String json = level.repeat(levels) + "1" + (wrong(100) + "}").repeat(levels);
      long allocated = allocated(check, json);
      assertThat(allocated).isLessThan(3 * before);
      before = allocated;
    }
  }

  @Test
  void whatIsUnevaluatedIsFoundInOnePassWhateverTheNames() {
    StringBuilder names = new StringBuilder("{\"z\":1");
    for (int i = 0; i < 5_000; i++) {
      names.append(",\"\\u0071").append(i).append("\":1");
    }
    String json = names.append('}').toString();
    long few = allocated(unevaluated(5), json);
    assertThat(allocated(unevaluated(500), json)).isLessThan(3 * few);
    assertThat(told(unevaluated(6_000), json))
        .containsExactly("/z /unevaluatedProperties: must not be there");
  }

  private static Check unevaluated(int names) {
    ObjectCheck object = Check.object();
    for (int i = 0; i < names; i++) {
      object = object.property("q" + i, Check.TRUE);
    }
    return object.unevaluatedProperties(Check.FALSE);
  }

  @Test
  void warningsPastTheBoundAreNotMade() {
    Check claims = CustomClaims.check();
    String name = "https://stytch.com/";
    String few = claims(name + "a".repeat(1_000), 1_500);
    String many = claims(name + "a".repeat(1_000), 6_000);
    Check size = CustomClaims.checkOfSize();
    assertThat(allocated(claims, many) - allocated(size, many))
        .isLessThan(2 * (allocated(claims, few) - allocated(size, few)));
    // None of them hides the error.
    Check request = Check.object().property("a", claims).property("b", Check.STRING);
    String json = "{\"a\":" + claims(name + "a".repeat(10_000), 200) + ",\"b\":1}";
    assertThat(violations(request, json))
        .extracting(Violation::severity)
        .contains(Severity.ERROR, Severity.WARNING);
  }

  private static String claims(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> '"' + name + i + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String wrong(int count) {
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < count; i++) {
      properties.append(",\"k").append(i).append("\":1");
    }
    return properties.toString();
  }

  private static long allocated(Check check, String json) {
    try (IndexedDocument document = IndexedDocument.of(json.getBytes(UTF_8))) {
      return Allocation.of(
          () -> check.report(document, IndexedDocument.ROOT, Violations.collecting()));
    }
  }

  @Test
  @Timeout(20)
  void isMadeInTimeLinearInItsLength() {
    ObjectCheck object = Check.object();
    BranchesCheck branches = Check.anyOf();
    Check all = Check.TRUE;
    for (int i = 0; i < 20_000; i++) {
      object = object.property("p" + i, Check.STRING);
      branches = branches.branch(Check.constant("c" + i));
      all = all.and(Check.not(Check.constant("d" + i)));
    }
    assertThat(told(object.required("p1"), "{\"p19999\":1}")).hasSize(2);
    assertThat(told(branches, "\"c19999\"")).isEmpty();
    assertThat(told(all, "\"d19999\"")).hasSize(1);
  }
}
