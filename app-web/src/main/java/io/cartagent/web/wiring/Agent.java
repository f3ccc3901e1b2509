package io.cartagent.web.wiring;

import io.cartagent.application.agent.AgentLoop;
import io.cartagent.application.agent.Prompt;
import io.cartagent.application.agent.Spending;
import io.cartagent.application.agent.TurnBounds;
import io.cartagent.application.answering.Drafting;
import io.cartagent.application.port.llm.LanguageDetector;
import io.cartagent.application.port.llm.LanguageModels;
import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.application.port.persistence.UsageLedger;
import io.cartagent.domain.output.Unsayable;
import io.cartagent.web.answering.BoundedDrafter;
import io.cartagent.web.settings.ModelSettings;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who drafts: the configured language models, and the embedded engine behind them. */
@Factory
final class Agent {
  private static final int DRAFTS_A_CORE = 8;

  @Singleton
  Prompt prompt() {
    return Prompt.current();
  }

  @Singleton
  Unsayable unsayable(Prompt prompt, ModelSettings settings) {
    return new Unsayable(prompt.template(), settings.secrets());
  }

  @Singleton
  Drafting drafting(
      LanguageModels models,
      ReplyDrafter engine,
      LanguageDetector languages,
      UsageLedger ledger,
      ToolSwitches switches,
      AnswerLanguages answered,
      ModelSettings settings,
      Prompt prompt,
      Clock clock) {
    Spending spending = new Spending(ledger, settings.caps(), clock);
    return new Drafting(
        new AgentLoop(models, spending, prompt, TurnBounds.DEFAULT, clock),
        new BoundedDrafter(engine, draftsAtOnce()),
        languages,
        switches,
        answered);
  }

  /** The engine computes; beyond this more at once only makes everybody wait. */
  private static int draftsAtOnce() {
    return DRAFTS_A_CORE * Runtime.getRuntime().availableProcessors();
  }
}
