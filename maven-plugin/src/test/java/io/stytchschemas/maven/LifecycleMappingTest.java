package io.stytchschemas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Eclipse is told to do with our goals, and that no goal is forgotten. */
class LifecycleMappingTest {
  private static final String MAPPING = "/META-INF/m2e/lifecycle-mapping-metadata.xml";
  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

  private static Document document(String resource) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(LifecycleMappingTest.class.getResourceAsStream(resource))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static Element action(Element execution) {
    Node action = execution.getElementsByTagName("action").item(0);
    return elements(action.getChildNodes()).get(0);
  }

  /** What is done with each goal. */
  private static Map<String, Element> actions() throws Exception {
    Document mapping = document(MAPPING);
    assertThat(mapping.getDocumentElement().getTagName()).isEqualTo("lifecycleMappingMetadata");
    Map<String, Element> actions = new TreeMap<>();
    for (Element execution : elements(mapping.getElementsByTagName("pluginExecution"))) {
      for (Element goal : elements(execution.getElementsByTagName("goal"))) {
        assertThat(actions.put(goal.getTextContent(), action(execution))).isNull();
      }
    }
    return actions;
  }

  @Test
  void everyGoalIsMapped() throws Exception {
    List<String> goals = new ArrayList<>();
    elements(document(DESCRIPTOR).getElementsByTagName("goal"))
        .forEach(goal -> goals.add(goal.getTextContent()));
    assertThat(goals).contains("prepare", "check", "diff", "reference");
    assertThat(actions().keySet()).containsExactlyInAnyOrderElementsOf(goals);
  }

  /** Schema files change without any Java file changing. */
  @Test
  void prepareRunsOnEveryBuild() throws Exception {
    Element action = actions().get("prepare");
    assertThat(action.getTagName()).isEqualTo("execute");
    assertThat(elements(action.getChildNodes()))
        .extracting(each -> each.getTagName() + " " + each.getTextContent())
        .containsExactlyInAnyOrder("runOnConfiguration true", "runOnIncremental true");
  }
}
