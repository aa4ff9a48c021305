package io.stytchschemas.maven.site.html;

/**
 * The frame of every page. Its policy lets the page's own style and script run and nothing else,
 * should a text ever get through where it ought not to.
 */
public final class SitePage {
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none';"
          + " form-action 'none'";

  private SitePage() {}

  /**
   * A whole page.
   *
   * @param up the path from the page to the top of the site: "" or "../"
   * @param main what stands in it, HTML
   */
  public static String of(String title, String up, String main) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%3$s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%1$s</title>
        <link rel="stylesheet" href="%2$ssite.css">
        <script src="%2$ssearch-index.js" defer></script>
        <script src="%2$ssite.js" defer></script>
        </head>
        <body data-up="%2$s">
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
        <a class="home" href="%2$sindex.html">Schemas</a>
        <div class="search" role="search">
        <label for="q">Search types and properties</label>
        <input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="Search" \
        aria-controls="hits" aria-describedby="hits-count">
        <p id="hits-count" role="status" aria-live="polite"></p>
        <ul id="hits"></ul>
        </div>
        </header>
        <main id="main" tabindex="-1">
        %4$s</main>
        </body>
        </html>
        """
        .formatted(Html.shortText(title), up, POLICY, main);
  }
}
