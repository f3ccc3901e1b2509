package io.cartagent.adapter.llm.provider;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel.AnthropicStreamingChatModelBuilder;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.cartagent.application.port.llm.ModelRequest;
import java.time.Duration;

/** Anthropic's Messages API. */
final class AnthropicWire implements Wire {
  private final AnthropicStreamingChatModel model;
  private final StreamingHttp http;

  /**
   * @param baseUrl ends in the API's version
   */
  AnthropicWire(String baseUrl, String key, String modelName, StreamingHttp http) {
    this.http = http;
    AnthropicStreamingChatModelBuilder builder =
        AnthropicStreamingChatModel.builder()
            .httpClientBuilder(RequestWriter.httpClient())
            .baseUrl(baseUrl)
            .apiKey(key)
            .modelName(modelName)
            // Instructions and tools are the same in every request of a shop.
            .cacheSystemMessages(true)
            .cacheTools(true);
    if (KnownModels.takesTemperature(modelName)) {
      builder.temperature(0.0);
    }
    model = builder.build();
  }

  @Override
  public Running open(ModelRequest request, Duration patience, Handoff handoff) {
    ChatRequest chat =
        ChatRequest.builder()
            .messages(ChatRequests.messages(request))
            .toolSpecifications(ChatRequests.tools(request))
            .maxOutputTokens(request.mostTokens())
            .build();
    ReplyAssembly reply = new ReplyAssembly(request.mostTokens(), handoff);
    return http.open(
        RequestWriter.write(model, chat), patience, handoff, new AnthropicEvents(reply, handoff));
  }
}
