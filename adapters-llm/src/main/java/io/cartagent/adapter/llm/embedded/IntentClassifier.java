package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the intent whose exemplars a question is most alike. An intent's score is the mean of its
 * nearest exemplar and of its nearest three, so that one odd sentence does not decide.
 */
final class IntentClassifier {
  /** Below it a question is alike to nothing we know. */
  static final double KNOWN = 0.50;

  private static final int NEAREST = 3;

  /** An intent and how alike the question is to it, -1 to 1. */
  record Guess(Intent intent, double score) {
    boolean isKnown() {
      return score >= KNOWN;
    }
  }

  private record Point(Intent intent, Embedding meaning) {}

  private final TextEmbedder embedder;
  private final List<Exemplars.Exemplar> exemplars = Exemplars.load();
  private final NavigableSet<String> vocabulary = new TreeSet<>();
  private final Map<String, List<Point>> pointsOf = new ConcurrentHashMap<>();

  IntentClassifier(TextEmbedder embedder) {
    this.embedder = embedder;
    exemplars.forEach(exemplar -> vocabulary.addAll(Words.of(exemplar.text())));
  }

  Guess classify(TenantId tenant, Embedding question) {
    Map<Intent, double[]> nearest = new EnumMap<>(Intent.class);
    for (Point point : points(tenant)) {
      double similarity = point.meaning().similarity(question);
      keepNearest(nearest.computeIfAbsent(point.intent(), intent -> emptyScores()), similarity);
    }
    Guess best = new Guess(Intent.UNKNOWN, -1);
    for (Map.Entry<Intent, double[]> entry : nearest.entrySet()) {
      double score = score(entry.getValue());
      if (score > best.score()) {
        best = new Guess(entry.getKey(), score);
      }
    }
    return best;
  }

  /** A question with its typing errors mended where a word of the exemplars is one slip away. */
  String spell(String question) {
    StringBuilder spelt = new StringBuilder();
    for (String word : Words.of(question)) {
      spelt.append(spelt.isEmpty() ? "" : " ").append(mend(word));
    }
    return spelt.toString();
  }

  private String mend(String word) {
    if (word.length() < 4 || Words.hasDigit(word) || vocabulary.contains(word)) {
      return word;
    }
    return vocabulary.stream()
        .filter(known -> Words.same(known, word) && known.charAt(0) == word.charAt(0))
        .findFirst()
        .or(() -> vocabulary.stream().filter(known -> Words.same(known, word)).findFirst())
        .orElse(word);
  }

  private List<Point> points(TenantId tenant) {
    return pointsOf.computeIfAbsent(embedder.model(tenant), model -> read(tenant));
  }

  private List<Point> read(TenantId tenant) {
    List<Embedding> meanings =
        ExemplarVectors.load(embedder.model(tenant), exemplars)
            .orElseGet(() ->
                embedder.embed(tenant, exemplars.stream().map(Exemplars.Exemplar::text).toList()));
    List<Point> points = new java.util.ArrayList<>(meanings.size());
    for (int i = 0; i < meanings.size(); i++) {
      points.add(new Point(exemplars.get(i).intent(), meanings.get(i)));
    }
    return List.copyOf(points);
  }

  private static double[] emptyScores() {
    double[] scores = new double[NEAREST];
    java.util.Arrays.fill(scores, -1);
    return scores;
  }

  private static void keepNearest(double[] scores, double similarity) {
    double next = similarity;
    for (int i = 0; i < scores.length; i++) {
      if (next > scores[i]) {
        double pushed = scores[i];
        scores[i] = next;
        next = pushed;
      }
    }
  }

  private static double score(double[] scores) {
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    return (scores[0] + sum / scores.length) / 2;
  }
}
