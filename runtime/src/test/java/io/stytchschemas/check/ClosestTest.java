package io.stytchschemas.check;

import static io.stytchschemas.check.ChecksReportTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a value that is of no branch of a union. */
class ClosestTest {
  @Test
  void ofUnions() {
    Check cat = Check.object().property("kind", Check.constant("cat")).property("n", Check.INTEGER);
    Check dog =
        Check.object()
            .required("kind")
            .property("kind", Check.enumOf("dog", "wolf"))
            .property("n", Check.STRING);
    Check pet = Check.oneOf(cat, dog);
    assertThat(told(pet, "{\"kind\":\"dog\",\"n\":1}"))
        .containsExactly(
            " /oneOf: must match a branch of oneOf; branch 1 comes closest: /n must be a string");
    assertThat(told(pet, "{\"kind\":\"cow\",\"n\":1}"))
        .containsExactly(
            " /oneOf: must match a branch of oneOf; /kind must be one of \"cat\", \"dog\","
                + " \"wolf\"");
    assertThat(told(pet, "{\"n\":1}")).isEmpty();
    assertThat(told(Check.oneOf(Check.NUMBER, Check.INTEGER, Check.STRING), "1"))
        .containsExactly(" /oneOf: must match exactly one branch of oneOf, and matches 0 and 1");
    Check nested = Check.allOf(Check.TRUE, Check.array().items(pet));
    assertThat(told(nested, "[{\"kind\":\"cat\",\"n\":\"\"}]"))
        .containsExactly(
            "/0 /allOf/1/items/oneOf: must match a branch of oneOf; branch 0 comes closest: /0/n"
                + " must be an integer");
  }

  @Test
  void ofUnionsOfUnions() {
    Check cats = Check.anyOf(event("born", "cat"), event("died", "cat"));
    Check dogs = Check.oneOf(event("born", "dog"), event("died", "dog"));
    Check events = Check.oneOf(cats, dogs);
    assertThat(told(events, "{\"action\":\"died\",\"dog\":1}"))
        .containsExactly(
            " /oneOf: must match a branch of oneOf; branch 1 comes closest: /dog must be a string");
    assertThat(told(events, "{\"action\":\"ran\",\"dog\":\"x\"}"))
        .containsExactly(
            " /oneOf: must match a branch of oneOf; /action must be one of \"born\", \"died\"");
    Check same = Check.oneOf(Check.STRING, Check.oneOf(Check.NUMBER, Check.INTEGER));
    assertThat(told(same, "1"))
        .containsExactly(
            " /oneOf: must match a branch of oneOf; branch 1 comes closest: must match exactly one"
                + " branch of oneOf, and matches 0 and 1");
  }

  /** A branch without a discriminator is not meant for all that. */
  @Test
  void ofABranchThatKnowsNothingOfTheValue() {
    Check operation =
        Check.object()
            .required("action", "channel")
            .property("action", Check.enumOf("send", "receive"));
    ObjectCheck reference = Check.object().required("$ref").property("$ref", Check.STRING);
    for (Check other :
        List.of(
            reference,
            reference.additionalProperties(Check.FALSE),
            reference.unevaluatedProperties(Check.FALSE))) {
      assertThat(told(Check.oneOf(other, operation), "{\"action\":\"sent\"}"))
          .singleElement()
          .asString()
          .contains("branch 1 comes closest", "must have the property \"channel\"");
      assertThat(told(Check.oneOf(other, operation), "{\"$ref\":1}"))
          .singleElement()
          .asString()
          .contains("branch 0 comes closest", "/$ref must be a string");
    }
  }

  private static Check event(String action, String kind) {
    return Check.object()
        .required("action", kind)
        .property("action", Check.constant(action))
        .property(kind, Check.STRING)
        .additionalProperties(Check.FALSE);
  }

  /** One that another branch takes, while one that no branch lists may be a new one of either. */
  @Test
  void onlyAValueThatAnotherBranchTakesSpeaksAgainstOne() {
    Check card =
        Check.object()
            .property("brand", Check.enumOf("visa", "amex"))
            .property("last", Check.STRING);
    Check wallet = Check.object().property("brand", Check.BOOLEAN);
    assertThat(told(Check.oneOf(wallet, card), "{\"brand\":\"new\",\"last\":\"1\"}"))
        .singleElement()
        .asString()
        .contains("branch 1 comes closest: /brand must be one of");
    Check other = Check.object().property("brand", Check.constant("new")).required("mail");
    assertThat(told(Check.oneOf(card, other), "{\"brand\":\"new\",\"last\":\"1\"}"))
        .singleElement()
        .asString()
        .contains("branch 1 comes closest: must have the property \"mail\"");
  }

  @Test
  void ofBranchesThatKnowAsMuchIsTheOneThatLacksLeast() {
    Check lacking = Check.object().property("a", Check.TRUE).required("b");
    Check small = Check.object().property("a", Check.TRUE).maxProperties(0);
    assertThat(told(Check.oneOf(lacking, small), "{\"a\":1}"))
        .singleElement()
        .asString()
        .contains("branch 1 comes closest");
  }

