package io.stytchschemas.integration.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A corpus, and another validator that was given the same. */
record Judged(Corpus corpus, Networknt networknt) {
  static final List<Judged> ALL =
      Stream.of("seeds", "consumer-api")
          .map(Corpus::of)
          .flatMap(Optional::stream)
          .map(corpus -> new Judged(corpus, new Networknt(corpus.texts())))
          .toList();
}
