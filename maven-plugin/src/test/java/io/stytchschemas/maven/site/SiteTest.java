package io.stytchschemas.maven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.testing.SchemaPlans;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @TempDir Path folder;

  private Map<String, String> site(Map<String, String> schemas) {
    return new Site("Title", SchemaPlans.of(folder, schemas)).files();
  }

  private static final String USER =
      """
      {"type":"object","description":"A *member*.","required":["id"],"properties":{
        "id":{"type":"string","format":"uuid","description":"Says who."},
        "password":{"type":"string"},
        "age":{"type":"integer","minimum":18,"default":20,"deprecated":true},
        "home":{"$ref":"Address.json"},
        "role":{"enum":["admin","guest"]},
        "session_duration_minutes":{"type":"integer","format":"int32"}}}
      """;
  private static final String ADDRESS =
      "{\"type\":\"object\",\"required\":[\"street\"],\"properties\":{\"street\":{\"type\":\"string\"}}}";

  @Test
  void pageHasWhatTheSchemaSays() {
    Map<String, String> site = site(Map.of("User.json", USER, "Address.json", ADDRESS));
    String page = site.get("types/schemas.User.html");
    assertThat(page)
        .contains("<p>A <em>member</em>.</p>")
        .contains("<tr id=\"p-id\">", "required</span>", "string, a UUID", "UUID id")
        .contains("secret</span>", "deprecated</span>", "At least 18", "Default: 20")
        .contains("<a href=\"schemas.Address.html\">Address</a>")
        .contains("from 5 to 527040 minutes")
        .contains("record User(\n    UUID id,", "User.builder()\n    .id(UUID.fromString(")
        .contains("&quot;password&quot;: &quot;example-password&quot;")
        .contains(".home(Address.builder()", ".role(User.Role.Known.ADMIN)")
        .contains("<svg viewBox");
    assertThat(site.get("types/schemas.Address.html"))
        .contains("Used by", "<a href=\"schemas.User.html\">User</a>");
    assertThat(site.get("types/schemas.User.Role.html")).contains("<code>admin</code>");
    assertThat(site.get("index.html")).contains("<a href=\"types/schemas.User.html\">User</a>");
    assertThat(site.get("search-index.js")).contains("[\"User\",\"schemas.User.html\",[\"id\"");
  }

  @Test
  void branchesAndPlainTypes() {
    Map<String, String> site =
        site(
            Map.of(
                "Pet.json",
                """
                {"oneOf":[
                  {"title":"Cat","type":"object","required":["kind"],
                   "properties":{"kind":{"const":"cat"}}},
                  {"title":"Dog","type":"object","required":["kind"],
                   "properties":{"kind":{"const":"dog"}}}]}
                """,
                "Name.json",
                "{\"type\":\"string\"}"));
    assertThat(site.get("types/schemas.Pet.html"))
        .contains(
            "<h2 id=\"rows\">Branches</h2>", "<code>kind = cat</code>", "sealed interface Pet");
  }

  /** A schema without a class of its own has a page like the others. */
  @Test
  void plainSchemas() {
    Map<String, String> site =
        site(
            Map.of(
                "Name.json",
                """
                {"type":["string","null"],"maxLength":5,"description":"A *name*.","deprecated":true}
                """,
                "Answer.json",
                "{\"type\":\"integer\",\"format\":\"int32\",\"const\":42}",
                "Users.json",
                "{\"type\":\"array\",\"items\":{\"$ref\":\"User.json\"}}",
                "User.json",
                USER,
                "Address.json",
                ADDRESS));
    assertThat(site.get("types/schemas.Name.html"))
        .contains("<h1>Name <span", "deprecated</span>", "<code>Name.json</code>")
        .contains("<p>A <em>name</em>.</p>", "At most 5 characters")
        .contains("In JSON: string or null. In Java: <code>String</code>")
        .contains("&quot;text&quot;");
    assertThat(site.get("types/schemas.Answer.html"))
        .contains("<code>42</code></pre>", "Always 42")
        .doesNotContain("or null");
    assertThat(site.get("types/schemas.Users.html"))
        .contains("array of <a href=\"schemas.User.html\">User</a>", "List&lt;User&gt;")
        .contains("[{\n", "List.of(User.builder()");
    assertThat(site.get("index.html"))
        .contains("6 types", "<a href=\"types/schemas.Name.html\">Name</a>");
    assertThat(site.get("search-index.js")).contains("[\"Name\",\"schemas.Name.html\",[]]");
  }

  /** What is said of them stands where they are held, as they have no page. */
  @Test
  void elementsAndValuesTellTheirLimits() {
    String schema =
        """
        {"type":"object","required":["tags","codes","grid","prices"],"properties":{
          "tags":{"type":"array","maxItems":3,
            "items":{"type":"string","minLength":2,"description":"A *word*."}},
          "codes":{"type":"array","items":{"const":"x7"}},
          "grid":{"type":"array","items":{"type":"array","items":{"type":"integer","maximum":9}}},
          "prices":{"type":"object","additionalProperties":{"enum":[5,10]}},
          "days":{"type":"object","additionalProperties":{"type":"array",
            "items":{"type":"string","format":"day","description":"A day.","default":"Monday"}}},
          "levels":{"type":"object","additionalProperties":false,
            "patternProperties":{"^l":{"type":"number","minimum":0.5}}}}}
        """;
    assertThat(site(Map.of("Shelf.json", schema)).get("types/schemas.Shelf.html"))
        .contains("At most 3 items", "Each element: at least 2 characters")
        .contains("<p>Each element: A <em>word</em>.</p>")
        .contains("Each element: always &quot;x7&quot;", "&quot;codes&quot;: [&quot;x7&quot;]")
        .contains("Each element of each element: at most 9")
        .contains("Each value: one of 5, 10", "{&quot;key&quot;: 5}")
        .contains("<p>Each element of each value: A day.</p>")
        .contains("Each element of each value: format day.")
        .contains("Each element of each value: default \"Monday\".".replace("\"", "&quot;"))
        .contains("Each value: at least 0.5");
  }

  @Test
  void referencesToPlainSchemasAreLinks() {
    Map<String, String> site =
        site(
            Map.of(
                "Name.json",
                "{\"type\":\"string\",\"maxLength\":5}",
                "Names.json",
                "{\"type\":\"array\",\"items\":{\"$ref\":\"Name.json\"}}",
                "Person.json",
                """
                {"type":"object","properties":{
                  "first":{"$ref":"Name.json","description":"Given."},
                  "others":{"$ref":"Names.json"},
                  "byRole":{"type":"object","additionalProperties":{"$ref":"Name.json"}}}}
                """,
                "Owner.json",
                """
                {"oneOf":[{"$ref":"Name.json"},
                          {"type":"array","items":{"$ref":"Name.json"}},
                          {"$ref":"Person.json"}]}
                """));
    String name = "<a href=\"schemas.Name.html\">Name</a> (string)";
    assertThat(site.get("types/schemas.Person.html"))
        .contains("<td>" + name)
        .contains("<a href=\"schemas.Names.html\">Names</a> (array of " + name + ")")
        .contains("object, each value " + name);
    assertThat(site.get("types/schemas.Names.html"))
        .contains("In JSON: array of " + name)
        .doesNotContain("href=\"schemas.Names.html\"");
    assertThat(site.get("types/schemas.Name.html"))
        .contains(
            "Used by",
            "<li><a href=\"schemas.Names.html\">Names</a>",
            "<li><a href=\"schemas.Owner.html\">Owner</a>",
            "<li><a href=\"schemas.Person.html\">Person</a>",
            "<svg viewBox");
    assertThat(site.get("types/schemas.Owner.html"))
        .contains("<th scope=\"row\">" + name, "<th scope=\"row\">array of " + name);
  }

  @Test
  void otherPropertiesAreSpokenOf() {
    Map<String, String> site =
        site(
            Map.of(
                "Open.json",
                """
                {"type":"object","properties":{"a":{"type":"string"}},
                 "additionalProperties":{"$ref":"Address.json","description":"By *room*."}}
                """,
                "Closed.json",
                """
                {"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}
                """,
                "Address.json",
                ADDRESS));
    assertThat(site.get("types/schemas.Open.html"))
        .contains("any other property</th>", "<a href=\"schemas.Address.html\">Address</a><br>")
        .contains("<p>By <em>room</em>.</p>")
        .doesNotContain("No other properties");
    assertThat(site.get("types/schemas.Address.html")).contains(">Open</a>");
    assertThat(site.get("types/schemas.Closed.html")).contains("No other properties are allowed.");
  }

  /** More of them than one page of the index takes, and each has its entry. */
  @Test
  void everyPlainSchemaIsInTheIndex() {
    Map<String, String> site =
        site(
            IntStream.range(0, 450)
                .boxed()
                .collect(Collectors.toMap(i -> "N" + i + ".json", i -> "{\"type\":\"string\"}")));
    for (int i = 0; i < 450; i++) {
      String link = "<a href=\"types/schemas.N" + i + ".html\">";
      assertThat(site.get("index.html") + site.get("index-2.html")).contains(link);
    }
  }

  @Test
  void examplesHaveTheValuesThatTheSchemaNames() {
    String schema =
        """
        {"type":"object","required":["kind"],"properties":{
          "kind":{"type":"string","const":"cat"},
          "password":{"const":"none"},
          "lives":{"type":"integer","const":9},
          "paws":{"type":"integer","format":"int32","enum":[4,3]},
          "weight":{"type":"number","enum":[2,2.5]},
          "tame":{"type":"boolean","const":false},
          "born":{"type":"string","format":"date","const":"2020-02-29"},
          "size":{"enum":["small","large"]},
          "colour":{"type":"string","examples":["black","red"]},
          "age":{"type":"integer","default":3},
          "toys":{"type":"array","items":{"type":"string"},"default":[]},
          "session_duration_minutes":{"type":"integer"},
          "tags":{"type":"array","items":{"type":"string"},"const":["a","<b>"]},
          "nothing":{"const":null}}}
        """;
    assertThat(
            site(Map.of("Cat.json", schema)).get("types/schemas.Cat.html").replace("&quot;", "'"))
        .contains("'kind': 'cat'", ".kind('cat')")
        .contains("'password': 'none'", "'lives': 9,", ".lives(9L)", "'paws': 4", ".paws(4)")
        .contains("'weight': 2,", ".weight(2.0)", "'tame': false", ".tame(false)")
        .contains("'born': '2020-02-29'", ".born('2020-02-29')")
        .contains("'size': 'small'", ".size(Cat.Size.Known.SMALL)", ">Cat.Size size<")
        .contains("'colour': 'black'", ".age(3L)", "'toys': ['text']")
        .contains("'session_duration_minutes': 60")
        .contains("'tags': ['a','&lt;b&gt;']", "'nothing': null");
  }

  @Test
  void branchesThatAreNoObjects() {
    Map<String, String> site =
        site(
            Map.of(
                "License.json",
                """
                {"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}
                """,
                "Point.json",
                """
                {"type":"array","prefixItems":[{"type":"integer"},{"type":"string"}],"minItems":2,
                 "items":{"type":"string","maxLength":7,"description":"More."}}
                """));
    assertThat(site.get("types/schemas.License.html"))
        .contains("string<br><code class=\"java\">License.OfString</code>")
        .contains("array of string<br><code class=\"java\">License.OfArray</code>", "its type")
        .contains("permits OfString, OfArray", "new License.OfString(");
    assertThat(site.get("types/schemas.Point.html"))
        .contains("record Point(", ".item0(", "List&lt;String&gt; rest")
        .contains("The items that follow.", "Each element: More.", "Each element: at most 7 char")
        .containsPattern("<code>\\[\\d+, &quot;");
  }

  /** The map of what the schema does not name is a component, and a large record is a class. */
  @Test
  void headsAreThoseOfTheCode() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(i -> "\"p" + i + "\":{\"type\":\"string\"}")
            .collect(Collectors.joining(",", "{\"type\":\"object\",\"properties\":{", "}}"));
    Map<String, String> site =
        site(
            Map.of(
                "Open.json",
                """
                {"type":"object","properties":{"a":{"type":"string"}},
                 "additionalProperties":{"type":"integer"}}
                """,
                "None.json",
                """
                {"type":"object","properties":{},"additionalProperties":false}
                """,
                "Many.json",
                many));
    assertThat(site.get("types/schemas.Open.html"))
        .contains("record Open(\n    String a,\n    Map&lt;String, Long&gt; additionalProperties)");
    assertThat(site.get("types/schemas.None.html")).contains("record None()");
    assertThat(site.get("types/schemas.Many.html"))
        .contains("final class Many {\n    String p0();\n    String p1();", "// 270 more\n}");
  }

  @Test
  void sameSchemasGiveTheSameBytes() {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put("User.json", USER);
    schemas.put("Address.json", ADDRESS);
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("Address.json", ADDRESS);
    reversed.put("User.json", USER);
    Map<String, String> pages = site(schemas);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      Path elsewhere = folder.resolve("elsewhere");
      assertThat(new Site("Title", SchemaPlans.of(elsewhere, reversed)).files()).isEqualTo(pages);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void pagesOfTypesThatAreGoneGo() throws IOException {
    Path out = folder.resolve("site");
    new Site("Title", SchemaPlans.of(folder, Map.of("A.json", ADDRESS, "B.json", ADDRESS)))
        .write(out);
    new Tree(folder).delete("schemas/B.json");
    new Site("Title", SchemaPlans.of(folder, Map.of())).write(out);
    assertThat(out.resolve("types/schemas.A.html")).exists();
    assertThat(out.resolve("types/schemas.B.html")).doesNotExist();
    assertThat(out.resolve("site.css")).exists();
  }

  /** Each would have to hold another: there is none, and none is looked for without end. */
  @Test
  void noDocumentEnds() {
    String endless =
        "{\"type\":\"object\",\"required\":[\"next\"],\"properties\":{\"next\":{\"$ref\":\"A.json\"}}}";
    assertThat(site(Map.of("A.json", endless)).get("types/schemas.A.html"))
        .contains("No document of this schema ends");
  }
}
