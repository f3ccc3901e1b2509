package io.cartagent.modeltwin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A request as a provider understands it, whatever format it came in.
 *
 * @param key as sent: a key, or the whole signature
 * @param headers by lower-case name
 */
public record SeenRequest(
    Format format,
    String model,
    String instructions,
    List<Said> said,
    List<Tool> tools,
    int mostTokens,
    OptionalDouble temperature,
    String key,
    Map<String, String> headers) {
  /** The three ways to speak to a model. */
  public enum Format {
    ANTHROPIC,
    OPENAI,
    BEDROCK
  }

  /** One thing said before. */
  public sealed interface Said {
    record ByShopper(String text) implements Said {}

    record ByAgent(String text, List<Script.Call> calls) implements Said {
      public ByAgent {
        calls = List.copyOf(calls);
      }
    }

    record ByTool(String callId, String result) implements Said {}
  }

  /**
   * A tool on offer.
   *
   * @param schema of its arguments, as JSON
   */
  public record Tool(String name, String description, String schema) {}

  public SeenRequest {
    said = List.copyOf(said);
    tools = List.copyOf(tools);
    headers = Map.copyOf(headers);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether the tools have answered: the next word is the model's. */
  public boolean answersTools() {
    return !said.isEmpty() && said.getLast() instanceof Said.ByTool;
  }
}
