package io.cartagent.application.answering;

import io.cartagent.application.agent.AgentLoop;
import io.cartagent.application.agent.CheckedSpeech;
import io.cartagent.application.agent.Spending;
import io.cartagent.application.agent.TurnObserver;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.domain.redaction.Vault;
import java.util.Optional;
import java.util.Set;

/**
 * Who drafts: the shop's language models first, and where they give no answer that could be proved,
 * the engine that needs none, with the same tools and through the same gate.
 */
public final class Drafting {
  private final Optional<AgentLoop> loop;
  private final ReplyDrafter engine;

  public Drafting(AgentLoop loop, ReplyDrafter engine) {
    this.loop = Optional.of(loop);
    this.engine = engine;
  }

  /** Without any language model. */
  public Drafting(ReplyDrafter engine) {
    this.loop = Optional.empty();
    this.engine = engine;
  }

  void draft(
      AnswerShopperCommand command,
      DraftingBrief brief,
      Vault vault,
      ShopperTools tools,
      CheckedSpeech speech,
      TurnObserver observer) {
    AgentLoop.Turn turn =
        new AgentLoop.Turn(
            command.tenant(),
            new Spending.Payer(command.tenant(), command.conversation(), command.turn()),
            brief,
            vault,
            tools,
            speech,
            Set.of(),
            observer);
    boolean answered = loop.isPresent() && loop.get().converse(turn) == AgentLoop.Outcome.ANSWERED;
    if (!answered) {
      speech.begin(false);
      engine.draft(command.tenant(), brief, tools, speech);
      speech.flush();
    }
  }
}
