package io.stytchschemas.integration.schemafuzz;

import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;

/** A draft, or a version of OpenAPI, and what of JSON Schema it has. */
enum Dialect {
  OPENAPI_3_0(likeLaterDrafts(Dialects.getOpenApi30())),
  DRAFT_4(Dialects.getDraft4()),
  DRAFT_6(Dialects.getDraft6()),
  DRAFT_7(Dialects.getDraft7()),
  DRAFT_2019_09(Dialects.getDraft201909()),
  DRAFT_2020_12(Dialects.getDraft202012()),
  OPENAPI_3_1(Dialects.getOpenApi31());

  /** The place of the schema that is tried, where the document is one of OpenAPI. */
  private static final String ROOT = "/components/schemas/Root";

  private final com.networknt.schema.dialect.Dialect known;

  Dialect(com.networknt.schema.dialect.Dialect known) {
    this.known = known;
  }

  /**
   * The judge reads of 3.0 that 1.0 is no integer, as is written there; here it is one in all but
   * draft-04.
   */
  private static com.networknt.schema.dialect.Dialect likeLaterDrafts(
      com.networknt.schema.dialect.Dialect dialect) {
    return com.networknt.schema.dialect.Dialect.builder(dialect)
        .specificationVersion(SpecificationVersion.DRAFT_6)
        .build();
  }

  /** As the judge knows it. */
  com.networknt.schema.dialect.Dialect known() {
    return known;
  }

  /** The one that a {@code $schema} names; the latest draft for any other text. */
  static Dialect of(String uri) {
    String id = uri.replaceFirst("^https?", "").replaceFirst("#$", "");
    return Stream.of(values())
        .filter(each -> each.known.getId().replaceFirst("#$", "").endsWith(id))
        .filter(each -> !id.isEmpty())
        .findFirst()
        .orElse(DRAFT_2020_12);
  }

  boolean isFrom(Dialect first) {
    return compareTo(first) >= 0;
  }

  boolean isOpenApi() {
    return this == OPENAPI_3_0 || this == OPENAPI_3_1;
  }

  /** The pointer to the schema that is tried. */
  String root() {
    return isOpenApi() ? ROOT : "";
  }

  /** The pointer to what holds the definitions. */
  String definitions() {
    if (isOpenApi()) {
      return "/components/schemas";
    }
    return isFrom(DRAFT_2019_09) ? "/$defs" : "/definitions";
  }

  /** The formats that it defines, as far as validators agree on them. */
  List<String> formats() {
    return Stream.of(
            List.of("date-time", "email", "ipv4", "ipv6", "uri"),
            isFrom(DRAFT_6) ? List.of("json-pointer") : List.<String>of(),
            isFrom(DRAFT_7) ? List.of("date", "time") : List.<String>of(),
            isFrom(DRAFT_2019_09) ? List.of("duration", "uuid") : List.<String>of())
        .flatMap(List::stream)
        .toList();
  }
}
