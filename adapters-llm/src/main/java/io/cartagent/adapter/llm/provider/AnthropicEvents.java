package io.cartagent.adapter.llm.provider;

import static io.cartagent.adapter.llm.provider.ReplyEvents.textOf;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.llm.ModelReply.End;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A reply as Anthropic's Messages API streams it. */
final class AnthropicEvents implements ReplyEvents {
  private final ReplyAssembly reply;
  private final Handoff handoff;
  private final Set<Integer> openBlocks = new HashSet<>();
  private boolean started;

  AnthropicEvents(ReplyAssembly reply, Handoff handoff) {
    this.reply = reply;
    this.handoff = handoff;
  }

  @Override
  public boolean event(String data) {
    Optional<JsonNode> event = EventJson.object(data);
    if (event.isEmpty()) {
      reply.fail("an event is not JSON");
    } else {
      read(event.get());
    }
    return !handoff.isOver();
  }

  private void read(JsonNode event) {
    String type = textOf(event, "type");
    if (!started && !Set.of("message_start", "ping", "error").contains(type)) {
      reply.fail("the reply has no beginning");
      return;
    }
    switch (type) {
      case "message_start" -> start(event.path("message"));
      case "content_block_start" -> open(event);
      case "content_block_delta" -> delta(event);
      case "content_block_stop" -> openBlocks.remove(event.path("index").asInt(-1));
      case "message_delta" -> stop(event);
      case "message_stop" -> end();
      case "error" -> handoff.fail(Refusals.ofErrorType(textOf(event.path("error"), "type")));
      default -> {
        // a ping, or an event of a later version: such must be let pass
      }
    }
  }

  private void start(JsonNode message) {
    if (started) {
      reply.fail("the reply began twice");
    }
    started = true;
    JsonNode usage = message.path("usage");
    reply.input(
        usage.path("input_tokens").asLong(0)
            + usage.path("cache_creation_input_tokens").asLong(0)
            + usage.path("cache_read_input_tokens").asLong(0));
    reply.output(usage.path("output_tokens").asLong(0));
  }

  private void open(JsonNode event) {
    int index = event.path("index").asInt(-1);
    JsonNode block = event.path("content_block");
    if (index < 0 || !openBlocks.add(index)) {
      reply.fail("a block began twice");
      return;
    }
    switch (textOf(block, "type")) {
      case "text" -> {
        if (!textOf(block, "text").isEmpty()) {
          reply.text(textOf(block, "text"));
        }
      }
      case "tool_use" -> reply.beginCall(index, textOf(block, "id"), textOf(block, "name"));
      default -> reply.unseen("");
    }
  }

  private void delta(JsonNode event) {
    int index = event.path("index").asInt(-1);
    JsonNode delta = event.path("delta");
    if (!openBlocks.contains(index)) {
      reply.fail("a piece belongs to no block");
      return;
    }
    switch (textOf(delta, "type")) {
      case "text_delta" -> reply.text(textOf(delta, "text"));
      case "input_json_delta" -> reply.arguments(index, textOf(delta, "partial_json"));
      default -> reply.unseen(textOf(delta, "thinking"));
    }
  }

  private void stop(JsonNode event) {
    JsonNode usage = event.path("usage");
    if (usage.has("output_tokens")) {
      reply.output(usage.path("output_tokens").asLong(0));
    }
    JsonNode reason = event.path("delta").path("stop_reason");
    if (reason.isTextual()) {
      reply.stop(
          switch (reason.textValue()) {
            case "end_turn", "stop_sequence" -> End.COMPLETE;
            case "tool_use" -> End.CALLS;
            case "refusal" -> End.REFUSED;
            default -> End.CUT_OFF;
          });
    }
  }

  private void end() {
    if (openBlocks.isEmpty()) {
      reply.end();
    } else {
      reply.fail("the reply ended within a block");
    }
  }
}
