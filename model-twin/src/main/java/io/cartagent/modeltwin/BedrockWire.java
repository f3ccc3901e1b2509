package io.cartagent.modeltwin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.modeltwin.SeenRequest.Said;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/** Bedrock's ConverseStream: JSON in binary frames with checksums. */
final class BedrockWire implements Wire {
  private static final String BEFORE_MODEL = "/model/";
  private static final String AFTER_MODEL = "/converse-stream";

  @Override
  public boolean reads(HttpRequest request) {
    return request.path().startsWith(BEFORE_MODEL) && request.path().endsWith(AFTER_MODEL);
  }

  @Override
  public String contentType() {
    return "application/vnd.amazon.eventstream";
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
    for (JsonNode tool : body.path("toolConfig").path("tools")) {
      if (tool.has("toolSpec")) {
        JsonNode spec = tool.get("toolSpec");
        tools.add(
            new SeenRequest.Tool(
                spec.path("name").asText(),
                spec.path("description").asText(),
                Json.text(spec.path("inputSchema").path("json"))));
      }
    }
    JsonNode inference = body.path("inferenceConfig");
    String path = request.path();
    return new SeenRequest(
        SeenRequest.Format.BEDROCK,
        URLDecoder.decode(
            path.substring(BEFORE_MODEL.length(), path.length() - AFTER_MODEL.length()),
            StandardCharsets.UTF_8),
        Json.joined(body.path("system")),
        said,
        tools,
        inference.path("maxTokens").asInt(),
        inference.has("temperature")
            ? OptionalDouble.of(inference.get("temperature").asDouble())
            : OptionalDouble.empty(),
        request.header("authorization"),
        request.headers());
  }

  private static Said agent(JsonNode content) {
    List<Script.Call> calls = new ArrayList<>();
    for (JsonNode block : content) {
      if (block.has("toolUse")) {
        JsonNode use = block.get("toolUse");
        calls.add(
            new Script.Call(
                use.path("toolUseId").asText(),
                use.path("name").asText(),
                Json.text(use.path("input"))));
      }
    }
    return new Said.ByAgent(Json.joined(content), calls);
  }

