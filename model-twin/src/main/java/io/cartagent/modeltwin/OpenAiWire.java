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

/** OpenAI's chat completions, streamed, as many servers speak them. */
final class OpenAiWire implements Wire {
  @Override
  public boolean reads(HttpRequest request) {
    return request.path().equals("/v1/chat/completions");
  }

  @Override
  public String contentType() {
    return "text/event-stream; charset=utf-8";
  }

  @Override
  public SeenRequest read(HttpRequest request) throws IOException {
    JsonNode body = Json.read(request.raw().body());
    StringBuilder instructions = new StringBuilder();
    List<Said> said = new ArrayList<>();
    for (JsonNode message : body.path("messages")) {
      String text = Json.joined(message.path("content"));
      switch (message.path("role").asText()) {
        case "system", "developer" -> instructions.append(text);
        case "assistant" -> said.add(new Said.ByAgent(text, calls(message)));
        case "tool" -> said.add(new Said.ByTool(message.path("tool_call_id").asText(), text));
        default -> said.add(new Said.ByShopper(text));
      }
    }
    List<SeenRequest.Tool> tools = new ArrayList<>();
    for (JsonNode tool : body.path("tools")) {
      JsonNode function = tool.path("function");
      tools.add(
          new SeenRequest.Tool(
              function.path("name").asText(),
              function.path("description").asText(),
              Json.text(function.path("parameters"))));
    }
    return new SeenRequest(
        SeenRequest.Format.OPENAI,
        body.path("model").asText(),
        instructions.toString(),
        said,
        tools,
        body.path("max_completion_tokens").asInt(body.path("max_tokens").asInt()),
        body.has("temperature")
            ? OptionalDouble.of(body.get("temperature").asDouble())
            : OptionalDouble.empty(),
        request.header("authorization").replaceFirst("^Bearer ", ""),
        request.headers());
  }

  private static List<Script.Call> calls(JsonNode message) {
    List<Script.Call> calls = new ArrayList<>();
    for (JsonNode call : message.path("tool_calls")) {
      calls.add(
          new Script.Call(
              call.path("id").asText(),
              call.path("function").path("name").asText(),
              call.path("function").path("arguments").asText()));
    }
    return calls;
  }

  @Override
  public Iterator<Frame> frames(SeenRequest request, Script script, Charset charset) {
    List<Frame> calls = new ArrayList<>();
    for (int i = 0; i < script.calls().size(); i++) {
      addCall(request, i, script.calls().get(i), calls, charset);
    }
    ObjectNode role = Json.object().put("role", "assistant").put("content", "");
    ObjectNode usage = chunk(request);
    usage.putArray("choices");
    usage
        .putObject("usage")
        .put("prompt_tokens", script.usage().input())
        .put("completion_tokens", script.usage().output())
        .put("total_tokens", script.usage().input() + script.usage().output());
    return new Frames(
        List.of(
            List.of(frame(Kind.AROUND, choice(request, role, null), charset)).iterator(),
            Frames.of(
                script.text(),
                piece ->
                    frame(
                        Kind.PIECE,
                        choice(request, Json.object().put("content", piece), null),
                        charset)),
            calls.iterator(),
            List.of(
                    frame(Kind.AROUND, choice(request, Json.object(), reason(script)), charset),
                    frame(Kind.AROUND, usage, charset),
                    new Frame("data: [DONE]\n\n".getBytes(charset), Kind.END))
                .iterator()));
  }

  private static void addCall(
      SeenRequest request, int index, Script.Call call, List<Frame> frames, Charset charset) {
    ObjectNode first = Json.object();
    ObjectNode begun = first.putArray("tool_calls").addObject();
    begun.put("index", index).put("id", call.id()).put("type", "function");
    begun.putObject("function").put("name", call.tool()).put("arguments", "");
    frames.add(frame(Kind.PIECE, choice(request, first, null), charset));
    for (String piece : Json.pieces(call.arguments())) {
      ObjectNode delta = Json.object();
      delta
          .putArray("tool_calls")
          .addObject()
          .put("index", index)
          .putObject("function")
          .put("arguments", piece);
      frames.add(frame(Kind.PIECE, choice(request, delta, null), charset));
    }
  }

  private static String reason(Script script) {
    return switch (script.stop()) {
      case END -> "stop";
      case CALLS -> "tool_calls";
      case LENGTH -> "length";
      case REFUSAL -> "content_filter";
    };
  }

  private static ObjectNode chunk(SeenRequest request) {
    return Json.object()
        .put("id", "chatcmpl-simulated")
        .put("object", "chat.completion.chunk")
        .put("created", 1)
        .put("model", request.model());
  }

  private static ObjectNode choice(
      SeenRequest request, ObjectNode delta, @org.jspecify.annotations.Nullable String reason) {
    ObjectNode chunk = chunk(request);
    ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
    choice.set("delta", delta);
    choice.put("finish_reason", reason);
    return chunk;
  }

  @Override
  public byte[] errorEvent() {
    return Json.event(
        "",
        error("server_error", "server_error", "The server had an error while processing"),
        StandardCharsets.UTF_8);
  }

  @Override
  public Answer refuse(Refusal refusal) {
    return switch (refusal) {
      case BAD_KEY ->
          answer(
              401,
              "invalid_request_error",
              "invalid_api_key",
              "Incorrect API key provided: sk-a********key.");
      case EXPIRED_KEY ->
          answer(401, "invalid_request_error", "invalid_api_key", "The API key has expired.");
      case FORBIDDEN ->
          answer(
              403,
              "invalid_request_error",
              "unsupported_country_region_territory",
              "Country, region, or territory not supported");
      case UNKNOWN_MODEL ->
          answer(
              404,
              "invalid_request_error",
              "model_not_found",
              "The model `no-such-model` does not exist or you do not have access to it.");
      case TOO_LONG ->
          answer(
              400,
              "invalid_request_error",
              "context_length_exceeded",
              "This model's maximum context length is 128000 tokens.");
      case NO_CREDIT, SPEND_LIMIT ->
          answer(
              429,
              "insufficient_quota",
              "insufficient_quota",
              "You exceeded your current quota, please check your plan and billing details.");
      case RATE_LIMITED ->
          answer(429, "requests", "rate_limit_exceeded", "Rate limit reached for requests");
      case FAILING ->
          answer(500, "server_error", "server_error", "The server had an error while processing");
      case UNAVAILABLE, OVERLOADED ->
          answer(
              503,
              "server_error",
              "server_error",
              "The engine is currently overloaded, please try again later");
    };
  }

  private static Answer answer(int status, String type, String code, String message) {
    return new Answer(
        status,
        Map.of("content-type", "application/json", "x-request-id", "req_simulated"),
        Json.text(error(type, code, message)));
  }

  private static ObjectNode error(String type, String code, String message) {
    ObjectNode error = Json.object();
    error
        .putObject("error")
        .put("message", message)
        .put("type", type)
        .putNull("param")
        .put("code", code);
    return error;
  }

  private static Frame frame(Kind kind, ObjectNode data, Charset charset) {
    return new Frame(Json.event("", data, charset), kind);
  }
}
