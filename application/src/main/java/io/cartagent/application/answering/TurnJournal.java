package io.cartagent.application.answering;

import io.cartagent.application.agent.TurnObserver;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import io.cartagent.application.port.persistence.TurnRecord.Step;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down what happens in one turn, so that it can be judged again. */
final class TurnJournal implements TurnObserver {
  private final List<Step> steps = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final StringBuilder written = new StringBuilder();
  private final String prompt;

  /**
   * For one turn.
   *
   * @param prompt digest of the instructions in use
   */
  TurnJournal(String prompt) {
    this.prompt = prompt;
  }

  void brought(List<? extends Evidence> evidence) {
    if (!evidence.isEmpty()) {
      add(new Step.Brought(List.copyOf(evidence)));
    }
  }

  void began(boolean stopsAtRefusal) {
    add(new Step.Began(stopsAtRefusal));
  }

  /** Pieces that follow one another are kept as one: how they were cut makes no difference. */
  void wrote(String piece) {
    written.append(piece);
  }

  void flushed() {
    add(new Step.Flushed());
  }

  void brokeOff() {
    add(new Step.BrokeOff());
  }

  void judged(String sentence, SentenceGate.Ruling ruling) {
    judgements.add(
        switch (ruling) {
          case SentenceGate.Ruling.Passed ignored -> new Judgement(sentence, List.of());
          case SentenceGate.Ruling.Held(var reasons) -> new Judgement(sentence, reasons);
        });
  }

  @Override
  public void replied(ModelDescription model, ModelReply reply, long cost) {
    add(
        new Step.Replied(
            model.provider(), model.model(), reply.calls(), reply.usage(), cost, reply.end()));
  }

  @Override
  public void failed(ModelDescription model, Trouble trouble) {
    add(new Step.Failed(model.provider(), model.model(), trouble));
  }

  @Override
  public void called(ToolCall call, String result) {
    add(new Step.Called(call, result));
  }

  /** The whole record. */
  TurnRecord close(
      ConversationId conversation, TurnId turn, TurnSetting setting, Map<String, String> hidden) {
    closeText();
    return new TurnRecord(
        conversation,
        turn,
        setting.now(),
        prompt,
        setting.shop(),
        setting.listener(),
        setting.said(),
        hidden,
        steps,
        judgements);
  }

  List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  private void add(Step step) {
    closeText();
    steps.add(step);
  }

  private void closeText() {
    if (!written.isEmpty()) {
      steps.add(new Step.Wrote(written.toString()));
      written.setLength(0);
    }
  }
}
