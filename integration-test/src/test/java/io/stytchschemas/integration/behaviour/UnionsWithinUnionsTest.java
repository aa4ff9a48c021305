package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemasException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Unions of which one branch is a union again, and another is told by what the rest are not: of the
 * branches those that the property {@code op} rules out are not tried.
 */
class UnionsWithinUnionsTest {
  private static final String BRANCH =
      "{'type': 'object', 'required': ['op', 'args'], 'properties': {'op': %s, 'args': %s}}";
  private static final String ARGS = "{'type': 'array', 'items': {'$ref': '#/$defs/any'}}";

  private static final String SCHEMA =
      """
      {'$ref': '#/$defs/any', '$defs': {
        'any': {'%s': [
          {'$ref': '#/$defs/junction'}, {'$ref': '#/$defs/comparison'}, {'$ref': '#/$defs/call'},
          {'$ref': '#/$defs/property'}, {'type': 'boolean'}, {'type': 'integer'}]},
        'junction': %s,
        'comparison': {'%1$s': [{'$ref': '#/$defs/equal'}, {'$ref': '#/$defs/between'}]},
        'equal': %s,
        'between': %s,
        'call': %s,
        'property': {'type': 'object', 'required': ['property'],
          'properties': {'property': {'type': 'string'}}}}}
      """;

  @TempDir Path work;

