package io.cartagent.adapter.llm.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a message into its questions: at the ends of sentences, and where a new question begins.
 */
final class Segments {
  private static final int MOST = 4;
  private static final Pattern SENTENCE_END =
      Pattern.compile("[?!]+(?=\\s|$)|\\.(?=\\s|$)|[\\n;]+");
  private static final Pattern JOINT =
      Pattern.compile(
          ",? (?:and also|and|also|plus|but|,) +(?=([a-z']+))", Pattern.CASE_INSENSITIVE);
  private static final Set<String> OPENERS =
      Cues.wordSet(
          "how what when where which who why whats wheres hows can could do does did is are will would"
              + " should i i'd id tell show please cancel track has have");
  private static final Set<String> PREAMBLE =
      Cues.wordSet(
          "hi hello hey hiya there good morning afternoon evening dear team sir madam guys");

  private Segments() {}

  /** The questions of a message in order; a greeting before one falls away. */
  static List<String> of(String message) {
    List<String> segments = new ArrayList<>();
    for (String sentence : cut(message, SENTENCE_END)) {
      for (String part : cutAtJoints(sentence)) {
        String bare = withoutPreamble(part);
        if (Words.of(bare).isEmpty()) {
          continue;
        }
        segments.add(bare);
      }
    }
    if (segments.isEmpty()) {
      return List.of(message.strip());
    }
    return segments.size() <= MOST ? List.copyOf(segments) : List.copyOf(segments.subList(0, MOST));
  }

  private static List<String> cut(String text, Pattern where) {
    List<String> parts = new ArrayList<>();
    Matcher end = where.matcher(text);
    int from = 0;
    while (end.find()) {
      parts.add(text.substring(from, end.end()).strip());
      from = end.end();
    }
    parts.add(text.substring(from).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> cutAtJoints(String sentence) {
    List<String> parts = new ArrayList<>();
    Matcher joint = JOINT.matcher(sentence);
    int from = 0;
    while (joint.find()) {
      boolean opens = OPENERS.contains(Words.fold(joint.group(1)));
      boolean heavy = Words.of(sentence.substring(from, joint.start())).size() >= 3;
      if (opens && heavy) {
        parts.add(sentence.substring(from, joint.start()).strip());
        from = joint.end();
      }
    }
    parts.add(sentence.substring(from).strip());
    return parts;
  }

  private static String withoutPreamble(String part) {
    Matcher word = Pattern.compile("[\\p{L}']+[,!.]?\\s*").matcher(part);
    int from = 0;
    while (word.find()
        && word.start() == from
        && PREAMBLE.contains(Words.fold(word.group()).replaceAll("[^a-z]", ""))) {
      from = word.end();
    }
    String rest = part.substring(from).strip();
    return Words.of(rest).isEmpty() ? part : rest;
  }
}
