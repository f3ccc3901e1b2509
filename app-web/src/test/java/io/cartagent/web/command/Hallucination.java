package io.cartagent.web.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a model gets a right sentence wrong. */
enum Hallucination {
  PRICE(Map.of()),
  NUMBER(Map.of()),
  DATE(Map.of()),
  IDENTIFIER(Map.of()),
  STATUS(
      pairs(
          "in transit",
          "delivered",
          "delivered",
          "in transit",
          "paid",
          "refunded",
          "unfulfilled",
          "fulfilled",
          "ready for pickup",
          "delivered",
          "available",
          "sold out",
          "sold out",
          "available")),
  NAME(
      pairs(
          "Norway", "Japan", "Japan", "Norway", "Galway", "Dublin", "Burren", "Tide", "Inis",
          "Ember", "Skellig", "Ridge", "DHL", "UPS", "GLS", "DPD", "An Post", "FedEx", "wool",
          "cotton")),
  POLARITY(
      pairs(
          "You can ",
          "You cannot ",
          "can be ",
          "cannot be ",
          "do not ",
          "do ",
          "cannot ",
          "can ",
          " is ",
          " is not ",
          " are ",
          " are not ")),
  COMMITMENT(Map.of()),
  ATTRIBUTE(
      pairs(
          "slate",
          "moss",
          "hand wash",
          "machine wash",
          "100 %",
          "50 %",
          "black",
          "white",
          "steel",
          "plastic"));

  private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d\\d");
  private static final Pattern WHOLE = Pattern.compile("(?<![\\d#.\\-–:])\\d{1,3}(?![\\d.\\-–:])");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-(\\d\\d)");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}");

  @SuppressWarnings("ImmutableEnumChecker") // filled once, below
  private final Map<String, String> words;

  Hallucination(Map<String, String> words) {
    this.words = words;
  }

  private static Map<String, String> pairs(String... words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  /** The sentence gone wrong; empty when it has nothing this one could touch. */
  Optional<String> touch(String sentence) {
    return switch (this) {
      case PRICE -> bump(AMOUNT, sentence, "7.77");
      case NUMBER -> bump(WHOLE, sentence, "77");
      case DATE -> bump(DAY, sentence, "2026-12-29");
      case IDENTIFIER -> bump(LONG_NUMBER, sentence, "99999999999999999999");
      case COMMITMENT -> Optional.of("We guarantee that your money is refunded today.");
      case STATUS, NAME, POLARITY, ATTRIBUTE -> swap(sentence);
    };
  }

  private static Optional<String> bump(Pattern pattern, String sentence, String wrong) {
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find() && !matcher.group().equals(wrong)
        ? Optional.of(
            sentence.substring(0, matcher.start()) + wrong + sentence.substring(matcher.end()))
        : Optional.empty();
  }

  private Optional<String> swap(String sentence) {
    for (Map.Entry<String, String> pair : words.entrySet()) {
      int at = sentence.indexOf(pair.getKey());
      if (at >= 0) {
        return Optional.of(
            sentence.substring(0, at)
                + pair.getValue()
                + sentence.substring(at + pair.getKey().length()));
      }
    }
    return Optional.empty();
  }

  static List<String> sentencesOf(String reply) {
    return List.of(reply.split("(?<=[.!?]) ", -1));
  }
}
