package io.stytchschemas.maven.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.report.ChangeReport;
import io.stytchschemas.maven.report.ReportFormat;
import io.stytchschemas.maven.testing.SchemaApi;
import io.stytchschemas.maven.testing.SchemaPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in Chromium, where there is one. */
class SiteInBrowserTest {
  /**
   * In every text: a script, a handler, a link that runs code, an image, a turned line. It begins
   * with a word, for a line that begins with a tag is no Markdown.
   */
  private static final String EVIL =
      "Evil <script>window.owned=1</script> <img src=x onerror=window.owned=1> </code></pre></title>"
          + " [link](javascript:window.owned=1) [data](data:text/html,x) ![image](http://127.0.0.1:1/i.png)"
          + " \\u202eright '\\\" onmouseover='window.owned=1'";

  private static final String SCHEMA =
      """
      {"title":"Evil","description":"%1$s","type":"object","properties":{
        "%1$s":{"type":"string","description":"%1$s","default":"%1$s","pattern":"</script>"},
        "kind":{"enum":["%1$s","b"]},
        "next":{"$ref":"Other.json"},
        "words":{"$ref":"Words.json"}}}
      """
          .formatted(EVIL);

  private static final String WORDS =
      """
      {"description":"%1$s","type":"array","default":["%1$s"],
       "items":{"type":"string","description":"%1$s","const":"%1$s","pattern":"</script>`<img>"}}
      """
          .formatted(EVIL);

  private static final String OTHER =
      "{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\"}}}";

  @TempDir Path folder;

  @Test
  void pagesWork() throws IOException, InterruptedException {
    Path chromium = Browser.installed();
    assumeThat(chromium).as("Chromium, which CONTRIBUTING names").isNotNull();
    Path site = folder.resolve("site");
    new Site(
            "<b>Title</b>",
            SchemaPlans.of(
                folder, Map.of("Evil.json", SCHEMA, "Words.json", WORDS, "Other.json", OTHER)))
        .write(site);
    try (Browser browser = Browser.start(chromium, folder.resolve("profile"))) {
      hostileTextIsInert(browser, site);
      searchFindsByTyping(browser, site);
      diffIsInert(browser);
    }
  }

  private static void hostileTextIsInert(Browser browser, Path site) throws InterruptedException {
    for (String page :
        new String[] {"schemas.Evil.html", "schemas.Evil.Kind.html", "schemas.Words.html"}) {
      browser.open(site.resolve("types").resolve(page));
      assertInert(browser, 2);
    }
    browser.open(site.resolve("types/schemas.Evil.html"));
    assertThat(browser.eval("document.querySelectorAll('tbody tr').length")).isEqualTo("4");
    assertThat(browser.eval("document.querySelector('main').innerText"))
        .contains("<script>window.owned=1</script>")
        .doesNotContain("\u202e");
    // Every way on works: the style is there, and so is the other type, as a link and in the SVG.
    assertThat(browser.eval("getComputedStyle(document.querySelector('table')).borderCollapse"))
        .isEqualTo("collapse");
    for (String place : new String[] {"svg", "td"}) {
      browser.open(site.resolve("types/schemas.Evil.html"));
      browser.follow(place + " a[href=\"schemas.Other.html\"]", "schemas.Other");
      assertThat(browser.eval("document.title")).isEqualTo("schemas.Other");
    }
  }

  private static void assertInert(Browser browser, int scripts) throws InterruptedException {
    assertThat(browser.eval("window.owned")).isEqualTo("undefined");
    assertThat(browser.eval("document.querySelectorAll('script').length"))
        .isEqualTo(String.valueOf(scripts));
    assertThat(browser.eval("document.querySelectorAll('img, iframe, object, embed').length"))
        .isEqualTo("0");
    assertThat(
            browser.eval(
                "[...document.querySelectorAll('*')].filter(e => [...e.attributes]"
                    + ".some(a => a.name.startsWith('on'))).length"))
        .isEqualTo("0");
    assertThat(
            browser.eval(
                "[...document.querySelectorAll('a')].filter(a => /^(javascript|data):/.test("
                    + "a.protocol || '')).length"))
        .isEqualTo("0");
  }

  private static void searchFindsByTyping(Browser browser, Path site) throws InterruptedException {
    browser.open(site.resolve("index.html"));
    assertInert(browser, 2);
    browser.press("/");
    assertThat(browser.eval("document.activeElement.id")).isEqualTo("q");
    browser.type("oth");
    assertThat(browser.eval("document.querySelector('#hits').innerText")).contains("Other");
    assertThat(browser.eval("document.getElementById('hits-count').textContent"))
        .isEqualTo("1 hit");
    browser.press("ArrowDown");
    assertThat(browser.eval("document.activeElement.textContent")).isEqualTo("Other");
    browser.press("Escape");
    browser.type("stre");
    assertThat(browser.eval("document.querySelector('#hits small').textContent"))
        .isEqualTo("street");
    browser.press("Enter");
    for (int i = 0; i < 500 && !browser.eval("document.title").equals("schemas.Other"); i++) {
      Thread.sleep(20);
    }
    assertThat(browser.eval("document.title")).isEqualTo("schemas.Other");
  }

  private void diffIsInert(Browser browser) throws IOException, InterruptedException {
    Changes changes =
        Changes.between(
            SchemaApi.of(folder.resolve("a"), Map.of("Evil.json", OTHER)),
            SchemaApi.of(
                folder.resolve("b"),
                Map.of("Evil.json", SCHEMA, "Words.json", WORDS, "Other.json", OTHER)));
    Path page = folder.resolve("diff.html");
    Files.writeString(page, ReportFormat.HTML.write(new ChangeReport("<i>a", "b", changes)));
    browser.open(page);
    assertInert(browser, 0);
    assertThat(browser.eval("document.querySelector('.breaking').textContent"))
        .isEqualTo("breaking");
  }
}
