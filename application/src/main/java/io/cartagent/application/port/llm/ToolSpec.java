package io.cartagent.application.port.llm;

import java.util.List;

/** A tool as it is offered to a model; unknown arguments are refused. */
public record ToolSpec(String name, String description, List<Parameter> parameters) {
  /**
   * An argument, always text.
   *
   * @param mostCharacters longest value taken
   * @param choices the values allowed; empty for free text
   */
  public record Parameter(
      String name, String description, boolean required, int mostCharacters, List<String> choices) {
    public Parameter {
      choices = List.copyOf(choices);
    }
  }

  public ToolSpec {
    parameters = List.copyOf(parameters);
  }
}
