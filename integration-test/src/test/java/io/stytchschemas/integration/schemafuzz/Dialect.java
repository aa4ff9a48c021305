package io.stytchschemas.integration.schemafuzz;

import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;

/** A draft, and what of JSON Schema it has. */
enum Dialect {
  DRAFT_4(SpecificationVersion.DRAFT_4),
  DRAFT_6(SpecificationVersion.DRAFT_6),
  DRAFT_7(SpecificationVersion.DRAFT_7),
  DRAFT_2019_09(SpecificationVersion.DRAFT_2019_09),
  DRAFT_2020_12(SpecificationVersion.DRAFT_2020_12);

  private final SpecificationVersion version;

  Dialect(SpecificationVersion version) {
    this.version = version;
  }

  SpecificationVersion version() {
    return version;
  }

  /** The one that a {@code $schema} names; the latest for any other text. */
  static Dialect of(String uri) {
    String id = uri.replaceFirst("^https?", "").replaceFirst("#$", "");
    return Stream.of(values())
        .filter(each -> each.version.getDialectId().replaceFirst("#$", "").endsWith(id))
        .filter(each -> !id.isEmpty())
        .findFirst()
        .orElse(DRAFT_2020_12);
  }

  boolean isFrom(Dialect first) {
    return compareTo(first) >= 0;
  }

  String definitions() {
    return isFrom(DRAFT_2019_09) ? "$defs" : "definitions";
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
