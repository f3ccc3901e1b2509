package io.cartagent.adapter.llm.provider;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder;
import io.cartagent.application.port.llm.ModelRequest;
import java.time.Duration;
import java.util.Optional;

/** OpenAI's chat completions, by OpenAI or by a server that speaks like it. */
final class OpenAiWire implements Wire {
  private final OpenAiStreamingChatModel model;
  private final boolean byOpenAi;
  private final StreamingHttp http;

  /**
   * @param baseUrl ends in the API's version
   * @param key none for a server of one's own that asks for none
   * @param byOpenAi whether it is OpenAI itself: other servers may refuse what only OpenAI knows
   */
  OpenAiWire(
      String baseUrl,
      Optional<String> key,
      String modelName,
      boolean byOpenAi,
      StreamingHttp http) {
    this.byOpenAi = byOpenAi;
    this.http = http;
    OpenAiStreamingChatModelBuilder builder =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(RequestWriter.httpClient())
            .baseUrl(baseUrl)
            .modelName(modelName);
    key.ifPresent(builder::apiKey);
    if (byOpenAi) {
      // Nothing is to be kept for their dashboards (AI-22).
      builder.store(false);
    }
    if (!byOpenAi || KnownModels.takesTemperature(modelName)) {
      builder.temperature(0.0);
    }
    model = builder.build();
  }

  @Override
  public Running open(ModelRequest request, Duration patience, Handoff handoff) {
    // Models that think take only the newer of the two names; other servers may know only the
    // older.
    OpenAiChatRequestParameters parameters =
        byOpenAi
            ? OpenAiChatRequestParameters.builder()
                .toolSpecifications(ChatRequests.tools(request))
                .maxCompletionTokens(request.mostTokens())
                .build()
            : OpenAiChatRequestParameters.builder()
                .toolSpecifications(ChatRequests.tools(request))
                .maxOutputTokens(request.mostTokens())
                .build();
    ChatRequest chat =
        ChatRequest.builder()
            .messages(ChatRequests.messages(request))
            .parameters(parameters)
            .build();
    ReplyAssembly reply = new ReplyAssembly(request.mostTokens(), handoff);
    return http.open(
        RequestWriter.write(model, chat), patience, handoff, new OpenAiEvents(reply, handoff));
  }
}
