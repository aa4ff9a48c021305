package io.stytchschemas.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Documents that one call of a benchmark goes through. */
public enum Workload {
  ONE("one request"),
  FIVE("all five"),
  CLAIMS("4 KB claims"),
  REVERSED("reverse order"),
  UNKNOWN("unknown properties"),
  PRETTY("pretty-printed"),
  NON_ASCII("non-ASCII text"),
  USER("a user with all factors"),
  USERS("100 such users"),
  EVENTS("20 events, unions");

  private final String title;

  Workload(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** A document, and what it is a document of. */
  public record Document(DocumentKind kind, byte[] json) {}

  /** The documents, each time anew. */
  public List<Document> documents() {
    return switch (this) {
      case ONE -> List.of(Documents.plain(RequestKind.ATTEST));
      case FIVE -> each().map(Documents::plain).toList();
      case CLAIMS -> List.of(Documents.claims(RequestKind.ATTEST));
      case REVERSED -> each().map(Documents::reversed).toList();
      case UNKNOWN -> each().map(Documents::withUnknown).toList();
      case PRETTY -> each().map(Documents::pretty).toList();
      case NON_ASCII -> each().map(Documents::nonAscii).toList();
      case USER -> List.of(Documents.user());
      case USERS -> List.of(Documents.users());
      case EVENTS -> List.of(Documents.events());
    };
  }

  /** Whether it is of responses, which fewer libraries take part in. */
  public boolean isOfResponses() {
    return this == USER || this == USERS || this == EVENTS;
  }

  /** Whether it says anything of encoding requests that the others do not. */
  public boolean isForEncoding() {
    return this == ONE || this == FIVE || this == CLAIMS || this == NON_ASCII;
  }

  private static Stream<RequestKind> each() {
    return Arrays.stream(RequestKind.values());
  }
}
