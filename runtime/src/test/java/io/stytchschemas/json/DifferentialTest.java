package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.IndexedJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every way through the reader says of a document what jackson-core, told to be strict, says of it:
 * whether it is JSON, and which value it is. {@code -Dstytchschemas.documents=10000000} takes more.
 */
class DifferentialTest {
  private static final int DOCUMENTS = Integer.getInteger("stytchschemas.documents", 10_000);
  private static final long SEED = Long.getLong("stytchschemas.seed", 20_240_102);

  private static final PropertyNames NAMES =
      PropertyNames.of("id", "name", "session_token", "größe", "\"quoted\"", "session_jwt", "a", "")
          .keepingOthers();

  private static final List<PropertyNames> BRANCHES =
      List.of(
          PropertyNames.of("id").required(0),
          PropertyNames.of("name", "größe").required(0, 1),
          PropertyNames.of("a", "", "id").required(0).closed(),
          PropertyNames.of("a", "\"quoted\"").closed());

  private static final BranchNames BY_NAMES =
      new BranchNames(BRANCHES.toArray(PropertyNames[]::new));

  @Test
  void agreesWithJacksonOnDocuments() {
    RandomJson documents = new RandomJson(SEED);
    int accepted = 0;
    int judged = 0;
    for (int i = 0; i < DOCUMENTS / 2; i++) {
      byte[] json = documents.document();
      accepted += check(json) ? 1 : 0;
      judged += JacksonOracle.hasSay(json) ? 1 : 0;
    }
    assertThat(judged).isGreaterThan(DOCUMENTS / 2 - DOCUMENTS / 100);
    assertThat(accepted).isBetween(DOCUMENTS / 4, DOCUMENTS / 2 - DOCUMENTS / 100);
  }

  @Test
  void agreesWithJacksonOnBrokenDocuments() {
    RandomJson documents = new RandomJson(~SEED);
    int accepted = 0;
    int judged = 0;
    for (int i = 0; i < DOCUMENTS / 2; i++) {
      byte[] json = documents.broken();
      accepted += check(json) ? 1 : 0;
      judged += JacksonOracle.hasSay(json) ? 1 : 0;
    }
    assertThat(judged).isGreaterThan(DOCUMENTS / 2 - DOCUMENTS / 100);
    assertThat(accepted).isBetween(DOCUMENTS / 50, DOCUMENTS / 4);
  }

  /** Whether the document is JSON; fails where not all say the same of it. */
  static boolean check(byte[] json) {
    Optional<JacksonOracle.Read> expected;
    boolean jacksonHasSay = true;
    try {
      expected = JacksonOracle.read(json);
    } catch (JacksonOracle.NoSay e) {
      jacksonHasSay = false;
      expected = read(json, Way.PLAIN);
    }
    try {
      same("read as plain value", read(json, Way.PLAIN), expected);
      same("read by names", read(json, Way.NAMES), expected);
      same("passed over", read(json, Way.SKIP).isPresent(), expected.isPresent());
      IndexedJson.check(json);
      if (expected.isPresent()) {
        JsonWriter out = JsonWriter.create();
        out.writeValue(expected.get().value());
        isWithinBound(json, out.size());
        isTextOf(json, expected.get().value(), out.toByteArray());
        same("written", read(out.toByteArray(), Way.PLAIN), expected);
        if (jacksonHasSay) {
          same("written, read by Jackson", JacksonOracle.read(out.toByteArray()), expected);
        }
      }
    } catch (RuntimeException | AssertionError | JacksonOracle.NoSay e) {
      throw new AssertionError(new String(json, StandardCharsets.ISO_8859_1), e);
    }
    return expected.isPresent();
  }

  private static void isWithinBound(byte[] json, int written) {
    JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
    long before = in.compactBound();
    Object unused = in.readValue();
    long bound = in.compactBound() - before;
    if (written > bound) {
      throw new AssertionError("written: " + written + " bytes, bound: " + bound);
    }
    try (IndexedDocument document = IndexedDocument.of(json)) {
      boolean nests = document.nests(IndexedDocument.ROOT);
      if (nests && written > document.compactBound(IndexedDocument.ROOT)) {
        throw new AssertionError("written: " + written + " bytes, of an index: fewer");
      }
    }
  }

  /** What is taken as text is what is written, and nothing that is longer is taken for shorter. */
  private static void isTextOf(byte[] json, @Nullable Object value, byte[] written) {
    PropertyNames none = PropertyNames.of();
    JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
    byte[] text = ObjectText.read(in, written.length, none, "-");
    if (text != null) {
      in.endDocument();
      same("text", new String(text, UTF_8), new String(written, UTF_8));
      same("values of the text", ObjectText.values(text), Objects.requireNonNull(value));
    } else {
      Object unused = in.readValue();
    }
  }

  /** As AssertJ, which takes longer than all the rest when there are millions. */
  private static void same(String what, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError(what + ": " + actual + " instead of " + expected);
    }
  }

  private enum Way {
    PLAIN,
    NAMES,
    SKIP
  }

  private static Optional<JacksonOracle.Read> read(byte[] json, Way way) {
    JsonReader in = JsonReader.of(json, JsonReader.Mode.STRICT);
    try {
      Object value = null;
      switch (way) {
        case PLAIN -> value = in.readValue();
        case NAMES -> value = readByNames(in);
        case SKIP -> in.skipValue();
      }
      in.endDocument();
      return Optional.of(new JacksonOracle.Read(value));
    } catch (MalformedJsonException e) {
      return Optional.empty();
    }
  }

  /** As a generated codec reads, of which one knows a few of the names. */
  private static @Nullable Object readByNames(JsonReader in) {
    if (in.byteAt(in.pos) == '[') {
      List<@Nullable Object> list = new ArrayList<>();
      in.beginArray();
      while (in.nextElement()) {
        list.add(readByNames(in));
      }
      return list;
    }
    if (in.byteAt(in.pos) != '{') {
      return in.readValue();
    }
    List<@Nullable String> ahead = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      ahead.add(in.peekString(NAMES.get(i)));
    }
    int branch = in.branchByNames(BY_NAMES);
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    in.beginObject();
    for (int i = in.nextName(NAMES); i != JsonReader.END; i = in.nextName(NAMES)) {
      String name = i == JsonReader.UNKNOWN ? in.nameText() : NAMES.get(i).text();
      map.put(name, readByNames(in));
    }
    wasSeenAhead(map, ahead, branch);
    return map;
  }

  /** What was looked up in an object before it was read is what is in it. */
  private static void wasSeenAhead(
      Map<String, @Nullable Object> read, List<@Nullable String> strings, int branch) {
    for (int i = 0; i < strings.size(); i++) {
      Object value = read.get(NAMES.get(i).text());
      Optional<Object> string = Optional.ofNullable(value).filter(String.class::isInstance);
      same("seen ahead", Optional.ofNullable(strings.get(i)), string);
    }
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < BRANCHES.size(); i++) {
      PropertyNames names = BRANCHES.get(i);
      boolean hasAll = read.keySet().containsAll(List.of(names.requiredNames()));
      if (hasAll && (!names.refusesOthers() || read.keySet().stream().allMatch(names::contains))) {
        possible.add(i);
      }
    }
    if (branch != BranchNames.NONE && !possible.isEmpty()) {
      same("branch", List.of(branch), possible);
    }
  }
}
