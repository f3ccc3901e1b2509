package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.persistence.TurnRecord.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of a step in a stored turn. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StoredStep.Brought.class, name = "brought"),
  @JsonSubTypes.Type(value = StoredStep.Began.class, name = "began"),
  @JsonSubTypes.Type(value = StoredStep.Wrote.class, name = "wrote"),
  @JsonSubTypes.Type(value = StoredStep.Flushed.class, name = "flushed"),
  @JsonSubTypes.Type(value = StoredStep.BrokeOff.class, name = "broke_off"),
  @JsonSubTypes.Type(value = StoredStep.Replied.class, name = "replied"),
  @JsonSubTypes.Type(value = StoredStep.Failed.class, name = "failed"),
  @JsonSubTypes.Type(value = StoredStep.Called.class, name = "called"),
})
sealed interface StoredStep {
  record Brought(List<StoredEvidence> evidence) implements StoredStep {}

  record Began(boolean stopsAtRefusal) implements StoredStep {}

  record Wrote(String text) implements StoredStep {}

  record Flushed() implements StoredStep {}

  record BrokeOff() implements StoredStep {}

  record Replied(
      String provider,
      String model,
      List<StoredCall> calls,
      long inputTokens,
      long outputTokens,
      long cost,
      ModelReply.End end)
      implements StoredStep {}

  record Failed(String provider, String model, Trouble trouble) implements StoredStep {}

  record Called(StoredCall call, String result) implements StoredStep {}

  record StoredCall(
      String id, String tool, Map<String, String> arguments, @Nullable String problem) {
    static StoredCall of(ToolCall call) {
      return new StoredCall(call.id(), call.tool(), call.arguments(), call.problem().orElse(null));
    }

    ToolCall toCall() {
      return new ToolCall(id, tool, arguments, Optional.ofNullable(problem));
    }
  }

  static StoredStep of(Step step) {
    return switch (step) {
      case Step.Brought brought ->
          new Brought(brought.evidence().stream().map(StoredEvidence::of).toList());
      case Step.Began began -> new Began(began.stopsAtRefusal());
      case Step.Wrote wrote -> new Wrote(wrote.text());
      case Step.Flushed ignored -> new Flushed();
      case Step.BrokeOff ignored -> new BrokeOff();
      case Step.Replied replied ->
          new Replied(
              replied.provider(),
              replied.model(),
              replied.calls().stream().map(StoredCall::of).toList(),
              replied.usage().inputTokens(),
              replied.usage().outputTokens(),
              replied.cost(),
              replied.end());
      case Step.Failed failed -> new Failed(failed.provider(), failed.model(), failed.trouble());
      case Step.Called called -> new Called(StoredCall.of(called.call()), called.result());
    };
  }

  default Step toStep() {
    return switch (this) {
      case Brought brought ->
          new Step.Brought(brought.evidence().stream().map(StoredEvidence::toEvidence).toList());
      case Began began -> new Step.Began(began.stopsAtRefusal());
      case Wrote wrote -> new Step.Wrote(wrote.text());
      case Flushed ignored -> new Step.Flushed();
      case BrokeOff ignored -> new Step.BrokeOff();
      case Replied replied ->
          new Step.Replied(
              replied.provider(),
              replied.model(),
              replied.calls().stream().map(StoredCall::toCall).toList(),
              new ModelUsage(replied.inputTokens(), replied.outputTokens()),
              replied.cost(),
              replied.end());
      case Failed failed -> new Step.Failed(failed.provider(), failed.model(), failed.trouble());
      case Called called -> new Step.Called(called.call().toCall(), called.result());
    };
  }
}
