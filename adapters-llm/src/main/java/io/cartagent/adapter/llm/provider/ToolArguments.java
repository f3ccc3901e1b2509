package io.cartagent.adapter.llm.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The arguments of a tool call, read strictly and never mended (RE-12). */
sealed interface ToolArguments {
  /** Arguments by name. Whether the tool knows them is for the tool to say. */
  record Usable(Map<String, String> values) implements ToolArguments {}

  /** Not arguments. The problem says why and quotes nothing. */
  record Unusable(String problem) implements ToolArguments {}

  int LONGEST = 16_000;
  int MOST_NAMES = 32;

  JsonFactory STRICT =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4).build())
          .build();

  /**
   * Reads a JSON object of texts. Nothing at all counts as no arguments, because that is how
   * providers stream a call without any; {@code null} counts as left out, because that is how a
   * strict schema makes a model leave something out.
   */
  static ToolArguments read(String json) {
    if (json.isBlank()) {
      return new Usable(Map.of());
    }
    if (json.length() > LONGEST) {
      return new Unusable("the arguments are too long");
    }
    try (JsonParser parser = STRICT.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Unusable("the arguments are not a JSON object");
      }
      Map<String, String> values = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          values.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          return new Unusable("an argument is not text");
        }
      }
      if (parser.nextToken() != null) {
        return new Unusable("something follows the arguments");
      }
      return values.size() > MOST_NAMES
          ? new Unusable("there are too many arguments")
          : new Usable(values);
    } catch (IOException e) {
      return new Unusable("the arguments are not JSON, or name one twice");
    }
  }
}
