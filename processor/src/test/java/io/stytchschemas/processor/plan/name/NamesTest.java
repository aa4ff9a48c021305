package io.stytchschemas.processor.plan.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          api_b2b_session_v1_AttestRequest,     B2bSessionAttestRequest
          api_otp_v1_AuthenticateRequest,       OtpAuthenticateRequest
          api_m2m_v1_m2m_clients_CreateRequest, M2mClientsCreateRequest
          api_crypto_wallet_v1_SIWEParams,      CryptoWalletSIWEParams
          api_user_v1beta1_User,                User
          api_user_v2alpha_User,                User
          user_api_User,                        UserApiUser
          api_otp_v1_otp_sms_SendRequest,       OtpSmsSendRequest
          api_session_v1_Session,               Session
          b2b_sso_b2b_sso_Connection,           B2bSsoConnection
          a_a_a_b,                              AB
          SessionSession,                       SessionSession
          sso_SSO_saml,                         SsoSaml
          API Error,                            APIError
          api,                                  Api
          v1,                                   V1
          User version v12x,                    UserVersionV12x
          HTTP_STATUS,                          HttpStatus
          JWK,                                  JWK
          a user's address,                     AUsersAddress
          3D Secure,                            _3DSecureValue
          Größe & Maß,                          GrosseMass
          Crème brûlée,                         CremeBrulee
          名前,                                 U540DU524D
          Error,                                ErrorValue
          record,                               RecordValue
          Schemas,                              SchemasValue
          builder,                              BuilderValue
          KNOWN,                                KNOWNValue
          Codec,                                CodecValue
          of_string,                            OfStringValue
          OfObject,                             OfObjectValue
          🎉,                                   ''
          '',                                   ''
          """)
  void namesTopLevelTypes(String text, String expected) {
    assertThat(Names.topLevel(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tags, addTag",
    "tag, addTag",
    "entries, addEntry",
    "addresses, addAddress",
    "branches, addBranch",
    "boxes, addBox",
    "statuses, addStatus",
    "aliases, addAlias",
    "codes, addCode",
    "redirectUris, addRedirectUri",
    "address, addAddress",
    "status, addStatus",
    "analysis, addAnalysis",
    "series, addSeries",
    "movies, addMovie",
    "data, addData",
    "caches, addCache",
    "headCaches, addHeadCache",
    "axes, addAxis",
    "indices, addIndex",
    "alias, addAlias",
    "hostAlias, addHostAlias",
    "dns, addDns",
    "os, addOs",
    "children, addChild",
    "ids, addId",
    "s, addS",
    "_2fas, add_2fa",
    "class_, addClass_"
  })
  void namesWhatTakesOneMore(String component, String expected) {
    assertThat(Names.listAdder(component)).isEqualTo(expected);
    assertThat(Names.mapAdder(component)).isEqualTo("put" + expected.substring(3));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          session_duration_minutes, sessionDurationMinutes
          sessionDuration,          sessionDuration
          SESSION_TOKEN,            sessionToken
          ID,                       id
          userID,                   userID
          URLName,                  urlName
          eTag,                     eTag
          x-request-id,             xRequestId
          $id,                      id
          @type,                    type
          a.b/c,                    aBC
          123,                      _123
          2fa,                      _2fa
          +1,                       plus1
          -1,                       minus1
          -name,                    name
          class,                    class_
          default,                  default_
          true,                     true_
          null,                     null_
          yield,                    yield_
          record,                   record
          sealed,                   sealed
          to,                       to
          hashCode,                 hashCode_
          to_string,                toString_
          wait,                     wait_
          notify_all,               notifyAll_
          builder,                  builder_
          to-builder,               toBuilder_
          to_plain,                 toPlain_
          read_object,              readObject_
          writeReplace,             writeReplace_
          serialVersionUID,         serialVersionUID_
          SCHEMA,                   schema
          equals,                   equals_
          größe,                    größe
          名前,                     名前
          हिन्दी,                     हिन्दी
          '',                       empty
          ' ',                      space
          _,                        lowLine
          $,                        dollarSign
          🎉,                       u1F389
          */,                       asteriskSolidus
          """)
  void namesComponents(String property, String expected) {
    assertThat(Names.component(property)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pt-br,        PT_BR
          zh-Hans,      ZH_HANS
          2FA,          _2FA
          '',           EMPTY
          B2B,          B2B
          oauth_google, OAUTH_GOOGLE
          oauthGoogle,  OAUTH_GOOGLE
          HTTPError,    HTTP_ERROR
          iOS,          IOS
          macOS,        MAC_OS
          argon_2id,    ARGON_2ID
          md5Config,    MD5_CONFIG
          v1.2.3,       V1_2_3
          -1,           MINUS_1
          +1,           PLUS_1
          -name,        MINUS_NAME
          <=,           LESS_THAN_SIGN_EQUALS_SIGN
          *,            ASTERISK
          don't know,   DONT_KNOW
          groß,         GROSS
          🎉,           U1F389
          class,        CLASS
          """)
  void namesConstants(String value, String expected) {
    assertThat(Names.constant(value)).isEqualTo(expected);
  }

  @Test
  void numbersClashesInOrder() {
    assertThat(UniqueNames.of(List.of("en-US", "en_US", "en-us-2", "EN_us"), Names::constant))
        .containsExactly("EN_US", "EN_US_3", "EN_US_2", "EN_US_4");
  }

  /** Whoever reads the code must see which property a component is. */
  @Test
  void tellsPropertiesOfTheSameWordsApart() {
    assertThat(components("_birthDate", "birthDate")).containsExactly("_birthDate", "birthDate");
    assertThat(components("birth_date", "birthDate", "birth-date"))
        .containsExactly("birth_date", "birthDate", "birthHyphenMinusDate");
    assertThat(components("$id", "id", "@id"))
        .containsExactly("dollarSignId", "id", "commercialAtId");
    assertThat(components("class", "class_")).containsExactly("class_2", "class_");
    assertThat(components("sha-1", "sha1")).containsExactly("shaHyphenMinus1", "sha1");
    assertThat(components("id", "Id", "ID")).containsExactly("id", "_Id", "_ID");
    assertThat(components("a'b", "ab")).containsExactly("aApostropheB", "ab");
  }

  @Test
  void aChosenNameStandsBeforeAllOthers() {
    assertThat(UniqueNames.ofComponents(List.of("dashed", "a-b"), Map.of("a-b", "dashed")))
        .containsExactly("dashed2", "dashed");
  }

  private static List<String> components(String... properties) {
    return UniqueNames.ofComponents(List.of(properties), Map.of());
  }

  @Test
  void tellsLongTextsApart() {
    String text = "x".repeat(10_000);
    for (UnaryOperator<String> naming : NAMINGS) {
      String name = naming.apply(text);
      assertThat(name).hasSizeLessThanOrEqualTo(Names.LONGEST);
      assertThat(naming.apply(text + "y")).isNotEqualTo(name);
      assertThat(naming.apply(text)).isEqualTo(name);
    }
  }

  private static final List<UnaryOperator<String>> NAMINGS =
      List.of(Names::nested, Names::component, Names::constant);

  @Property(tries = 500)
  void anyTextGivesALegalName(@ForAll String text) {
    for (UnaryOperator<String> naming : NAMINGS) {
      assertThat(naming.apply(text)).satisfies(NamesTest::isUsable);
    }
    assertThat(Names.nested(text)).matches("[A-Za-z0-9_]+");
    String topLevel = Names.topLevel(text);
    assertThat(topLevel.isEmpty() || SourceVersion.isName(topLevel)).isTrue();
  }

  @Property(tries = 200)
  void anyTextsGiveNamesOfTheirOwn(
      @ForAll @Size(max = 50) @UniqueElements List<@StringLength(max = 3) String> texts) {
    for (UnaryOperator<String> naming : NAMINGS) {
      assertThat(UniqueNames.of(texts, naming)).doesNotHaveDuplicates().hasSameSizeAs(texts);
    }
    assertThat(UniqueNames.ofComponents(texts, Map.of()))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(texts)
        .allSatisfy(NamesTest::isUsable);
  }

  private static void isUsable(String name) {
    assertThat(SourceVersion.isName(name, SourceVersion.RELEASE_17)).as(name).isTrue();
  }
}
