package io.cartagent.modeltwin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.modeltwin.SeenRequest.Said;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Anthropic's Messages API, streamed. */
final class AnthropicWire implements Wire {
  @Override
  public boolean reads(HttpRequest request) {
    return request.path().equals("/v1/messages");
  }

  @Override
  public String contentType() {
    return "text/event-stream; charset=utf-8";
  }

  @Override
  public SeenRequest read(HttpRequest request) throws IOException {
    JsonNode body = Json.read(request.raw().body());
    List<Said> said = new ArrayList<>();
    for (JsonNode message : body.path("messages")) {
      if (message.path("role").asText().equals("assistant")) {
        said.add(agent(message.path("content")));
      } else {
        readUser(message.path("content"), said);
      }
    }
    List<SeenRequest.Tool> tools = new ArrayList<>();
    for (JsonNode tool : body.path("tools")) {
      tools.add(
          new SeenRequest.Tool(
              tool.path("name").asText(),
              tool.path("description").asText(),
              Json.text(tool.path("input_schema"))));
    }
    return new SeenRequest(
        SeenRequest.Format.ANTHROPIC,
        body.path("model").asText(),
        Json.joined(body.path("system")),
        said,
        tools,
        body.path("max_tokens").asInt(),
        body.has("temperature")
            ? OptionalDouble.of(body.get("temperature").asDouble())
            : OptionalDouble.empty(),
        request.header("x-api-key"),
        request.headers());
  }

  private static Said agent(JsonNode content) {
    List<Script.Call> calls = new ArrayList<>();
    for (JsonNode block : content) {
      if (block.path("type").asText().equals("tool_use")) {
        calls.add(
            new Script.Call(
                block.path("id").asText(),
                block.path("name").asText(),
                Json.text(block.path("input"))));
      }
    }
    return new Said.ByAgent(Json.joined(content), calls);
  }

  private static void readUser(JsonNode content, List<Said> said) {
    StringBuilder text = new StringBuilder();
    if (content.isTextual()) {
      text.append(content.textValue());
    }
    for (JsonNode block : content) {
      if (block.path("type").asText().equals("tool_result")) {
        said.add(
            new Said.ByTool(
                block.path("tool_use_id").asText(), Json.joined(block.path("content"))));
      } else {
        text.append(block.path("text").asText());
      }
    }
    if (!text.isEmpty()) {
      said.add(new Said.ByShopper(text.toString()));
    }
  }

  @Override
  public Iterator<Frame> frames(SeenRequest request, Script script, Charset charset) {
    int firstCall = script.text().iterator().hasNext() ? 1 : 0;
    List<Frame> calls = new ArrayList<>();
    for (int i = 0; i < script.calls().size(); i++) {
      addCall(firstCall + i, script.calls().get(i), calls, charset);
    }
    List<Frame> begin = new ArrayList<>();
    begin.add(frame(Kind.AROUND, start(request, script), charset));
    begin.add(frame(Kind.AROUND, typed("ping"), charset));
    List<Frame> endOfText = new ArrayList<>();
    if (firstCall == 1) {
      ObjectNode start = typed("content_block_start").put("index", 0);
      start.putObject("content_block").put("type", "text").put("text", "");
      begin.add(frame(Kind.AROUND, start, charset));
      endOfText.add(frame(Kind.AROUND, typed("content_block_stop").put("index", 0), charset));
    }
    return new Frames(
        List.of(
            begin.iterator(),
            Frames.of(script.text(), piece -> frame(Kind.PIECE, textDelta(piece), charset)),
            endOfText.iterator(),
            calls.iterator(),
            List.of(
                    frame(Kind.AROUND, stop(script), charset),
                    frame(Kind.END, typed("message_stop"), charset))
                .iterator()));
  }

