package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ToolCall;

/** Is told what happens between CartAgent and the models in one turn. */
public interface TurnObserver {
  /** A whole reply came. */
  void replied(ModelDescription model, ModelReply reply, long cost);

  /** A model gave no whole reply. */
  void failed(ModelDescription model, Trouble trouble);

  /** A call was answered; the text has personal data in it. */
  void called(ToolCall call, String result);
}
