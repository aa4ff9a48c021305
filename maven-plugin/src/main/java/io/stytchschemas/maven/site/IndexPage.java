package io.stytchschemas.maven.site;

import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.SchemaPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All types by package and name, on as many pages as they need. */
final class IndexPage {
  private static final int MOST = 400;

  private final String title;
  private final List<SchemaType> types;
  private final List<SchemaPlan> plain;

  /**
   * @param plain schemas that have a plain Java type and no class
   */
  IndexPage(String title, SchemaTypes types, List<SchemaPlan> plain) {
    this.title = title;
    this.types = new ArrayList<>(types.all());
    this.plain = plain;
  }

  /** The pages by their names. */
  Map<String, String> pages() {
    int parts = Math.max(1, (types.size() + MOST - 1) / MOST);
    Map<String, String> pages = new LinkedHashMap<>();
    for (int i = 0; i < parts; i++) {
      List<SchemaType> shown = types.subList(i * MOST, Math.min(types.size(), (i + 1) * MOST));
      pages.put(
          file(i),
          SitePage.of(title, "", main(shown) + (i == parts - 1 ? plain() : "") + pager(i, parts)));
    }
    return pages;
  }

  private static String file(int part) {
    return part == 0 ? "index.html" : "index-" + (part + 1) + ".html";
  }

  private String main(List<SchemaType> shown) {
    StringBuilder main = new StringBuilder("<h1>" + Html.shortText(title) + "</h1>\n");
    main.append("<p>").append(types.size()).append(" types. Press / to search.</p>\n");
    String open = "";
    for (SchemaType type : shown) {
      String packageName = type.plan().name().packageName();
      if (!packageName.equals(open) || main.indexOf("<ul") < 0) {
        main.append(main.indexOf("<ul") < 0 ? "" : "</ul>\n");
        main.append("<h2><code>").append(Html.shortText(packageName)).append("</code></h2>\n");
        main.append("<ul class=\"columns\">\n");
        open = packageName;
      }
      main.append("<li><a href=\"types/").append(Html.text(type.file())).append("\">");
      main.append(Html.shortText(type.shortName())).append("</a></li>\n");
    }
    return main.append(shown.isEmpty() ? "" : "</ul>\n").toString();
  }

  private String plain() {
    if (plain.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("<h2>Schemas with a plain Java type</h2>\n<ul>\n");
    for (SchemaPlan schema : plain.subList(0, Math.min(plain.size(), MOST))) {
      list.append("<li><code>").append(Html.shortText(schema.id())).append("</code>: <code>");
      list.append(Html.shortText(Cells.shortened(TypeNames.of(schema.type()).toString())));
      list.append("</code></li>\n");
    }
    return list.append("</ul>\n").toString();
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
