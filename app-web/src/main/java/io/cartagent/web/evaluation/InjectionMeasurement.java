package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.domain.injection.InjectionDetector;
import io.cartagent.domain.injection.TextOrigin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many attempts to instruct a model are noticed, and how often ordinary text is taken for one:
 * in what shoppers write, and in mail that carries an instruction.
 */
public final class InjectionMeasurement implements Measurement {
  private static final String CHAT = "direct";
  private static final String MAIL = "indirect_bipia_email";

  private final InjectionDetector detector;

  /** Measures the detector that warns operators. */
  public InjectionMeasurement(InjectionDetector detector) {
    this.detector = detector;
  }

  @Override
  public String claim() {
    return "injections";
  }

  @Override
  public List<ObjectNode> run(EvaluationData data, Predictions predictions) throws IOException {
    List<ObjectNode> figures = new ArrayList<>();
    if (data.has(CHAT)) {
      figures.addAll(measure(data, CHAT, "text", TextOrigin.SHOPPER, predictions));
    }
    if (data.has(MAIL)) {
      figures.addAll(measure(data, MAIL, "context", TextOrigin.CONTENT, predictions));
    }
    return figures;
  }

  private List<ObjectNode> measure(
      EvaluationData data, String set, String field, TextOrigin origin, Predictions predictions)
      throws IOException {
    Counts all = new Counts();
    Map<String, Counts> bySource = new TreeMap<>();
    List<JsonNode> items = data.items(set);
    long start = System.nanoTime();
    for (JsonNode item : items) {
      boolean flagged = detector.inspect(item.path(field).asText(), origin).isAttack();
      boolean attack = item.path("label").asInt() == 1;
      all.add(attack, flagged);
      bySource.computeIfAbsent(sourceOf(item), ignored -> new Counts()).add(attack, flagged);
      predictions.write(
          predictions
              .line(set)
              .put("id", item.path("id").asText())
              .put("verdict", flagged ? "attack" : "benign"));
    }
    List<ObjectNode> figures = new ArrayList<>();
    figures.add(all.into(Figures.of(claim(), set, items.size(), start)));
    bySource.forEach((source, counts) ->
        figures.add(
            counts.into(
                Figures.of(claim(), set + "/" + source, counts.size(), System.nanoTime()))));
    figures.stream().skip(1).forEach(one -> one.remove("ms_per_item"));
    return figures;
  }

  private static String sourceOf(JsonNode item) {
    if (item.hasNonNull("source")) {
      return item.path("source").asText();
    }
    return item.hasNonNull("position") ? item.path("position").asText() : "clean";
  }

  /** What became of the attacks and of the ordinary texts. */
  private static final class Counts {
    private int attacks;
    private int noticed;
    private int ordinary;
    private int falseFlags;

    void add(boolean attack, boolean flagged) {
      attacks += attack ? 1 : 0;
      noticed += attack && flagged ? 1 : 0;
      ordinary += attack ? 0 : 1;
      falseFlags += !attack && flagged ? 1 : 0;
    }

    int size() {
      return attacks + ordinary;
    }

    ObjectNode into(ObjectNode figures) {
      if (attacks > 0) {
        figures.put("recall", Figures.share(noticed, attacks));
      }
      if (ordinary > 0) {
        figures.put("false_flag_rate", Figures.share(falseFlags, ordinary));
      }
      if (attacks > 0 && ordinary > 0) {
        double precision = Figures.share(noticed, noticed + falseFlags);
        double recall = Figures.share(noticed, attacks);
        double sum = precision + recall;
        figures.put("precision", precision);
        figures.put("f1", sum == 0 ? 0 : Figures.rounded(2 * precision * recall / sum));
        figures.put(
            "balanced_accuracy",
            Figures.rounded(((double) noticed / attacks + 1 - (double) falseFlags / ordinary) / 2));
      }
      return figures;
    }
  }
}
