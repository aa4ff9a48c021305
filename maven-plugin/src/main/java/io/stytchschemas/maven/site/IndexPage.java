package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.html.SitePage;
import io.stytchschemas.maven.site.listed.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All types by package and name, on as many pages as they need. */
final class IndexPage {
  private static final int MOST = 400;

  private final String title;
  private final List<Listed> listed;

  IndexPage(String title, List<Listed> listed) {
    this.title = title;
    this.listed = listed;
  }

  /** The pages by their names. */
  Map<String, String> pages() {
    int parts = Math.max(1, (listed.size() + MOST - 1) / MOST);
    Map<String, String> pages = new LinkedHashMap<>();
    for (int i = 0; i < parts; i++) {
      List<Listed> shown = listed.subList(i * MOST, Math.min(listed.size(), (i + 1) * MOST));
      pages.put(file(i), SitePage.of(title, "", main(shown) + pager(i, parts)));
    }
    return pages;
  }

  private static String file(int part) {
    return part == 0 ? "index.html" : "index-" + (part + 1) + ".html";
  }

  private String main(List<Listed> shown) {
    StringBuilder main = new StringBuilder("<h1>" + Html.shortText(title) + "</h1>\n");
    main.append("<p>").append(listed.size()).append(" types. Press / to search.</p>\n");
    String open = "";
    for (Listed type : shown) {
      String packageName = type.packageName();
      if (!packageName.equals(open) || main.indexOf("<ul") < 0) {
        main.append(main.indexOf("<ul") < 0 ? "" : "</ul>\n");
        main.append("<h2><code>").append(Html.shortText(packageName)).append("</code></h2>\n");
        main.append("<ul class=\"columns\">\n");
        open = packageName;
      }
      main.append("<li><a href=\"types/").append(Html.text(type.file())).append("\">");
      main.append(Html.name(type.shortName())).append("</a></li>\n");
    }
    return main.append(shown.isEmpty() ? "" : "</ul>\n").toString();
  }

  private static String pager(int part, int parts) {
    if (parts == 1) {
      return "";
    }
    StringBuilder pager =
        new StringBuilder("<nav class=\"pager\" aria-label=\"Parts of the index\">");
    for (int i = 0; i < parts; i++) {
      pager.append(i == part ? "<span aria-current=\"page\">" : "<a href=\"" + file(i) + "\">");
      pager.append(i + 1).append(i == part ? "</span> " : "</a> ");
    }
    return pager.append("</nav>\n").toString();
  }
}
