package io.stytchschemas.processor.regex;

import java.util.List;

/** Instructions, each with two operands, as {@code RegexFormat} explains them. */
record Program(List<Integer> operations, List<Integer> first, List<Integer> second) {
  int size() {
    return operations.size();
  }

  int operation(int pc) {
    return operations.get(pc);
  }

  int first(int pc) {
    return first.get(pc);
  }

  int second(int pc) {
    return second.get(pc);
  }
}
