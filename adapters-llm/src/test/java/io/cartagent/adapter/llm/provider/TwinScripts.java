package io.cartagent.adapter.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.modeltwin.Fault;
import io.cartagent.modeltwin.Script;
import io.cartagent.modeltwin.SeenRequest;
import io.cartagent.modeltwin.SeenRequest.Said.ByShopper;

/** The contract's answers as the simulated provider gives them. */
final class TwinScripts {
  private static final JsonMapper JSON = new JsonMapper();

  private TwinScripts() {}

  static String lastSaid(SeenRequest request) {
    return request.said().reversed().stream()
        .filter(ByShopper.class::isInstance)
        .map(said -> ((ByShopper) said).text())
        .findFirst()
        .orElse("");
  }

  static Script of(Answer answer) {
    return switch (answer) {
      case Answer.Replies(var pieces, var calls, var usage, var end) ->
          Script.saying(pieces)
              .andCalling(calls.stream().map(TwinScripts::call).toList())
              .billed(usage.inputTokens(), usage.outputTokens())
              .stopping(
                  switch (end) {
                    case COMPLETE -> Script.Stop.END;
                    case CALLS -> Script.Stop.CALLS;
                    case CUT_OFF -> Script.Stop.LENGTH;
                    case REFUSED -> Script.Stop.REFUSAL;
                  });
      case Answer.Fails(var pieces, var trouble) ->
          switch (trouble) {
            case BROKEN_STREAM -> Script.saying(pieces).with(new Fault.NoEnd());
            default -> throw new IllegalArgumentException("not one the contract asks for");
          };
    };
  }

  private static Script.Call call(ToolCall call) {
    try {
      String arguments =
          call.problem().isPresent() ? "{\"order_" : JSON.writeValueAsString(call.arguments());
      return new Script.Call(call.id(), call.tool(), arguments);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
