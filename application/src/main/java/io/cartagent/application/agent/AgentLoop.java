package io.cartagent.application.agent;

import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.LanguageModels;
import io.cartagent.application.port.llm.ModelException;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.domain.redaction.Vault;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.util.List;

/**
 * Has a shop's models draft one reply, in the order of preference, each until it answers or fails.
 * Nothing a model writes is trusted: its words go to the {@link CheckedSpeech}, its calls through
 * {@link CallCheck}. Holds nothing between turns and may be used by many threads.
 */
public final class AgentLoop {
  /** How a turn with the models ended. */
  public enum Outcome {
    /** The shopper has an answer, or a person has been called. */
    ANSWERED,
    /** No model is configured, none answered, or nothing they said could be proved. */
    NOT_ANSWERED
  }

  private final LanguageModels models;
  private final Spending spending;
  private final Prompt prompt;
  private final TurnBounds bounds;
  private final Clock clock;

  public AgentLoop(
      LanguageModels models, Spending spending, Prompt prompt, TurnBounds bounds, Clock clock) {
    this.models = models;
    this.spending = spending;
    this.prompt = prompt;
    this.bounds = bounds;
    this.clock = clock;
  }

  /** What a turn brings along. */
  public record Turn(
      TenantId tenant,
      Spending.Payer payer,
      DraftingBrief brief,
      Vault vault,
      ShopperTools tools,
      CheckedSpeech speech,
      ToolAccess access,
      TurnObserver observer) {}

  /** Converses; blocks. What the tools or the speech throw is let through. */
  public Outcome converse(Turn turn) {
    List<AgentTool> offered = AgentTool.offeredTo(turn.access());
    ToolBench bench = new ShopperToolBench(turn.tools(), turn.speech(), offered, bounds.calls());
    return converse(turn, bench, offered);
  }

  Outcome converse(Turn turn, ToolBench bench, List<AgentTool> offered) {
    TurnBudget budget = new TurnBudget(bounds, clock, clock.instant());
    for (LanguageModel model : models.listPreferred(turn.tenant())) {
      try {
        ModelAttempt attempt =
            new ModelAttempt(turn, model, bench, offered, prompt, spending, budget, bounds);
        if (attempt.run() == Outcome.ANSWERED) {
          return Outcome.ANSWERED;
        }
        return Outcome.NOT_ANSWERED;
      } catch (ModelException failed) {
        turn.speech().breakOff();
        turn.observer().failed(model.describe(turn.tenant()), failed.trouble());
      }
    }
    return Outcome.NOT_ANSWERED;
  }
}
