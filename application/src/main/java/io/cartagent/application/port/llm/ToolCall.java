package io.cartagent.application.port.llm;

import java.util.Map;
import java.util.Optional;

/**
 * A call a model asks for, not yet looked at.
 *
 * @param id the provider's, unique within one reply after the adapter has read it
 * @param tool as the model named it; may exist nowhere
 * @param arguments empty when they could not be read
 * @param problem why the arguments are not usable: broken JSON, not an object, a value that is not
 *     text, a name given twice. Such a call is answered, never repaired (RE-12)
 */
public record ToolCall(
    String id, String tool, Map<String, String> arguments, Optional<String> problem) {
  public ToolCall {
    arguments = Map.copyOf(arguments);
  }
}