  private String schema(String keyword) {
    return SCHEMA
        .formatted(
            keyword,
            BRANCH.formatted("{'enum': ['and', 'or']}", ARGS),
            BRANCH.formatted("{'enum': ['=', '<']}", "{'maxItems': 2, 'type': 'array'}"),
            BRANCH.formatted("{'const': 'between'}", "{'minItems': 3, 'type': 'array'}"),
            BRANCH.formatted(
                "{'type': 'string', 'not': {'enum': ['and', 'or', '=', '<', 'between']}}", ARGS))
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'op': 'and', 'args': [true, {'property': 'a'}]}                   | Junction
          {'args': [{'op': '=', 'args': [1, 2]}, true], 'op': 'or'}          | Junction
          {'op': '<', 'args': [1]}                                           | OfComparison[value=Equal
          {'op': 'b\\u0065tween', 'args': [1, 2, 3]}                         | OfComparison[value=Between
          {'op': 'avg', 'args': [{'op': 'sum', 'args': []}]}                 | Call
          {'op': '', 'args': []}                                             | Call
          {'property': 'a'}                                                  | Property
          {'property': 'a', 'op': 'avg'}                                     | Property
          {'property': 'a', 'op': 1, 'args': 2}                              | Property
          """)
  void leadToTheBranchThatHolds(String document, String text) {
    Schema<?> schema = new SchemaFolder(work).only(schema("oneOf"), "");
    Object value = schema.read(document.replace('\'', '"'));
    assertThat(value.toString()).startsWith(text + '[');
  }

  /** A property decides that tells all records apart, however deep they stand. */
  @Test
  void areToldByAPropertyOfAllTheirRecords() {
    String schema =
        """
        {'oneOf': [{'$ref': '#/$defs/cat'}, {'$ref': '#/$defs/dog'}],
         '$defs': {
          'cat': {'type': 'object', 'properties': {'kind': {'const': 'cat'}}, 'required': ['kind']},
          'dog': {'oneOf': [{'$ref': '#/$defs/poodle'}, {'$ref': '#/$defs/hound'}]},
          'poodle': {'type': 'object', 'properties': {
            'kind': {'const': 'dog'}, 'curls': {'type': 'integer'}}, 'required': ['kind', 'curls']},
          'hound': {'type': 'object', 'properties': {
            'kind': {'enum': ['dog', 'hound']}, 'nose': {'type': 'integer'}},
            'required': ['kind', 'nose']}}}
        """;
    Schema<?> pet = new SchemaFolder(work).only(schema.replace('\'', '"'), "");
    assertThat(pet.read("{\"kind\":\"cat\"}")).asString().startsWith("Cat[");
    for (String json :
        List.of("{\"kind\":\"dog\",\"curls\":1}", "{\"kind\":\"hound\",\"nose\":1}")) {
      Object dog = pet.read(json);
      assertThat(dog.toString()).startsWith("OfDog[value=");
      assertSame(pet, json);
    }
    // Nothing but a cat lacks both: what is no cat by its kind is not read as one.
    assertThatThrownBy(() -> pet.readLenient("{\"kind\":\"dog\"}")).hasMessageContaining("curls");
    assertThatThrownBy(() -> pet.readLenient("{\"kind\":\"cow\"}"))
        .hasMessageContaining("/kind must be one of \"cat\", \"dog\", \"hound\"");
    assertOneVerdict(pet, "{\"kind\":\"dog\",\"curls\":1,\"nose\":1}");
    assertOneVerdict(pet, "{\"kind\":\"hound\",\"curls\":1}");
  }

  /** Where several branches hold that know as much, the first is meant, whatever else they take. */
  @Test
  void leadToTheFirstOfThoseThatKnowAsMuch() {
    String schema =
        """
        {'anyOf': [
          {'type': 'array', 'items': {'type': 'object', 'properties': {
            'a': {'type': 'string'}, 'b': {'type': 'string'}}}},
          {'$ref': '#/$defs/other'}],
         '$defs': {'other': {'oneOf': [
          {'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}},
          {'type': 'object', 'properties': {'a': {'type': 'string'}}, 'required': ['a']}]}}}
        """;
    assertSame(
        new SchemaFolder(work).only(schema.replace('\'', '"'), ""), "[{\"a\":\"1\",\"b\":\"2\"}]");
  }

  /** Branches of an anyOf can hold together, be it within a oneOf. */
  @Test
  void areThoseThatKnowMostOfAnAnyOfWithinAOneOf() {
    Schema<?> schema =
        new SchemaFolder(work)
            .only(
                """
                {"oneOf": [
                  {"anyOf": [
                    {"title": "Small", "type": "object", "properties": {"a": {"type": "string"}}},
                    {"title": "Large", "type": "object",
                     "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}]},
                  {"type": "string"}]}
                """,
                "");
    assertThat(schema.read("{\"a\":\"x\",\"b\":\"y\"}")).hasToString("Large[a=x, b=y]");
    assertThat(schema.readLenient("{\"a\":\"x\",\"b\":\"y\"}")).hasToString("Large[a=x, b=y]");
    assertThat(schema.read("{\"a\":\"x\"}")).hasToString("Small[a=x]");
  }

  private static <T> void assertSame(Schema<T> schema, String json) {
    assertThat(schema.writeString(schema.read(json))).isEqualTo(json);
    assertThat(schema.writeString(schema.readLenient(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oneOf", "anyOf"})
  void haveOneVerdict(String keyword) {
    Schema<?> schema =
        new SchemaFolder(work)
            .write("s.json", schema(keyword))
            .compile("value = \"s.json\", keepUnknown = true")
            .get("acme", "s.json");
    List<String> documents = documents();
    for (String document : documents) {
      assertOneVerdict(schema, document);
      assertOneVerdict(schema, "{\"op\":\"and\",\"args\":[" + document + ", 1]}");
    }
    assertThat(documents.stream().filter(each -> schema.validateJson(each).isValid()))
        .as("some are valid, some are not")
        .hasSizeBetween(20, documents.size() - 20);
  }

  private static List<String> documents() {
    List<String> ops =
        List.of("and", "=", "between", "avg", "").stream()
            .map(op -> "\"op\":\"" + op + '"')
            .toList();
    List<String> documents = new ArrayList<>();
    for (String op : concat(ops, "\"op\":null", "\"op\":[\"and\"]", "\"x\":1")) {
      for (String args : List.of("[]", "[1]", "[true,{\"property\":\"p\"}]", "[1,2,3]", "[null]")) {
        for (String more : List.of("", ",\"property\":\"p\"", ",\"property\":1")) {
          documents.add('{' + op + ",\"args\":" + args + more + '}');
        }
      }
      documents.add('{' + op + '}');
    }
    return documents;
  }

  private static List<String> concat(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static void assertOneVerdict(Schema<?> schema, String document) {
    ValidationResult verdict = schema.validateJson(document);
    Object value = null;
    try {
      value = schema.read(document);
    } catch (StytchSchemasException e) {
      assertThat(verdict.isValid()).as(document).isFalse();
    }
    if (value != null) {
      assertThat(verdict.isValid()).as(document).isTrue();
      assertThat(schema.readLenient(document)).as(document).isEqualTo(value);
      assertThat(again(schema, value)).as(document).isEqualTo(value);
    }
  }

  private static <T> Object again(Schema<T> schema, Object value) {
    return schema.read(schema.write(schema.type().cast(value)));
  }
}
