package io.cartagent.adapter.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import io.cartagent.application.port.llm.ModelMessage;
import io.cartagent.application.port.llm.ModelMessage.FromAgent;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelMessage.FromTool;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.llm.ToolSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Our requests in LangChain4j's words. */
final class ChatRequests {
  private static final JsonMapper JSON = new JsonMapper();

  /** Providers refuse a conversation that begins with its agent. */
  private static final String OPENED = "(The shopper opened the chat.)";

  /** Providers refuse an empty text. */
  private static final String NOTHING = "(nothing)";

  /** Providers refuse a history with another name, and would for the rest of the conversation. */
  private static final Pattern TOOL_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private ChatRequests() {}

  static List<ChatMessage> messages(ModelRequest request) {
    List<ChatMessage> messages = new ArrayList<>();
    if (!request.instructions().isBlank()) {
      messages.add(SystemMessage.from(request.instructions()));
    }
    if (!(request.messages().getFirst() instanceof FromShopper)) {
      messages.add(UserMessage.from(OPENED));
    }
    for (ModelMessage message : request.messages()) {
      switch (message) {
        case FromShopper(var text) -> messages.add(UserMessage.from(given(text.value())));
        case FromAgent(var text, List<ToolCall> calls) -> messages.add(agent(text.value(), calls));
        case FromTool(ToolCall call, var result) ->
            messages.add(
                ToolExecutionResultMessage.from(call.id(), toolName(call), given(result.value())));
      }
    }
    return messages;
  }

  static List<ToolSpecification> tools(ModelRequest request) {
    return request.tools().stream().map(ChatRequests::tool).toList();
  }

  private static AiMessage agent(String text, List<ToolCall> calls) {
    AiMessage.Builder message = AiMessage.builder();
    if (!text.isBlank() || calls.isEmpty()) {
      message.text(given(text));
    }
    if (!calls.isEmpty()) {
      message.toolExecutionRequests(calls.stream().map(ChatRequests::call).toList());
    }
    return message.build();
  }

  private static ToolExecutionRequest call(ToolCall call) {
    return ToolExecutionRequest.builder()
        .id(call.id())
        .name(toolName(call))
        .arguments(json(call))
        .build();
  }

  private static String toolName(ToolCall call) {
    return TOOL_NAME.matcher(call.tool()).matches() ? call.tool() : "unknown_tool";
  }

  /** In the order of their names, so that the same call is always written the same. */
  private static String json(ToolCall call) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(call.arguments()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts were not written as JSON", e);
    }
  }

  private static ToolSpecification tool(ToolSpec spec) {
    JsonObjectSchema.Builder arguments = JsonObjectSchema.builder().additionalProperties(false);
    for (ToolSpec.Parameter parameter : spec.parameters()) {
      if (parameter.choices().isEmpty()) {
        arguments.addStringProperty(
            parameter.name(),
            parameter.description() + " At most " + parameter.mostCharacters() + " characters.");
      } else {
        arguments.addEnumProperty(parameter.name(), parameter.choices(), parameter.description());
      }
    }
    return ToolSpecification.builder()
        .name(spec.name())
        .description(spec.description())
        .parameters(
            arguments
                .required(
                    spec.parameters().stream()
                        .filter(ToolSpec.Parameter::required)
                        .map(ToolSpec.Parameter::name)
                        .toList())
                .build())
        .build();
  }

  private static String given(String text) {
    return text.isBlank() ? NOTHING : text;
  }
}
