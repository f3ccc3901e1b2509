package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sets of answers, each as a shopper's turn with its evidence. */
final class GroundingSets {
  static final List<String> NAMES =
      List.of("ragtruth_qa", "summedits", "pqa_answers", "tau_turns", "tau_mutations");

  /** The day the simulated shops of the conversations live in. */
  private static final Instant NOW = Instant.parse("2024-05-15T19:00:00Z");

  private static final ShopProfile SHOP =
      new ShopProfile(
          "",
          URI.create("https://shop.example"),
          Currency.getInstance("USD"),
          ZoneId.of("America/New_York"),
          Optional.empty());

  private final EvaluationData data;
  private final Map<String, JsonNode> conversations = new HashMap<>();
  private final Map<String, String> documents = new HashMap<>();

  GroundingSets(EvaluationData data) {
    this.data = data;
  }

  List<GroundingItem> items(String set) throws IOException {
    List<GroundingItem> items = new ArrayList<>();
    for (JsonNode row : data.items(set)) {
      GroundingContext context =
          row.has("conv_id")
              ? conversation(row)
              : context(
                  List.of(excerpt("evidence", "", evidenceOf(row))),
                  List.of(row.path("question").asText()));
      items.add(
          new GroundingItem(
              row.path("id").asText(),
              row.path("answer").asText(),
              context,
              row.path("label").asText(),
              row.path("domain").asText(),
              row.path("base").asText(),
              row.path("spans").path(0).path("type").asText()));
    }
    return items;
  }

  private String evidenceOf(JsonNode row) throws IOException {
    if (!row.has("evidence_id")) {
      return row.path("evidence").asText();
    }
    if (documents.isEmpty()) {
      for (JsonNode document : data.items("summedits_docs")) {
        documents.put(document.path("id").asText(), document.path("evidence").asText());
      }
    }
    return documents.getOrDefault(row.path("evidence_id").asText(), "");
  }

  private GroundingContext conversation(JsonNode row) throws IOException {
    if (conversations.isEmpty()) {
      for (JsonNode conversation : data.items("tau_conversations")) {
        conversations.put(conversation.path("id").asText(), conversation);
      }
    }
    String id = row.path("conv_id").asText();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(excerpt("policy", "policy", policyOf(id.substring(0, id.indexOf(':')))));
    List<String> said = new ArrayList<>();
    JsonNode conversation = conversations.get(id);
    JsonNode messages = conversation == null ? data.emptyList() : conversation.path("messages");
    for (int i = 0; i < Math.min(row.path("turn").asInt(), messages.size()); i++) {
      JsonNode message = messages.get(i);
      for (JsonNode call : message.path("tool_calls")) {
        String name = "asked " + call.path("name").asText();
        evidence.addAll(ToolResultFacts.of(i, name, call.path("arguments").asText()));
      }
      String content = message.path("content").asText("");
      if (message.path("content").isNull() || content.isBlank()) {
        continue;
      }
      switch (message.path("role").asText()) {
        case "user" -> said.add(content);
        case "tool" ->
            evidence.addAll(ToolResultFacts.of(i, message.path("name").asText(), content));
        default -> evidence.add(excerpt("message" + i, "", content));
      }
    }
    return context(evidence, said);
  }

  private String policyOf(String domain) throws IOException {
    String key = "policy " + domain;
    if (!documents.containsKey(key)) {
      documents.put(key, Files.readString(data.common().resolve("tau_policy_" + domain + ".md")));
    }
    return documents.get(key);
  }

  private static GroundingContext context(List<Evidence> evidence, List<String> said) {
    return new GroundingContext(evidence, said, IdentityLevel.VERIFIED, SHOP, NOW);
  }

  private static Evidence.Excerpt excerpt(String id, String label, String text) {
    Source source = new Source(id, SourceKind.PAGE, label, Optional.empty(), Optional.empty());
    return new Evidence.Excerpt(id, new Passage(id, source, "", text, id));
  }
}
