package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.domain.redaction.Vault;
import io.cartagent.domain.redaction.finding.PersonalData;
import io.cartagent.domain.redaction.finding.PersonalDataFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much personal data is found whole, and how much else is hidden. Lines of one conversation go
 * through one vault in their order, as in service; every other text has a vault of its own.
 */
public final class PiiMeasurement implements Measurement {
  private static final String CHAT = "tau_chat";
  private static final String NEGATIVES = "negatives";
  private static final String IDS = "id_vectors_stdnum";
  private static final String SECRETS = "secrets";
  private static final List<String> SETS =
      List.of(
          "presidio_synth_v2",
          "presidio_generated_large",
          "presidio_unit",
          "phones_libphonenumber",
          IDS,
          SECRETS,
          CHAT,
          NEGATIVES);

  private final PersonalDataFinder finder;

  /** Measures the finder shoppers' messages go through. */
  public PiiMeasurement(PersonalDataFinder finder) {
    this.finder = finder;
  }

  @Override
  public String claim() {
    return "pii";
  }

  @Override
  public List<ObjectNode> run(EvaluationData data, Predictions predictions) throws IOException {
    List<ObjectNode> figures = new ArrayList<>();
    for (String set : SETS) {
      if (data.has(set)) {
        measure(set, data.items(set), predictions, figures);
      }
    }
    return figures;
  }

  private void measure(
      String set, List<JsonNode> items, Predictions predictions, List<ObjectNode> figures)
      throws IOException {
    Map<String, Vault> conversations = new HashMap<>();
    List<Scored> scored = new ArrayList<>();
    long start = System.nanoTime();
    for (JsonNode item : items) {
      Vault vault =
          set.equals(CHAT)
              ? conversations.computeIfAbsent(conversationOf(item), ignored -> new Vault(finder))
              : new Vault(finder);
      String text = item.path(set.equals(IDS) ? "value" : "text").asText();
      List<PersonalData> found = vault.findIn(text);
      predictions.write(line(set, item, text, found, predictions));
      scored.add(new Scored(item, RedactionFigures.of(text, found, item.path("spans"))));
    }
    ObjectNode all = Figures.of(claim(), set, items.size(), start);
    if (set.equals(IDS)) {
      fillIds(all, scored);
    } else if (set.equals(SECRETS)) {
      fillSecrets(all, scored);
    } else {
      RedactionFigures.sum(scored.stream().map(Scored::figures).toList())
          .fill(all, countsOrders(set));
    }
    figures.add(all);
    parts(set)
        .forEach((part, belongs) -> {
          List<RedactionFigures> own =
              scored.stream().filter(one -> belongs.test(one.item())).map(Scored::figures).toList();
          if (!own.isEmpty()) {
            ObjectNode node = Figures.of(claim(), set + "/" + part, own.size(), start);
            node.remove("ms_per_item");
            RedactionFigures.sum(own).fill(node, countsOrders(set));
            figures.add(node);
          }
        });
  }

  private record Scored(JsonNode item, RedactionFigures figures) {
    boolean isAllHidden() {
      return figures.isAllHidden();
    }
  }

  private static boolean countsOrders(String set) {
    return set.equals(CHAT) || set.equals(NEGATIVES);
  }

  private static Map<String, Predicate<JsonNode>> parts(String set) {
    Map<String, Predicate<JsonNode>> parts = new LinkedHashMap<>();
    if (set.equals(CHAT)) {
      for (String role : List.of("user", "assistant", "scenario")) {
        parts.put(role, item -> item.path("role").asText().equals(role));
      }
    } else if (set.equals(NEGATIVES)) {
      for (String source : List.of("banking77", "hetPQA", "tau2")) {
        parts.put(source, item -> item.path("source").asText().startsWith(source + " "));
      }
    }
    return parts;
  }

  /** A line's id ends with its place in the conversation. */
  private static String conversationOf(JsonNode item) {
    String id = item.path("id").asText();
    return id.substring(0, Math.max(0, id.lastIndexOf(':')))
        + (item.path("role").asText().equals("scenario") ? id : "");
  }

  private static void fillIds(ObjectNode node, List<Scored> scored) {
    node.put(
        "valid_individual_complete",
        share(scored, one -> isValid(one) && isIndividual(one), Scored::isAllHidden));
    node.put(
        "valid_other_complete",
        share(scored, one -> isValid(one) && !isIndividual(one), Scored::isAllHidden));
    node.put(
        "invalid_changed", share(scored, one -> !isValid(one), one -> one.figures().isChanged()));
  }

  private static boolean isValid(Scored one) {
    return one.item().path("valid").asBoolean();
  }

  private static boolean isIndividual(Scored one) {
    return one.item().path("individual").asBoolean();
  }

  private static void fillSecrets(ObjectNode node, List<Scored> scored) {
    Predicate<Scored> secret = one -> one.item().path("label").asText().equals("secret");
    Predicate<Scored> spanned = one -> !one.item().path("spans").isEmpty();
    node.put(
        "published_format_complete",
        share(scored, secret.and(spanned), one -> one.figures().isComplete()));
    node.put(
        "gitleaks_literal_found",
        share(scored, secret.and(spanned.negate()), one -> one.figures().isChanged()));
    node.put(
        "not_secret_changed", share(scored, secret.negate(), one -> one.figures().isChanged()));
  }

  private static double share(List<Scored> all, Predicate<Scored> of, Predicate<Scored> with) {
    List<Scored> counted = all.stream().filter(of).toList();
    return Figures.share((int) counted.stream().filter(with).count(), counted.size());
  }

  private static ObjectNode line(
      String set, JsonNode item, String text, List<PersonalData> found, Predictions predictions) {
    ObjectNode line = predictions.line(set).put("id", item.path("id").asText());
    ArrayNode spans = line.putArray("spans");
    for (PersonalData datum : found) {
      spans
          .addObject()
          .put("start", text.codePointCount(0, datum.start()))
          .put("end", text.codePointCount(0, datum.end()))
          .put("type", datum.category().name());
    }
    return line;
  }
}
