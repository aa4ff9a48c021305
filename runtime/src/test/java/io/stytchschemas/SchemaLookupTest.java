package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.json.Codec;
import io.stytchschemas.json.GeneratedCodec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.NoCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaLookupTest {
  /** As generated: a union has the schema, and its wrapper none of its own. */
  public interface Answer {
    Schema<Answer> SCHEMA = OfTypes.schema("answer", Answer.class);

    record OfString(String value) implements Answer {}
  }

  public record Yes(String text) implements Answer {
    public static final Schema<Yes> SCHEMA = OfTypes.schema("yes", Yes.class);
  }

  /** A class of a user's, whose field of that name is of something else. */
  public record Stranger(String text) {
    public static final String SCHEMA = "public";
  }

  /** A class of a user's that keeps the schema of another. */
  public static final class Holder {
    public static final Schema<Yes> SCHEMA = Yes.SCHEMA;
  }

  static final Schema<List<String>> UNLISTED = OfTypes.schema("unlisted", List.class);

  @Test
  void findsTheSchemaOfAGeneratedType() {
    assertThat(Schema.of(Yes.class)).isSameAs(Yes.SCHEMA);
    assertThat(Schema.of(Answer.class)).isSameAs(Answer.SCHEMA);
    Schema<?> ofBranch = Schema.of(Answer.OfString.class);
    assertThat(ofBranch).isSameAs(Answer.SCHEMA);
    assertThat(Schema.find(Yes.class)).contains(Yes.SCHEMA);
  }

  @Test
  void saysWhyAnotherClassHasNone() {
    for (Class<?> type :
        List.of(String.class, List.class, int.class, byte[].class, Stranger.class, Holder.class)) {
      assertThat(Schema.find(type)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Schema.of(type))
          .withMessageStartingWith(type.getName() + " is no type generated from a JSON Schema")
          .withMessageContaining("@StytchSchemas")
          .withMessageContaining("Schemas.get(key)");
    }
  }

  @Test
  void saysWhichItIs() {
    assertThat(Yes.SCHEMA).hasToString("Schema yes of " + Yes.class.getName());
  }

  @Test
  void travelsAsItsTypeOrAsItsKey() throws Exception {
    assertThat(copy(Yes.SCHEMA)).isSameAs(Yes.SCHEMA);
    assertThat(copy(Schemas.NAMES)).isSameAs(Schemas.NAMES);
    assertThat(copy(Schemas.TEXT_OR_NULL)).isSameAs(Schemas.TEXT_OR_NULL);
  }

  @Test
  void doesNotTravelWhereNoGeneratedClassHasIt() {
    assertThatThrownBy(() -> OfTypes.bytes(new Wrapped(OfTypes.outOfReach())))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageStartingWith("Schema out of reach of java.lang.String");
    assertThatThrownBy(() -> copy(UNLISTED))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage(Schemas.class.getName() + " has this schema no longer");
  }

  record Wrapped(Schema<?> schema) implements Serializable {}

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    byte[] bytes = OfTypes.bytes(value);
    return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
  }

  /** As generated into {@code Schemas} for a schema of a plain type. */
  static final class TextCodec extends GeneratedCodec<String> {
    TextCodec() {
      super(String.class);
    }

    Schema<String> nullable(String id) {
      return orNull().direct(id);
    }

    @Override
    public String read(JsonReader in) {
      return in.readString();
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.write(value);
    }
  }

  /** Schemas whose codecs do nothing. */
  static final class OfTypes implements Codec<Object> {
    private static final OfTypes INSTANCE = new OfTypes();

    private OfTypes() {}

    @SuppressWarnings("unchecked")
    static <T> Schema<T> schema(String id, Class<? super T> type) {
      return GeneratedSchema.direct(id, type, (Codec<T>) INSTANCE);
    }

    static Schema<String> outOfReach() {
      return GeneratedSchema.direct("out of reach", String.class, NoCodec.INSTANCE);
    }

    static byte[] bytes(Object value) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new ObjectOutputStream(bytes).writeObject(value);
      return bytes.toByteArray();
    }

    @Override
    public Object read(JsonReader in) {
      return null;
    }

    @Override
    public void write(JsonWriter out, Object value) {}
  }
}
