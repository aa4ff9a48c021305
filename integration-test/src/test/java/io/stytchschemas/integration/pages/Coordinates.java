package io.stytchschemas.integration.pages;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a POM names: an artifact of ours, a plugin. */
record Coordinates(String group, String artifact, String version) {

  /** That of the reader's own project. */
  private static final String READERS = "com.acme";

  /** What a POM, or some elements of one, refers to; the reader's own is left out. */
  static Set<Coordinates> in(String pom) throws IOException {
    Element page = parse(pom);
    Map<String, String> properties = new HashMap<>();
    collectProperties(page, properties);
    Set<Coordinates> found = new LinkedHashSet<>();
    collect(page, properties, found);
    found.removeIf(each -> each.group.equals(READERS));
    return found;
  }

  /** What this build makes, and the plugins and libraries that it builds with. */
  static Set<Coordinates> ofThisBuild(Path root) throws IOException {
    String parent = Files.readString(root.resolve("pom.xml"));
    Set<Coordinates> known = in(parent);
    Element project = child(parse(parent), "project");
    String group = text(project, "groupId");
    String version = text(project, "version");
    try (Stream<Path> modules = Files.list(root)) {
      for (Path pom : modules.map(each -> each.resolve("pom.xml")).filter(Files::exists).toList()) {
        Element module = child(parse(Files.readString(pom)), "project");
        known.add(new Coordinates(group, text(module, "artifactId"), version));
      }
    }
    return known;
  }

  private static void collect(
      Element element, Map<String, String> properties, Set<Coordinates> found) {
    if (!text(element, "groupId").isEmpty() && !element.getTagName().equals("project")) {
      found.add(
          new Coordinates(
              text(element, "groupId"),
              text(element, "artifactId"),
              resolved(text(element, "version"), properties)));
    }
    children(element).forEach(each -> collect(each, properties, found));
  }

  private static void collectProperties(Element element, Map<String, String> properties) {
    for (Element each : children(element)) {
      if (element.getTagName().equals("properties")) {
        properties.put("${" + each.getTagName() + "}", each.getTextContent());
      }
      collectProperties(each, properties);
    }
  }

  private static String resolved(String version, Map<String, String> properties) {
    return properties.getOrDefault(version, version);
  }

  private static Element parse(String elements) throws IOException {
    String xml = "<page>" + elements.replaceFirst("^<\\?xml[^>]*>", "") + "</page>";
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(elements, e);
    }
  }

  private static String text(Element element, String name) {
    Element found = child(element, name);
    return found == null ? "" : found.getTextContent();
  }

  private static Element child(Element element, String name) {
    return children(element).stream()
        .filter(each -> each.getTagName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> children(Element element) {
    return IntStream.range(0, element.getChildNodes().getLength())
        .<Node>mapToObj(element.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
