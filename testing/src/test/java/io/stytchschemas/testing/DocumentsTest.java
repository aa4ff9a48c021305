package io.stytchschemas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.testing.jqwik.SchemaArbitraries;
import io.stytchschemas.testing.junit.DocumentsProvider;
import io.stytchschemas.testing.junit.DocumentsSource;
import io.stytchschemas.testing.schemas.B2bSessionExchangeRequest;
import io.stytchschemas.testing.schemas.OtpAuthenticateRequest;
import io.stytchschemas.testing.schemas.Schemas;
import io.stytchschemas.testing.shapes.Ahead;
import io.stytchschemas.testing.shapes.Chain;
import io.stytchschemas.testing.shapes.Different;
import io.stytchschemas.testing.shapes.Endless;
import io.stytchschemas.testing.shapes.Folder;
import io.stytchschemas.testing.shapes.Impossible;
import io.stytchschemas.testing.shapes.Latin;
import io.stytchschemas.testing.shapes.Open;
import io.stytchschemas.testing.shapes.Paired;
import io.stytchschemas.testing.shapes.Thicket;
import io.stytchschemas.testing.shapes.Unlikely;
import io.stytchschemas.testing.values.Payment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

class DocumentsTest {
  private static final Documents<OtpAuthenticateRequest> OTP =
      Documents.of(OtpAuthenticateRequest.SCHEMA);

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  @Test
  void smallestHasWhatIsRequired() {
    OtpAuthenticateRequest request = OtpAuthenticateRequest.SCHEMA.read(OTP.minimal());
    assertThat(request)
        .isEqualTo(
            OtpAuthenticateRequest.builder()
                .methodId(request.methodId())
                .code(request.code())
                .build());
  }

  @Test
  void fullestHasEverything() {
    String full = text(OTP.full());
    for (String name : List.of("attributes", "options", "session_custom_claims", "session_token")) {
      assertThat(full).contains("\"" + name + "\":");
    }
  }

  @Test
  void sameSeedSameDocuments() {
    List<String> once = OTP.withSeed(7).random().limit(30).map(DocumentsTest::text).toList();
    assertThat(OTP.withSeed(7).random().limit(30).map(DocumentsTest::text)).isEqualTo(once);
    assertThat(OTP.withSeed(8).random().limit(30).map(DocumentsTest::text)).isNotEqualTo(once);
  }

  @Test
  void everyDocumentIsRead() {
    for (Schema<?> schema : Schemas.all()) {
      assertThat(Documents.of(schema).values().limit(200)).hasSize(200);
    }
  }

  /** Values of classes by choice, which take what they take. */
  @Test
  void everyDocumentHasWhatTheClassesTake() {
    assertThat(Documents.of(Payment.SCHEMA).values().limit(100)).hasSize(100);
    assertThat(Documents.of(Payment.SCHEMA).invalid()).isNotEmpty();
    Payment full = Payment.SCHEMA.read(Documents.of(Payment.SCHEMA).full());
    assertThat(full.parts()).isNotEmpty();
    assertThat(full.at()).isNotNull();
  }

  /** The root has what must be there; behind it the chain ends as soon as it may. */
  @Test
  void nullEndsWhatLeadsToItself() {
    Documents<Chain> chains = Documents.of(Chain.SCHEMA);
    assertThat(text(chains.minimal())).isEqualTo("{\"next\":null}");
    assertThat(text(chains.full())).startsWith("{\"next\":{\"next\":").contains("null");
    assertThat(chains.values().limit(100)).hasSize(100);
  }

  /** Nor need it be null that ends it. */
  @Test
  void whatLeadsToItselfEnds() {
    Documents<Folder> folders = Documents.of(Folder.SCHEMA);
    Folder full = Folder.SCHEMA.read(folders.full());
    assertThat(full.chain()).isNotNull();
    assertThat(full.lists()).isNotNull();
    assertThat(full.tree()).isNotNull();
    assertThat(folders.values().limit(100)).hasSize(100);
  }

  /** Two dozen properties that all lead back: a document as deep as six would have 191 million. */
  @Test
  void whatGrowsTooLargeIsLessDeep() {
    Documents<Thicket> thickets = Documents.of(Thicket.SCHEMA);
    byte[] full = thickets.full();
    assertThat(full).hasSizeBetween(3_000, 20_000);
    Thicket read = Thicket.SCHEMA.read(full);
    assertThat(read.a1()).isNotNull().extracting(Thicket::d6).isNotNull();
    assertThat(read.d6()).isNotNull().extracting(Thicket::d6).isNotNull();
    assertThat(thickets.values().limit(20)).hasSize(20);
  }

  /** What is small is always the same, but not where no two may be. */
  @Test
  void whatMustDifferDoesSoAtTheEndOfAChainToo() {
    Different at = Different.SCHEMA.read(Documents.of(Different.SCHEMA).full());
    for (int depth = 1; depth < 6; depth++) {
      at = at.next();
      assertThat(at).isNotNull();
    }
    assertThat(text(Documents.of(Different.SCHEMA).minimal())).doesNotContain("next");
  }