  private static ObjectNode start(SeenRequest request, Script script) {
    ObjectNode start = typed("message_start");
    ObjectNode message = start.putObject("message");
    message
        .put("id", "msg_simulated")
        .put("type", "message")
        .put("role", "assistant")
        .put("model", request.model())
        .putNull("stop_reason")
        .putNull("stop_sequence");
    message.putArray("content");
    message
        .putObject("usage")
        .put("input_tokens", script.usage().input())
        .put("cache_creation_input_tokens", 0)
        .put("cache_read_input_tokens", 0)
        .put("output_tokens", 1);
    return start;
  }

  private static ObjectNode textDelta(String piece) {
    ObjectNode delta = typed("content_block_delta").put("index", 0);
    delta.putObject("delta").put("type", "text_delta").put("text", piece);
    return delta;
  }

  private static void addCall(int index, Script.Call call, List<Frame> frames, Charset charset) {
    ObjectNode start = typed("content_block_start").put("index", index);
    start
        .putObject("content_block")
        .put("type", "tool_use")
        .put("id", call.id())
        .put("name", call.tool())
        .putObject("input");
    frames.add(frame(Kind.PIECE, start, charset));
    for (String piece : Json.pieces(call.arguments())) {
      ObjectNode delta = typed("content_block_delta").put("index", index);
      delta.putObject("delta").put("type", "input_json_delta").put("partial_json", piece);
      frames.add(frame(Kind.PIECE, delta, charset));
    }
    frames.add(frame(Kind.AROUND, typed("content_block_stop").put("index", index), charset));
  }

  private static ObjectNode stop(Script script) {
    ObjectNode stop = typed("message_delta");
    stop.putObject("delta")
        .put(
            "stop_reason",
            switch (script.stop()) {
              case END -> "end_turn";
              case CALLS -> "tool_use";
              case LENGTH -> "max_tokens";
              case REFUSAL -> "refusal";
            })
        .putNull("stop_sequence");
    stop.putObject("usage").put("output_tokens", script.usage().output());
    return stop;
  }

  @Override
  public byte[] errorEvent() {
    return Json.event("error", error("overloaded_error", "Overloaded"), StandardCharsets.UTF_8);
  }

  @Override
  public Answer refuse(Refusal refusal) {
    return switch (refusal) {
      case BAD_KEY -> answer(401, "authentication_error", "invalid x-api-key");
      case EXPIRED_KEY -> answer(401, "authentication_error", "API key has expired");
      case FORBIDDEN ->
          answer(403, "permission_error", "Your API key does not have permission to use the model");
      case UNKNOWN_MODEL -> answer(404, "not_found_error", "model: no-such-model");
      case TOO_LONG ->
          answer(
              400, "invalid_request_error", "prompt is too long: 250000 tokens > 200000 maximum");
      case NO_CREDIT ->
          answer(
              400,
              "invalid_request_error",
              "Your credit balance is too low to access the Anthropic API. Please go to Plans &"
                  + " Billing to upgrade or purchase credits.");
      case SPEND_LIMIT ->
          answer(
              429,
              "rate_limit_error",
              "You have reached your specified API usage limits. You will regain access on"
                  + " 2026-12-01 at 00:00 UTC.");
      case RATE_LIMITED ->
          answer(
              429,
              "rate_limit_error",
              "This request would exceed your organization's rate limit of 50 requests per minute");
      case FAILING -> answer(500, "api_error", "Internal server error");
      case UNAVAILABLE -> answer(503, "api_error", "Service unavailable");
      case OVERLOADED -> answer(529, "overloaded_error", "Overloaded");
    };
  }

  private static Answer answer(int status, String type, String message) {
    return new Answer(
        status,
        Map.of("content-type", "application/json", "request-id", "req_simulated"),
        Json.text(error(type, message)));
  }

  private static ObjectNode error(String type, String message) {
    ObjectNode error = typed("error");
    error.putObject("error").put("type", type).put("message", message);
    return error.put("request_id", "req_simulated");
  }

  private static ObjectNode typed(String type) {
    return Json.object().put("type", type);
  }

  private static Frame frame(Kind kind, ObjectNode data, Charset charset) {
    return new Frame(Json.event(data.path("type").asText(), data, charset), kind);
  }
}
