package io.stytchschemas.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.stytchschemas.Violation;
import io.stytchschemas.jackson2.requests.Note;
import io.stytchschemas.jackson2.requests.Order;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A JSON null where a generated type is read. */
class NullTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new StytchSchemasModule()).build();

  private static final JsonMapper LENIENT =
      JsonMapper.builder().addModule(StytchSchemasModule.lenient()).build();

  record Basket(
      @Nullable Order order, @Nullable List<Order> orders, @Nullable Map<String, Order> byName) {}

  record Noted(@Nullable Note note, @Nullable List<@Nullable Note> notes) {}

  static final class Holder {
    public @Nullable AtomicReference<Order> order;
    public @Nullable AtomicReference<List<Order>> orders;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"{'orders':[{'total':1},null]}|/orders/1", "{'byName':{'a/b':null}}|/byName/a~1b"})
  void isAViolationAtItsPlace(String json, String pointer) {
    for (JsonMapper mapper : List.of(MAPPER, LENIENT)) {
      assertThatExceptionOfType(SchemaMismatchException.class)
          .isThrownBy(() -> mapper.readValue(json.replace('\'', '"'), Basket.class))
          .satisfies(
              e ->
                  assertThat(e.result().errors())
                      .extracting(Violation::instanceLocation)
                      .containsExactly(pointer));
    }
  }

  @Test
  void isAViolationWhereItIsAll() {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MAPPER.readValue("null", Order.class));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MAPPER.readValue("[null]", new TypeReference<List<Order>>() {}));
  }

  @Test
  void whatAPropertyMayBeIsOfTheClassAround() throws Exception {
    assertThat(MAPPER.readValue("{}", Basket.class)).isEqualTo(new Basket(null, null, null));
    assertThat(MAPPER.readValue("{\"orders\":null}", Basket.class))
        .isEqualTo(new Basket(null, null, null));
    assertThat(MAPPER.readValue("{\"order\":null}", Basket.class))
        .isEqualTo(new Basket(null, null, null));
  }

  @Test
  void isNullWhereTheSchemaAllowsIt() throws Exception {
    assertThat(MAPPER.readValue("null", Note.class)).isNull();
    Noted noted = MAPPER.readValue("{\"note\":null,\"notes\":[null,{}]}", Noted.class);
    assertThat(noted.note()).isNull();
    assertThat(noted.notes()).hasSize(2).element(0).isNull();
  }

  @Test
  void isNoneWithinAReference() throws Exception {
    AtomicReference<Order> order = MAPPER.readValue("{\"order\":null}", Holder.class).order;
    assertThat(order).isNotNull();
    assertThat(order.get()).isNull();
  }

  @Test
  void isAViolationInAListWithinAReference() {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"orders\":[null]}", Holder.class));
  }
}
