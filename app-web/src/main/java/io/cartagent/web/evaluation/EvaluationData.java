package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The data one claim is measured on.
 *
 * @param own the claim's folder: one file of JSON lines for each set
 * @param common what this claim shares with other halves of the data
 */
public record EvaluationData(Path own, Path common) {
  private static final ObjectMapper JSON = new ObjectMapper();

  boolean has(String set) {
    return Files.exists(own.resolve(set + ".jsonl"));
  }

  /** Every item of a set, in the file's order. */
  List<JsonNode> items(String set) throws IOException {
    return lines(own.resolve(set + ".jsonl"));
  }

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          items.add(JSON.readTree(line));
        }
      }
    }
    return items;
  }

  JsonNode emptyList() {
    return JSON.createArrayNode();
  }

  JsonNode commonDocument(String name) throws IOException {
    return JSON.readTree(common.resolve(name).toFile());
  }
}
