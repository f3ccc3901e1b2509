package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.adapter.llm.embedded.ToolChoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often the embedded engine chooses the right tool. Sets labelled with intents of retail
 * support are scored through their mapping to tools; of sets about other business only a small
 * share may start a tool that touches orders.
 */
final class IntentMeasure {
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

  private final ObjectMapper json = new ObjectMapper();
  private final ToolChoice choice;
  private final Path common;

  IntentMeasure(ToolChoice choice, Path common) {
    this.choice = choice;
    this.common = common;
  }

  void run(Path data, @Nullable Path predictions, PrintWriter out) {
    StringWriter lines = new StringWriter();
    try {
      for (String set : RETAIL) {
        if (Files.exists(fileOf(data, set))) {
          out.println(json.writeValueAsString(retail(data, set, lines)));
        }
      }
      for (String set : OTHER_BUSINESS) {
        if (Files.exists(fileOf(data, set))) {
          out.println(json.writeValueAsString(otherBusiness(data, set, lines)));
        }
      }
      if (predictions != null) {
        Files.writeString(predictions, lines.toString(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw UserError.failed("the evaluation data cannot be read, or the predictions not written.");
    }
  }

  private ObjectNode retail(Path data, String set, StringWriter lines) throws IOException {
    JsonNode mapping = json.readTree(common.resolve(MAPPING).toFile());
    Map<String, int[]> byTool = new TreeMap<>();
    int right = 0;
    int all = 0;
    long start = System.nanoTime();
    try (BufferedReader reader = Files.newBufferedReader(fileOf(data, set))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode item = json.readTree(line);
        String suggested = mapping.path(item.path("intent").asText()).asText();
        String wanted = OUR_NAMES.getOrDefault(suggested, suggested);
        String chosen = choose(set, item, lines);
        int[] count = byTool.computeIfAbsent(wanted, ignored -> new int[2]);
        count[1]++;
        all++;
        if (chosen.equals(wanted)) {
          count[0]++;
          right++;
        }
      }
    }
    ObjectNode result = head(set, all, start);
    result.put("tool_accuracy", share(right, all));
    ObjectNode recall = result.putObject("per_tool_recall");
    byTool.forEach((tool, count) -> recall.put(tool, share(count[0], count[1])));
    return result;
  }

  private ObjectNode otherBusiness(Path data, String set, StringWriter lines) throws IOException {
    Map<String, Integer> chosenTools = new HashMap<>();
    int started = 0;
    int all = 0;
    long start = System.nanoTime();
    try (BufferedReader reader = Files.newBufferedReader(fileOf(data, set))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String chosen = choose(set, json.readTree(line), lines);
        chosenTools.merge(chosen, 1, Integer::sum);
        started += ORDER_TOOLS.contains(chosen) ? 1 : 0;
        all++;
      }
    }
    ObjectNode result = head(set, all, start);
    result.put("no_order_tool", share(all - started, all));
    ObjectNode tools = result.putObject("chosen");
    new TreeMap<>(chosenTools).forEach(tools::put);
    return result;
  }

  private String choose(String set, JsonNode item, StringWriter lines) throws IOException {
    String chosen = choice.choose(item.path("text").asText());
    ObjectNode line = json.createObjectNode();
    line.put("set", set);
    line.put("id", item.path("id").asText());
    line.put("intent", chosen);
    lines.append(json.writeValueAsString(line)).append('\n');
    return chosen;
  }

  private ObjectNode head(String set, int all, long start) {
    ObjectNode result = json.createObjectNode();
    result.put("claim", "intents");
    result.put("set", set);
    result.put("n", all);
    result.put(
        "ms_per_item", Math.round((System.nanoTime() - start) / 1e4 / Math.max(1, all)) / 100.0);
    return result;
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : Math.round(10_000.0 * part / all) / 10_000.0;
  }

  private static Path fileOf(Path data, String set) {
    return data.resolve(set + ".jsonl");
  }
}