  private static void readUser(JsonNode content, List<Said> said) {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : content) {
      if (block.has("toolResult")) {
        JsonNode result = block.get("toolResult");
        said.add(
            new Said.ByTool(
                result.path("toolUseId").asText(), Json.joined(result.path("content"))));
      } else {
        text.append(block.path("text").asText(""));
      }
    }
    if (!text.isEmpty()) {
      said.add(new Said.ByShopper(text.toString()));
    }
  }

  @Override
  public Iterator<Frame> frames(SeenRequest request, Script script, Charset charset) {
    boolean speaks = script.text().iterator().hasNext();
    List<Frame> calls = new ArrayList<>();
    for (int i = 0; i < script.calls().size(); i++) {
      addCall((speaks ? 1 : 0) + i, script.calls().get(i), calls, charset);
    }
    List<Frame> endOfText =
        speaks
            ? List.of(
                event(
                    Kind.AROUND,
                    "contentBlockStop",
                    Json.object().put("contentBlockIndex", 0),
                    charset))
            : List.of();
    ObjectNode metadata = Json.object();
    metadata
        .putObject("usage")
        .put("inputTokens", script.usage().input())
        .put("outputTokens", script.usage().output())
        .put("totalTokens", script.usage().input() + script.usage().output());
    metadata.putObject("metrics").put("latencyMs", 5);
    return new Frames(
        List.of(
            List.of(
                    event(
                        Kind.AROUND,
                        "messageStart",
                        Json.object().put("role", "assistant"),
                        charset))
                .iterator(),
            Frames.of(
                script.text(),
                piece -> delta(Kind.PIECE, 0, Json.object().put("text", piece), charset)),
            endOfText.iterator(),
            calls.iterator(),
            List.of(
                    event(
                        Kind.END,
                        "messageStop",
                        Json.object().put("stopReason", reason(script)),
                        charset),
                    event(Kind.END, "metadata", metadata, charset))
                .iterator()));
  }

  private static void addCall(int index, Script.Call call, List<Frame> frames, Charset charset) {
    ObjectNode start = Json.object().put("contentBlockIndex", index);
    start
        .putObject("start")
        .putObject("toolUse")
        .put("toolUseId", call.id())
        .put("name", call.tool());
    frames.add(event(Kind.PIECE, "contentBlockStart", start, charset));
    for (String piece : Json.pieces(call.arguments())) {
      ObjectNode use = Json.object();
      use.putObject("toolUse").put("input", piece);
      frames.add(delta(Kind.PIECE, index, use, charset));
    }
    frames.add(
        event(
            Kind.AROUND,
            "contentBlockStop",
            Json.object().put("contentBlockIndex", index),
            charset));
  }

  private static String reason(Script script) {
    return switch (script.stop()) {
      case END -> "end_turn";
      case CALLS -> "tool_use";
      case LENGTH -> "max_tokens";
      case REFUSAL -> "content_filtered";
    };
  }

  @Override
  public byte[] errorEvent() {
    return message(
        Map.of(
            ":message-type", "exception",
            ":exception-type", "internalServerException",
            ":content-type", "application/json"),
        "{\"message\":\"The system encountered an unexpected error\"}"
            .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Answer refuse(Refusal refusal) {
    return switch (refusal) {
      case BAD_KEY ->
          answer(
              403,
              "UnrecognizedClientException",
              "The security token included in the request is invalid.");
      case EXPIRED_KEY ->
          answer(
              403,
              "ExpiredTokenException",
              "The security token included in the request is expired");
      case FORBIDDEN ->
          answer(
              403,
              "AccessDeniedException",
              "You don't have access to the model with this model ID.");
      case UNKNOWN_MODEL ->
          answer(400, "ValidationException", "The provided model identifier is invalid.");
      case TOO_LONG -> answer(400, "ValidationException", "Input is too long for requested model.");
      case NO_CREDIT ->
          answer(
              403,
              "AccessDeniedException",
              "Model access is denied due to INVALID_PAYMENT_INSTRUMENT: A valid payment"
                  + " instrument must be provided.");
      case SPEND_LIMIT ->
          answer(
              429,
              "ThrottlingException",
              "Too many tokens per day, please wait before trying again.");
      case RATE_LIMITED ->
          answer(429, "ThrottlingException", "Too many requests, please wait before trying again.");
      case FAILING ->
          answer(500, "InternalServerException", "The system encountered an unexpected error");
      case UNAVAILABLE, OVERLOADED ->
          answer(503, "ServiceUnavailableException", "Bedrock is unable to process your request.");
    };
  }

  private static Answer answer(int status, String type, String message) {
    return new Answer(
        status,
        Map.of(
            "content-type", "application/json",
            "x-amzn-errortype", type,
            "x-amzn-requestid", "simulated"),
        Json.text(Json.object().put("message", message)));
  }

  private static Frame delta(Kind kind, int index, ObjectNode delta, Charset charset) {
    ObjectNode event = Json.object().put("contentBlockIndex", index);
    event.set("delta", delta);
    return event(kind, "contentBlockDelta", event, charset);
  }

  private static Frame event(Kind kind, String type, ObjectNode data, Charset charset) {
    return new Frame(
        message(
            Map.of(
                ":message-type", "event",
                ":event-type", type,
                ":content-type", "application/json"),
            Json.text(data).getBytes(charset)),
        kind);
  }

  private static byte[] message(Map<String, String> headers, byte[] payload) {
    Map<String, HeaderValue> values = new java.util.TreeMap<>();
    headers.forEach((name, value) -> values.put(name, HeaderValue.fromString(value)));
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    new Message(values, payload).encode(encoded);
    return encoded.toByteArray();
  }
}
