package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.adapter.llm.embedded.ToolChoice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often the embedded engine chooses the right tool. Sets labelled with intents of retail
 * support are scored through their mapping to tools; of sets about other business only a small
 * share may start a tool that touches orders.
 */
public final class IntentMeasurement implements Measurement {
  private static final List<String> RETAIL = List.of("bitext8k", "bitext20k");
  private static final List<String> OTHER_BUSINESS = List.of("clinc150");
  private static final String MAPPING = "bitext_to_tool_suggestion.json";

  /** Tools that look into an order or begin to change one. */
  private static final Set<String> ORDER_TOOLS =
      Set.of(
          "order_status",
          "refund_status",
          "cancel_order",
          "edit_order",
          "start_return",
          "get_invoice");

  /** The mapping's names for tools that are one tool here. */
  private static final Map<String, String> OUR_NAMES =
      Map.of(
          "update_shipping_address", "edit_order",
          "start_return_or_refund", "start_return");

  private final ToolChoice choice;

  /** Measures the choice shoppers meet. */
  public IntentMeasurement(ToolChoice choice) {
    this.choice = choice;
  }

  @Override
  public String claim() {
    return "intents";
  }

  @Override
  public List<ObjectNode> run(EvaluationData data, Predictions predictions) throws IOException {
    List<ObjectNode> figures = new ArrayList<>();
    for (String set : RETAIL) {
      if (data.has(set)) {
        figures.add(retail(data, set, predictions));
      }
    }
    for (String set : OTHER_BUSINESS) {
      if (data.has(set)) {
        figures.add(otherBusiness(data, set, predictions));
      }
    }
    return figures;
  }

  private ObjectNode retail(EvaluationData data, String set, Predictions predictions)
      throws IOException {
    JsonNode mapping = data.commonDocument(MAPPING);
    Map<String, int[]> byTool = new TreeMap<>();
    int right = 0;
    int mapped = 0;
    List<JsonNode> items = data.items(set);
    long start = System.nanoTime();
    for (JsonNode item : items) {
      String suggested = mapping.path(item.path("intent").asText()).asText();
      if (suggested.isEmpty()) {
        choose(set, item, predictions); // an intent the mapping does not know is right nowhere
        continue;
      }
      mapped++;
      String wanted = OUR_NAMES.getOrDefault(suggested, suggested);
      int[] count = byTool.computeIfAbsent(wanted, ignored -> new int[2]);
      count[1]++;
      if (choose(set, item, predictions).equals(wanted)) {
        count[0]++;
        right++;
      }
    }
    ObjectNode result = Figures.of(claim(), set, items.size(), start);
    result.put("tool_accuracy", Figures.share(right, mapped));
    result.put("unmapped", items.size() - mapped);
    ObjectNode recall = result.putObject("per_tool_recall");
    byTool.forEach((tool, count) -> recall.put(tool, Figures.share(count[0], count[1])));
    return result;
  }

  private ObjectNode otherBusiness(EvaluationData data, String set, Predictions predictions)
      throws IOException {
    Map<String, Integer> chosenTools = new TreeMap<>();
    int started = 0;
    List<JsonNode> items = data.items(set);
    long start = System.nanoTime();
    for (JsonNode item : items) {
      String chosen = choose(set, item, predictions);
      chosenTools.merge(chosen, 1, Integer::sum);
      started += ORDER_TOOLS.contains(chosen) ? 1 : 0;
    }
    ObjectNode result = Figures.of(claim(), set, items.size(), start);
    result.put("no_order_tool", Figures.share(items.size() - started, items.size()));
    ObjectNode tools = result.putObject("chosen");
    chosenTools.forEach(tools::put);
    return result;
  }

  private String choose(String set, JsonNode item, Predictions predictions) throws IOException {
    String chosen = choice.choose(item.path("text").asText());
    predictions.write(
        predictions.line(set).put("id", item.path("id").asText()).put("intent", chosen));
    return chosen;
  }
}
