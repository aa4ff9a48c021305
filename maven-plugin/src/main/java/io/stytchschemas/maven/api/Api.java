package io.stytchschemas.maven.api;

import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.processor.plan.Plans;
import java.util.List;

/** What generated types look like from outside, and what their schemas say about documents. */
public record Api(List<ApiElement> elements) {
  public static final Api NONE = new Api(List.of());

  /** The API of planned types, in the order of packages and schemas. */
  public static Api of(Plans planned) {
    return new Api(new ApiReader(planned).read());
  }

  /** How many types there are, with those that are nested in others. */
  public long types() {
    return elements.stream().filter(element -> element.kind() == Kind.TYPE).count();
  }

  /** Whether code compiled against the one works with the other: words and limits do not count. */
  public boolean looksLike(Api other) {
    return shapes().equals(other.shapes());
  }

  private List<List<Object>> shapes() {
    return elements.stream()
        .filter(element -> element.kind() != Kind.PLACE)
        .map(
            each ->
                List.<Object>of(
                    each.key(),
                    each.type(),
                    each.required(),
                    each.fact(SchemaFacts.PROPERTY),
                    each.fact(SchemaFacts.METHODS)))
        .toList();
  }
}