  /** One by one, in the order in which the class says that it chooses. */
  @Test
  void ofBranchesThatLackAsMuchIsTheOneWithTheFewestFaultsThenTheDeepestThenTheFirst() {
    Check twice = ofA(Check.STRING).property("b", Check.STRING);
    Check once = ofA(Check.STRING).property("b", Check.INTEGER);
    assertThat(closest("{\"a\":1,\"b\":1}", twice, once)).startsWith("branch 1 comes closest: /a ");
    assertThat(closest("{\"a\":1,\"b\":1}", once, twice)).startsWith("branch 0 comes closest: /a ");
    Check deep = ofA(Check.object().property("x", Check.STRING));
    assertThat(closest("{\"a\":{\"x\":1}}", ofA(Check.STRING), deep))
        .isEqualTo("branch 1 comes closest: /a/x must be a string");
    Check deepTwice = ofA(Check.object().property("x", Check.STRING).property("y", Check.STRING));
    assertThat(closest("{\"a\":{\"x\":1,\"y\":1}}", ofA(Check.STRING), deepTwice))
        .isEqualTo("branch 0 comes closest: /a must be a string");
    assertThat(closest("{\"a\":1}", ofA(Check.STRING), ofA(Check.NULL)))
        .isEqualTo("branch 0 comes closest: /a must be a string");
  }

  @Test
  void oneOfAnotherValueIsBeforeOneThatKnowsNothing() {
    Check strange = Check.object().required("z");
    Check one = ofA(Check.constant("a")).property("b", Check.constant("y"));
    Check other = ofA(Check.constant("x")).property("b", Check.constant("b"));
    assertThat(closest("{\"a\":\"x\",\"b\":\"y\"}", strange, one, other))
        .isEqualTo("branch 1 comes closest: /a must be \"a\"");
  }

  /** Only what a branch looks at does it take. */
  @Test
  void aBranchThatDoesNotLookAtAPropertyDoesNotTakeItsValue() {
    Check card = ofA(Check.constant("visa")).property("b", Check.STRING);
    Check other = Check.object().property("b", Check.STRING).required("mail");
    assertThat(closest("{\"a\":\"new\",\"b\":\"1\"}", card, other))
        .isEqualTo("branch 0 comes closest: /a must be \"visa\"");
  }

  @Test
  void whatTellsBranchesApartIsAPropertyOfSeveral() {
    assertThat(closest("{\"a\":\"x\"}", Check.STRING, ofA(Check.constant("y"))))
        .isEqualTo("branch 1 comes closest: /a must be \"y\"");
    assertThat(closest("{\"a\":3}", Check.constantJson("{\"a\":1}"), Check.constantJson("[]")))
        .isEqualTo("branch 0 comes closest: must be {\"a\":1}");
  }

  /** A property that asks for others is no keyword, though it stands where one may. */
  @Test
  void aPropertyIsNotTakenForTheKeywordOfItsName() {
    Check typed = Check.object().property("type", Check.TRUE).dependentRequired("type", "brand");
    assertThat(closest("{\"type\":1}", typed, Check.STRING))
        .isEqualTo("branch 0 comes closest: must have the property \"brand\", as it has \"type\"");
    Check asking = ofA(Check.TRUE).property("required", Check.TRUE);
    Check once = asking.and(Check.object().dependentRequired("required", "z"));
    Check twice = asking.and(Check.object().minProperties(9).maxProperties(0));
    assertThat(closest("{\"a\":1,\"required\":1}", twice, once))
        .startsWith("branch 1 comes closest");
  }

  /** What is wrong in a shape within a document is worth a word; and one within that no more. */
  @Test
  void explainsAUnionWithinOneAndNoneWithinThat() {
    Check inner = ofA(Check.oneOf(Check.array().items(Check.INTEGER), Check.BOOLEAN));
    assertThat(closest("{\"a\":[\"x\"]}", Check.STRING, inner))
        .isEqualTo(
            "branch 1 comes closest: /a must match a branch of oneOf; branch 0 comes closest: /a/0"
                + " must be an integer");
    assertThat(
            closest("{\"a\":{\"a\":[\"x\"]}}", Check.STRING, ofA(Check.anyOf(Check.STRING, inner))))
        .isEqualTo(
            "branch 1 comes closest: /a must match a branch of anyOf; branch 1 comes closest: /a/a"
                + " must match a branch of oneOf");
  }

  @Test
  void cutsALongLocation() {
    String name = "n".repeat(1_000);
    Check named = Check.object().property(name, Check.STRING);
    assertThat(closest("{\"" + name + "\":1}", Check.STRING, named))
        .endsWith("nn… must be a string")
        .hasSizeLessThan(300);
  }

  private static ObjectCheck ofA(Check check) {
    return Check.object().property("a", check);
  }

  private static String closest(String json, Check... branches) {
    List<String> told = told(Check.oneOf(branches), json);
    assertThat(told).hasSize(1);
    return told.get(0).substring(told.get(0).indexOf("; ") + 2);
  }
}
