package io.cartagent.web.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a tool's answer in JSON into facts. An object is a record: its values, and those of plain
 * objects in it, are told of the names and numbers that stand in it and above it.
 */
final class ToolResultFacts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 12;

  private final List<Evidence> facts = new ArrayList<>();
  private final Source source;

  private ToolResultFacts(Source source) {
    this.source = source;
  }

  /** The facts of one answer; a text that is no JSON is quoted as it stands. */
  static List<Evidence> of(int message, String tool, String content) {
    Source source =
        new Source(
            "tool" + message, SourceKind.ORDER, words(tool), Optional.empty(), Optional.empty());
    try {
      JsonNode tree = JSON.readTree(content);
      if (tree.isContainerNode()) {
        ToolResultFacts reader = new ToolResultFacts(source);
        reader.read(tree, "", words(tool), 0);
        return reader.facts;
      }
    } catch (JsonProcessingException e) {
      // Not JSON: a message or an error in words.
    }
    return List.of(
        new Evidence.Excerpt(
            source.id(), new Passage(source.id(), source, words(tool), content, source.id())));
  }

  private void read(JsonNode node, String path, String name, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      int number = 0;
      for (JsonNode element : node) {
        number++;
        if (element.isContainerNode()) {
          read(element, path, name + " " + number, depth + 1);
        } else {
          add(path, name, name, element);
        }
      }
      return;
    }
    String subject = join(path, identityOf(node, name));
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String attribute = words(field.getKey());
      JsonNode value = field.getValue();
      if (isPlain(value)) {
        for (Map.Entry<String, JsonNode> inner : value.properties()) {
          add(subject, attribute + " " + words(inner.getKey()), inner.getKey(), inner.getValue());
        }
      } else if (value.isContainerNode()) {
        read(value, subject, attribute, depth + 1);
      } else {
        add(subject, attribute, field.getKey(), value);
      }
    }
  }

  /** What the object is called: its name, number or id, or the key it stands under. */
  private static String identityOf(JsonNode node, String name) {
    StringBuilder identity = new StringBuilder(name);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      boolean names =
          key.equals("name")
              || key.equals("title")
              || key.equals("id")
              || key.endsWith("_id")
              || key.endsWith("_number");
      if (names && field.getValue().isValueNode()) {
        identity.append(' ').append(field.getValue().asText());
      }
    }
    return identity.toString();
  }

  private static boolean isPlain(JsonNode node) {
    if (!node.isObject() || node.isEmpty()) {
      return false;
    }
    for (JsonNode value : node) {
      if (value.isContainerNode()) {
        return false;
      }
    }
    return true;
  }

  private void add(String subject, String attribute, String key, JsonNode value) {
    String text = value.asText();
    if (value.isNull() || text.isBlank()) {
      return;
    }
    String id = source.id() + ":" + facts.size();
    facts.add(
        new Evidence.Fact(
            id, source, IdentityLevel.VERIFIED, subject, attribute, valueOf(key, value)));
  }

  private static FactValue valueOf(String key, JsonNode value) {
    String lower = key.toLowerCase(Locale.ROOT);
    boolean money =
        lower.contains("price")
            || lower.contains("amount")
            || lower.contains("cost")
            || lower.contains("total");
    if (value.isNumber() && money && !lower.contains("bag")) {
      return new FactValue.Amount(Money.of(new BigDecimal(value.asText()).toPlainString(), "USD"));
    }
    if (value.isBoolean() && lower.equals("available")) {
      return new FactValue.Status(value.asBoolean() ? "available" : "sold out");
    }
    if (lower.equals("status")) {
      return new FactValue.Status(value.asText());
    }
    return new FactValue.Words(value.asText());
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + " › " + name;
  }

  private static String words(String key) {
    return key.replace('_', ' ').strip();
  }
}
