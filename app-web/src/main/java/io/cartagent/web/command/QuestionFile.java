package io.cartagent.web.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions as JSON lines: {@code {"id","text","conversation"?}}. */
final class QuestionFile {
  private QuestionFile() {}

  /** One question; those with the same conversation belong together, in order. */
  record Question(String id, String text, Optional<String> conversation) {}

  /** All questions; the first bad line stops everything, with its number. */
  static List<Question> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UserError.badUse("the questions in " + file + " cannot be read as UTF-8 text.");
    }
    ObjectMapper json = new ObjectMapper();
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        questions.add(parse(json, lines.get(i), file + " line " + (i + 1)));
      }
    }
    return questions;
  }

  private static Question parse(ObjectMapper json, String line, String where) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JacksonException e) {
      throw UserError.badUse(where + " is not JSON.");
    }
    if (!node.hasNonNull("id") || !node.path("text").isTextual()) {
      throw UserError.badUse(where + " needs \"id\" and a \"text\".");
    }
    return new Question(
        node.get("id").asText(),
        node.get("text").asText(),
        Optional.ofNullable(node.get("conversation"))
            .filter(value -> !value.isNull())
            .map(JsonNode::asText));
  }
}
