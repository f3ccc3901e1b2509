package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.llm.ToolSpec.Parameter;
import java.util.List;
import java.util.Optional;

/** Decides whether a call may be carried out, to the letter of the tool's parameters (AI-05). */
final class CallCheck {
  /** A call that may be carried out, or what to tell the model instead. */
  sealed interface Ruling {
    record Allowed(AgentTool tool) implements Ruling {}

    record Refused(String why) implements Ruling {}
  }

  private CallCheck() {}

  static Ruling rule(ToolCall call, List<AgentTool> offered) {
    Optional<AgentTool> named =
        offered.stream().filter(tool -> tool.publicName().equals(call.tool())).findFirst();
    if (named.isEmpty()) {
      return new Ruling.Refused("there is no such tool");
    }
    if (call.problem().isPresent()) {
      return new Ruling.Refused("the arguments could not be read: " + call.problem().get());
    }
    AgentTool tool = named.get();
    for (String given : call.arguments().keySet()) {
      if (tool.parameters().stream().noneMatch(known -> known.name().equals(given))) {
        return new Ruling.Refused("an argument is unknown");
      }
    }
    for (Parameter parameter : tool.parameters()) {
      Optional<String> wrong =
          check(parameter, Optional.ofNullable(call.arguments().get(parameter.name())));
      if (wrong.isPresent()) {
        return new Ruling.Refused("argument " + parameter.name() + " " + wrong.get());
      }
    }
    return new Ruling.Allowed(tool);
  }

  private static Optional<String> check(Parameter parameter, Optional<String> value) {
    if (value.isEmpty() || value.get().isBlank()) {
      return parameter.required() ? Optional.of("is missing") : Optional.empty();
    }
    if (value.get().length() > parameter.mostCharacters()) {
      return Optional.of("is longer than " + parameter.mostCharacters() + " characters");
    }
    return parameter.choices().isEmpty() || parameter.choices().contains(value.get())
        ? Optional.empty()
        : Optional.of("is not one of " + parameter.choices());
  }
}
