package io.cartagent.adapter.llm.provider;

import static io.cartagent.adapter.llm.provider.ReplyEvents.textOf;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.llm.ModelReply.End;
import java.util.Optional;

/** A reply as OpenAI's chat completions stream it, and servers that speak like them. */
final class OpenAiEvents implements ReplyEvents {
  private static final String DONE = "[DONE]";

  private final ReplyAssembly reply;
  private final Handoff handoff;
  private boolean refused;

  OpenAiEvents(ReplyAssembly reply, Handoff handoff) {
    this.reply = reply;
    this.handoff = handoff;
  }

  @Override
  public boolean event(String data) {
    if (data.equals(DONE)) {
      reply.end();
      return false;
    }
    Optional<JsonNode> event = EventJson.object(data);
    if (event.isEmpty()) {
      reply.fail("an event is not JSON");
    } else {
      read(event.get());
    }
    return !handoff.isOver();
  }

  private void read(JsonNode event) {
    JsonNode error = event.path("error");
    if (!error.isMissingNode() && !error.isNull()) {
      handoff.fail(
          Refusals.ofErrorType(textOf(error, "type") + " " + error.path("code").asText("")));
      return;
    }
    JsonNode usage = event.path("usage");
    if (usage.isObject()) {
      reply.input(usage.path("prompt_tokens").asLong(0));
      reply.output(usage.path("completion_tokens").asLong(0));
    }
    for (JsonNode choice : event.path("choices")) {
      if (choice.path("index").asInt(0) == 0) {
        read(choice.path("delta"), choice.path("finish_reason"));
      }
    }
  }

  private void read(JsonNode delta, JsonNode reason) {
    String text = textOf(delta, "content");
    if (delta.path("content").isTextual() && !text.isEmpty()) {
      reply.text(text);
    }
    if (delta.path("refusal").isTextual()) {
      refused = true;
      reply.unseen(textOf(delta, "refusal"));
    }
    if (delta.path("reasoning_content").isTextual()) {
      reply.unseen(textOf(delta, "reasoning_content"));
    }
    for (JsonNode call : delta.path("tool_calls")) {
      call(call);
    }
    if (reason.isTextual()) {
      reply.stop(refused ? End.REFUSED : endOf(reason.textValue()));
    }
  }

  private void call(JsonNode call) {
    int index = call.path("index").asInt(-1);
    JsonNode function = call.path("function");
    if (index < 0) {
      reply.fail("a call has no number");
      return;
    }
    if (!reply.hasCall(index)) {
      reply.beginCall(index, textOf(call, "id"), textOf(function, "name"));
    }
    if (function.path("arguments").isTextual()) {
      reply.arguments(index, textOf(function, "arguments"));
    }
  }

  private static End endOf(String reason) {
    return switch (reason) {
      case "stop" -> End.COMPLETE;
      case "tool_calls", "function_call" -> End.CALLS;
      case "content_filter" -> End.REFUSED;
      default -> End.CUT_OFF;
    };
  }
}
