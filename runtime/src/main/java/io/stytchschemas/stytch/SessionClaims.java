package io.stytchschemas.stytch;

import io.stytchschemas.Severity;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Report;
import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.NameTable;
import io.stytchschemas.json.text.JsonPointers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule for custom claims without a session: claims on a request that neither starts a session,
 * by its duration, nor names one, by its token or JWT, have nothing to be kept in. A warning.
 *
 * <p>Source: the descriptions of {@code session_custom_claims} in the schemas that Stytch publishes
 * say that claims are only made where a session is begun with {@code session_duration_minutes}, and
 * that an existing session's are updated.
 */
public final class SessionClaims {
  /**
   * The properties that name a session: a request can have one also where the schema that has the
   * claims does not name it.
   */
  public static final List<String> TOKENS = List.of("session_token", "session_jwt");

  private SessionClaims() {}

  /**
   * The rule, for a request. A property that is null counts as absent.
   *
   * @param claims the name of the property with the claims
   * @param sessionProperties the names of those that begin or name a session, as far as the schema
   *     has them
   */
  public static Check check(String claims, String... sessionProperties) {
    return Rule.of(claims, List.of(sessionProperties));
  }

  private static final class Rule extends RuleCheck {
    private static final String NAME = "stytch:session-claims";

    private final String claims;
    private final List<String> sessionProperties;

    /** The claims, and behind them what makes a session. */
    private final NameTable names;

    private Rule(String claims, List<String> sessionProperties) {
      super(NAME, Severity.WARNING);
      this.claims = claims;
      this.sessionProperties = sessionProperties;
      Set<String> all = new LinkedHashSet<>(List.of(claims));
      all.addAll(sessionProperties);
      all.addAll(TOKENS);
      this.names = NameTable.of(List.copyOf(all));
    }

    /** As a Check: so verifying the outer class, which all requests need, loads none of these. */
    static Check of(String claims, List<String> sessionProperties) {
      return new Rule(claims, sessionProperties);
    }

    @Override
    public boolean holds(IndexedDocument document, int row) {
      return document.kind(row) != IndexedDocument.OBJECT || isClean(document, row);
    }

    private boolean isClean(IndexedDocument document, int row) {
      boolean hasClaims = false;
      int end = document.next(row);
      for (int name = row + 1; name < end; name = document.next(name + 1)) {
        if (document.kind(name + 1) != IndexedDocument.NULL) {
          int index = names.find(document, name);
          if (index > 0) {
            return true;
          }
          hasClaims |= index == 0;
        }
      }
      return !hasClaims;
    }

    @Override
    protected void report(IndexedDocument document, int row, Report out) {
      String keyword = JsonPointers.child("/properties", claims);
      out.addAt(
          out.member(row, claims),
          severity(),
          keyword + '/' + NAME,
          "has no session to be kept in: set " + String.join(" or ", sessionProperties),
          sessionProperties);
    }
  }

  /**
   * Whether there is nothing to warn of.
   *
   * @param claims whether the request has claims
   * @param session whether it has a duration, a session token or a session JWT
   */
  public static boolean isClean(boolean claims, boolean session) {
    return !claims || session;
  }
}