  @Test
  void whatHasNoEndHasNoDocument() {
    assertThatThrownBy(() -> Documents.of(Endless.SCHEMA).minimal())
        .isInstanceOf(NoDocumentException.class);
  }

  @Test
  void whatTheSchemaDoesNotAllowIsNotFound() {
    assertThatThrownBy(() -> Documents.of(Impossible.SCHEMA).minimal())
        .isInstanceOf(NoDocumentException.class)
        .hasMessageContaining("no document of src/test/schemas/shapes/impossible.json was found")
        .hasMessageContaining("/word");
    assertThatThrownBy(() -> Documents.of(Impossible.SCHEMA).invalid())
        .isInstanceOf(NoDocumentException.class);
  }

  /** What looks ahead or behind is tried, for it makes no text. */
  @Test
  void patternsThatLookAroundAreTried() {
    assertThat(Documents.of(Ahead.SCHEMA).values().limit(50)).hasSize(50);
    assertThatThrownBy(() -> Documents.of(Unlikely.SCHEMA).minimal())
        .isInstanceOf(NoDocumentException.class)
        .hasMessageContaining("^(?=zebras$)[a-z]+$");
  }

  /** The schema takes what is no object for a node, its Java type does not: so none is there. */
  @Test
  void whatHasNoEndInJavaIsLeftOut() {
    assertThat(Open.SCHEMA.read(Documents.of(Open.SCHEMA).full()).node()).isNull();
  }

  /** A range that begins with DEL has no character that can be seen in ASCII. */
  @Test
  void charactersAreOfTheirRange() {
    assertThat(Documents.of(Latin.SCHEMA).values().limit(50))
        .allSatisfy(latin -> assertThat(latin.sign()).matches("[\\x7f-\\xff]"));
  }

  @Test
  void eachWrongDocumentBreaksOneKeyword() {
    List<InvalidDocument> wrong = OTP.invalid().toList();
    assertThat(keywords(wrong))
        .contains("required", "type", "stytch:session-duration", "stytch:custom-claims");
    for (InvalidDocument each : wrong) {
      assertThatThrownBy(() -> OtpAuthenticateRequest.SCHEMA.read(each.json()))
          .as(each.toString())
          .isInstanceOf(SchemaViolationException.class);
    }
    assertThat(wrong).filteredOn(InvalidDocument::isExact).hasSizeGreaterThan(wrong.size() * 3 / 4);
  }

  @Test
  void wrongEnumValuesAreAmongThem() {
    assertThat(keywords(Documents.of(B2bSessionExchangeRequest.SCHEMA).invalid().toList()))
        .contains("enum");
  }

  @Test
  void documentsWithoutWhatAPropertyAsksForAreAmongThem() {
    assertThat(Documents.of(Paired.SCHEMA).invalid())
        .anySatisfy(each -> assertThat(each.violation().keyword()).isEqualTo("dependentRequired"));
  }

  private static Set<String> keywords(List<InvalidDocument> documents) {
    return documents.stream().map(each -> each.violation().keyword()).collect(Collectors.toSet());
  }

  /** A secret shows what it is, and that it is none. */
  @Test
  void secretsAreNone() {
    OtpAuthenticateRequest request = OtpAuthenticateRequest.SCHEMA.read(OTP.full());
    assertThat(request.sessionToken()).isEqualTo("no-session_token-at-all");
  }

  @Test
  @DocumentsSource(value = OtpAuthenticateRequest.class, count = -1)
  void aCountBelowOneIsRefused(TestInfo test) {
    DocumentsProvider provider = new DocumentsProvider();
    provider.accept(test.getTestMethod().orElseThrow().getAnnotation(DocumentsSource.class));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> provider.provideArguments(null, null))
        .withMessage("the count of @DocumentsSource must be at least 1, and is -1");
  }

  @ParameterizedTest
  @DocumentsSource(value = OtpAuthenticateRequest.class, count = 5)
  void valuesAreArguments(OtpAuthenticateRequest request) {
    assertThat(OtpAuthenticateRequest.SCHEMA.validate(request).isValid()).isTrue();
  }

  @ParameterizedTest
  @DocumentsSource(OtpAuthenticateRequest.class)
  void wrongDocumentsAreArguments(InvalidDocument document) {
    assertThat(OtpAuthenticateRequest.SCHEMA.validateJson(document.json()).errors())
        .contains(document.violation());
  }

  @Provide
  Arbitrary<OtpAuthenticateRequest> requests() {
    return SchemaArbitraries.values(OtpAuthenticateRequest.SCHEMA);
  }

  @Property(tries = 50)
  void whatIsWrittenIsReadAgain(@ForAll("requests") OtpAuthenticateRequest request) {
    byte[] json = OtpAuthenticateRequest.SCHEMA.write(request);
    assertThat(OtpAuthenticateRequest.SCHEMA.read(json)).isEqualTo(request);
  }
}
