package io.cartagent.modeltwin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** JSON as the formats write it. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static JsonNode read(byte[] bytes) throws IOException {
    return MAPPER.readTree(bytes);
  }

  static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An event of a stream of server-sent events. */
  static byte[] event(String name, JsonNode data, Charset charset) {
    String head = name.isEmpty() ? "" : "event: " + name + "\n";
    return (head + "data: " + text(data) + "\n\n").getBytes(charset);
  }

  /** The text of a content that is a string, or a list of parts with a text. */
  static String joined(JsonNode content) {
    if (content.isTextual()) {
      return content.textValue();
    }
    StringBuilder all = new StringBuilder();
    content.forEach(part -> all.append(part.path("text").asText("")));
    return all.toString();
  }

  /** Cuts a text into pieces as models send them. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += 7) {
      pieces.add(text.substring(from, Math.min(text.length(), from + 7)));
    }
    return pieces;
  }
}
