package io.cartagent.application.port.llm;

import java.time.Duration;
import java.util.List;

/**
 * What a model is asked. Everything anybody wrote stands in {@link ModelMessage}s, which take
 * redacted text only.
 *
 * @param instructions CartAgent's own prompt; holds no secret and no personal data (AI-14)
 * @param messages oldest first; ends with the shopper's words or with the results of the last calls
 * @param mostTokens of the reply
 * @param patience how long the whole reply may take
 */
public record ModelRequest(
    String instructions,
    List<ModelMessage> messages,
    List<ToolSpec> tools,
    int mostTokens,
    Duration patience) {
  public ModelRequest {
    if (messages.isEmpty() || messages.getLast() instanceof ModelMessage.FromAgent) {
      throw new IllegalArgumentException("there is nothing to answer");
    }
    if (mostTokens < 1 || !patience.isPositive()) {
      throw new IllegalArgumentException("a bound is not positive");
    }
    messages = List.copyOf(messages);
    tools = List.copyOf(tools);
  }
}
