package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.adapter.persistence.StoredAgreement.StoredConfirmation;
import io.cartagent.adapter.persistence.StoredAgreement.StoredExecution;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.Receipt;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * The shape of an action in the database. Money may move on it, so one that is not wholly
 * understood is refused: whoever changes the shape in any way raises {@link #VERSION} and still
 * reads the older ones.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StoredActionState.Quoted.class, name = "quoted"),
  @JsonSubTypes.Type(value = StoredActionState.AwaitingApproval.class, name = "awaiting_approval"),
  @JsonSubTypes.Type(value = StoredActionState.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = StoredActionState.Executing.class, name = "executing"),
  @JsonSubTypes.Type(value = StoredActionState.ReadBackDue.class, name = "read_back_due"),
  @JsonSubTypes.Type(value = StoredActionState.Done.class, name = "done"),
  @JsonSubTypes.Type(value = StoredActionState.PartlyDone.class, name = "partly_done"),
  @JsonSubTypes.Type(value = StoredActionState.Contradicted.class, name = "contradicted"),
  @JsonSubTypes.Type(value = StoredActionState.Closed.class, name = "closed"),
})
sealed interface StoredActionState {
  int VERSION = 1;

  ActionState toState();

  record Quoted(StoredQuote quote) implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.Quoted(quote.toQuote());
    }
  }

  record AwaitingApproval(StoredQuote quote, StoredConfirmation confirmation)
      implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.AwaitingApproval(quote.toQuote(), confirmation.toConfirmation());
    }
  }

  record Ready(StoredAgreement agreement, int attempts) implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.Ready(agreement.toAgreement(), attempts);
    }
  }

  record Executing(StoredAgreement agreement, StoredExecution execution)
      implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.Executing(agreement.toAgreement(), execution.toExecution());
    }
  }

  record ReadBackDue(StoredAgreement agreement, StoredExecution execution, boolean accepted)
      implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.ReadBackDue(
          agreement.toAgreement(), execution.toExecution(), accepted);
    }
  }

  record Done(StoredReceipt receipt) implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.Done(receipt.toReceipt());
    }
  }

  record PartlyDone(StoredReceipt receipt, List<StoredEffect> missing)
      implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.PartlyDone(
          receipt.toReceipt(), missing.stream().map(StoredEffect::toExpected).toList());
    }
  }

  record Contradicted(StoredAgreement agreement, StoredExecution execution, List<StoredEffect> seen)
      implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.Contradicted(
          agreement.toAgreement(),
          execution.toExecution(),
          seen.stream().map(StoredEffect::toEffect).toList());
    }
  }

  record Closed(StoredQuote quote, ActionState.Ending ending) implements StoredActionState {
    @Override
    public ActionState toState() {
      return new ActionState.Closed(quote.toQuote(), ending);
    }
  }

  /** What was done. */
  record StoredReceipt(
      StoredAgreement agreement,
      StoredExecution execution,
      List<StoredEffect> effects,
      String readAt) {
    static StoredReceipt of(Receipt receipt) {
      return new StoredReceipt(
          StoredAgreement.of(receipt.agreement()),
          StoredExecution.of(receipt.execution()),
          effectsOf(receipt.effects()),
          receipt.readAt().toString());
    }

    Receipt toReceipt() {
      return new Receipt(
          agreement.toAgreement(),
          execution.toExecution(),
          effects.stream().map(StoredEffect::toEffect).toList(),
          Instant.parse(readAt));
    }
  }

  static StoredActionState of(ActionState state) {
    return switch (state) {
      case ActionState.Quoted quoted -> new Quoted(StoredQuote.of(quoted.quote()));
      case ActionState.AwaitingApproval waiting ->
          new AwaitingApproval(
              StoredQuote.of(waiting.quote()), StoredConfirmation.of(waiting.confirmation()));
      case ActionState.Ready ready ->
          new Ready(StoredAgreement.of(ready.agreement()), ready.attempts());
      case ActionState.Executing now ->
          new Executing(StoredAgreement.of(now.agreement()), StoredExecution.of(now.execution()));
      case ActionState.ReadBackDue due ->
          new ReadBackDue(
              StoredAgreement.of(due.agreement()),
              StoredExecution.of(due.execution()),
              due.accepted());
      case ActionState.Done done -> new Done(StoredReceipt.of(done.receipt()));
      case ActionState.PartlyDone partly ->
          new PartlyDone(
              StoredReceipt.of(partly.receipt()),
              partly.missing().stream().map(StoredEffect::of).toList());
      case ActionState.Contradicted other ->
          new Contradicted(
              StoredAgreement.of(other.agreement()),
              StoredExecution.of(other.execution()),
              effectsOf(other.seen()));
      case ActionState.Closed closed -> new Closed(StoredQuote.of(closed.quote()), closed.ending());
    };
  }

  private static List<StoredEffect> effectsOf(List<Effect> effects) {
    return effects.stream().map(StoredEffect::of).toList();
  }

  default byte[] toJson() {
    try {
      return StoredTurn.JSON.writeValueAsBytes(new Versioned(VERSION, this));
    } catch (JsonProcessingException ignored) {
      throw new IllegalStateException("an action could not be written");
    }
  }

  /** The cause is dropped: a parser quotes what it could not read. */
  static StoredActionState ofJson(byte[] json) {
    try {
      JsonNode version = StoredTurn.JSON.readTree(json).path("version");
      if (version.intValue() != VERSION) {
        throw new IllegalStateException(
            "an action has version "
                + version.intValue()
                + ", this CartAgent reads version "
                + VERSION
                + ": start one at least as new as the one that wrote it");
      }
      return StoredTurn.JSON.readValue(json, Versioned.class).state();
    } catch (IOException ignored) {
      throw new IllegalStateException(
          "an action has a shape that version " + VERSION + " does not have");
    }
  }

  /** The state with the version of its shape. */
  record Versioned(int version, StoredActionState state) {}
}
