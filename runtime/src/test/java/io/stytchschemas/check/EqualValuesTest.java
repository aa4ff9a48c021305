package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two values are the same (JSON Schema Core 2020-12, 4.2.2), for const and uniqueItems. */
class EqualValuesTest {
  private static final Check UNIQUE = Check.items().uniqueItems();

  /** No two of them are the same: with these, an array is no longer searched pair by pair. */
  private static final List<String> OTHERS =
      IntStream.range(100, 120).mapToObj(Integer::toString).toList();

  /** More properties than are searched one by one. */
  private static final String MANY = "'b':0,'c':0,'d':0,'e':0,'f':0,'g':0,'h':0,'i':0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | 1.0",
        "10 | 1e1",
        "-1500 | -15.00E+2",
        "0.5 | 5e-1",
        "0 | -0.0",
        "0 | 0e99999999999",
        "12345678901234567890 | 12345678901234567890.0",
        "1234567890123456789012345678900 | 123456789012345678901234567890e1",
        "123456789012345678901234567890 | 1.2345678901234567890123456789e29",
        "'a' | '\\u0061'",
        "'é' | '\\u00e9'",
        "[1,['a']] | [1.0,['\\u0061']]",
        "{'a':1,'b':[2]} | {'b':[2.0],'\\u0061':1}",
        "{'a':{'x':1,'y':2}," + MANY + "} | {" + MANY + ",'a':{'y':2,'x':1.0}}",
        "{'a':[1,2]," + MANY + "} | {" + MANY + ",'a':[1,2]}",
      })
  void are(String one, String other) {
    assertThat(isConst(one, other)).isTrue();
    assertThat(isConst(other, one)).isTrue();
    assertThat(areUnique(List.of(one, other))).isFalse();
    assertThat(areUnique(and(OTHERS, one, other))).isFalse();
    assertThat(areUnique(and(and(List.of(one), OTHERS.toArray(String[]::new)), other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | '1'",
        "1 | -1",
        "0 | false",
        "null | false",
        "1 | true",
        "0 | ''",
        "[] | {}",
        "1 | 1.0000000000000000000000000001",
        "9007199254740992 | 9007199254740993",
        "123456789012345678 | 123456789012345678.5",
        "1e400 | 1e401",
        "1e-400 | 0",
        "9e400 | 0",
        // As multiples of the smaller unit they are the same modulo 2^64.
        "184467440737095516 | -0.16",
        "-184467440737095516 | 0.16",
        "36893488147419104 | 0.768",
        "-36893488147419104 | -0.768",
        "1e-19 | 1e-20",
        "0.000000000000000001 | 1",
        "'a' | 'A'",
        "'a' | '\\u0062'",
        "[1] | [1,1]",
        "[1,2] | [2,1]",
        "[[1],2] | [1,[2]]",
        "{'a':1} | {'a':1,'b':1}",
        "{'a':1} | {'b':1}",
        "{'a':1,'b':2} | {'a':2,'b':1}",
        "{'a':1,'b':2} | {'a':1,'b':3}",
        "{'a':0," + MANY + "} | {" + MANY + ",'a':1}",
        "{'a':0," + MANY + "} | {" + MANY + ",'z':0}",
        "{'a':null," + MANY + "} | {" + MANY + ",'a':false}",
        "{'a':[1]," + MANY + "} | {'a':[1,2]," + MANY + "}",
        "{'a':[1,2]," + MANY + "} | {'a':[2,1]," + MANY + "}",
        "{'a':[1,'b']," + MANY + "} | {'a':[1]," + MANY + "}",
      })
  void areNot(String one, String other) {
    assertThat(isConst(one, other)).isFalse();
    assertThat(isConst(other, one)).isFalse();
    assertThat(areUnique(List.of(one, other))).isTrue();
    assertThat(areUnique(and(OTHERS, one, other))).isTrue();
  }

  /** As strangers can make them, "Aa" and "BB" having one hash code. */
  @Test
  void areFoundAmongManyOfOneHashCode() {
    List<String> texts = List.of("");
    for (int i = 0; i < 4; i++) {
      texts = texts.stream().flatMap(text -> Stream.of(text + "Aa", text + "BB")).toList();
    }
    for (String form : List.of("'%s'", "['%s']", "[[],'%s']", "{'%s':1}", "{'a':'%s'}")) {
      List<String> items = texts.stream().map(form::formatted).toList();
      assertThat(areUnique(items)).isTrue();
      assertThat(areUnique(items.subList(0, 9))).isTrue();
      assertThat(areUnique(and(items, items.get(5)))).isFalse();
      assertThat(areUnique(and(OTHERS, items.get(0), items.get(1), items.get(2)))).isTrue();
      assertThat(areUnique(and(OTHERS, items.get(0), items.get(1), items.get(0)))).isFalse();
    }
  }

  private static List<String> and(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static boolean isConst(String constant, String json) {
    return passes(Check.constantJson(constant.replace('\'', '"')), json);
  }

  private static boolean areUnique(List<String> items) {
    return passes(UNIQUE, items.toString());
  }

  private static boolean passes(Check check, String json) {
    return ChecksReportTest.told(check, json.replace('\'', '"')).isEmpty();
  }
}
