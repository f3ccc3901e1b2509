package io.cartagent.adapter.llm.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a question, each weighing more the fewer texts hold it. */
final class Terms {
  /** Words that shops and shoppers use for one thing, by their stems. */
  private static final Map<String, String> SYNONYMS = synonyms();

  private final Map<String, Double> weights;

  private Terms(Map<String, Double> weights) {
    this.weights = weights;
  }

  private static Map<String, String> synonyms() {
    Map<String, String> synonyms = new LinkedHashMap<>();
    for (String group :
        List.of(
            "phone telephone call mobile",
            "email mail",
            "shipping ship shipment deliver delivery postage dispatch post",
            "broken damaged faulty defective broke smashed cracked",
            "cost price charge fee expensive pay",
            "item article product goods",
            "order purchase",
            "parcel package",
            "open opening hour",
            "store shop",
            "refund reimbursement repay money",
            "exchange swap",
            "warranty guarantee",
            "colour color",
            "waterproof water rainproof",
            "hire hiring job career vacancy",
            "country abroad international")) {
      List<String> words = List.of(group.split(" "));
      words.forEach(word -> synonyms.put(Words.stem(word), Words.stem(words.getFirst())));
    }
    return Map.copyOf(synonyms);
  }

  static Terms of(String question, List<String> texts) {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<List<String>> contents = texts.stream().map(Terms::words).toList();
    for (String word : words(question)) {
      long holding = contents.stream().filter(words -> Words.contains(words, word)).count();
      weights.put(word, Math.log(1 + (contents.size() + 1.0) / (holding + 1.0)));
    }
    return new Terms(weights);
  }

  /** The share of a title's words that a question holds, 0 to 1. */
  static double share(String title, String question) {
    List<String> asked = words(question);
    List<String> words = words(title);
    long held = words.stream().filter(word -> Words.contains(asked, word)).count();
    return words.isEmpty() ? 0 : (double) held / words.size();
  }

  private static List<String> words(String text) {
    return Words.content(text).stream().map(word -> SYNONYMS.getOrDefault(word, word)).toList();
  }

  /** The share of the question's weight that a text holds, 0 to 1. */
  double coverage(String text) {
    List<String> words = words(text);
    double all = 0;
    double held = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      all += term.getValue();
      if (Words.contains(words, term.getKey())) {
        held += term.getValue();
      }
    }
    return all == 0 ? 0 : held / all;
  }
}
