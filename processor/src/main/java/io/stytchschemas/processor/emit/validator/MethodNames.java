package io.stytchschemas.processor.emit.validator;

import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the check methods of one document. They depend on the document alone, so that
 * another file that refers into it renames nothing.
 */
final class MethodNames {
  private static final int TOKENS = 3;
  private static final int TOKEN_LENGTH = 24;
  private static final Set<String> LEFT_OUT = Set.of("properties", "$defs", "definitions");

  private final Map<Schema, String> names = new HashMap<>();
  private final Map<Schema, Integer> order = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  MethodNames(SchemaDocument document) {
    List<Schema> schemas =
        document.schemas().stream()
            .sorted(
                Comparator.comparingInt((Schema schema) -> schema.location().line())
                    .thenComparingInt(schema -> schema.location().column()))
            .toList();
    for (Schema schema : schemas) {
      order.put(schema, order.size());
      names.put(schema, unique("valid" + camelCase(schema.location().pointer())));
    }
  }

  /** Where a schema stands in its document. */
  int order(Schema schema) {
    return order.getOrDefault(schema, order.size());
  }

  /** The name of the plain check of a schema. */
  String of(Schema schema) {
    String name = names.get(schema);
    return name != null ? name : unique("valid" + camelCase(schema.location().pointer()));
  }

  /** A further name, for another method about a schema. */
  String variant(Schema schema, String suffix) {
    return unique(of(schema) + suffix);
  }

  /** The name of the check of a schema's record. */
  String clean(Schema schema) {
    return unique(of(schema).replaceFirst("^valid", "clean"));
  }

  private String unique(String name) {
    String candidate = name;
    for (int i = 2; !used.add(candidate); i++) {
      candidate = name + '_' + i;
    }
    return candidate;
  }

  private static String camelCase(String pointer) {
    if (pointer.isEmpty()) {
      return "";
    }
    String[] tokens = pointer.substring(1).split("/", -1);
    StringBuilder name = new StringBuilder();
    int from = Math.max(0, tokens.length - 2 * TOKENS);
    for (int i = from; i < tokens.length; i++) {
      if (!LEFT_OUT.contains(tokens[i])) {
        append(name, tokens[i]);
      }
    }
    return name.toString();
  }

  /** Letters and digits of ASCII stay; what follows anything else begins a word. */
  private static void append(StringBuilder name, String token) {
    boolean begins = true;
    int end = Math.min(token.length(), TOKEN_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = token.charAt(i);
      boolean kept = c < 0x80 && Character.isLetterOrDigit(c);
      if (kept) {
        name.append(begins ? Character.toUpperCase(c) : c);
      }
      begins = !kept;
    }
  }
}
