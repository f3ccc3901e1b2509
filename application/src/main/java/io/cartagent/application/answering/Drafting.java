package io.cartagent.application.answering;

import io.cartagent.application.agent.AgentLoop;
import io.cartagent.application.agent.AgentTool;
import io.cartagent.application.agent.CheckedSpeech;
import io.cartagent.application.agent.Spending;
import io.cartagent.application.agent.SwitchedTools;
import io.cartagent.application.agent.ToolAccess;
import io.cartagent.application.agent.TurnObserver;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.LanguageDetector;
import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.redaction.Vault;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.tenant.TenantId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who drafts: the shop's language models first, and where they give no answer that could be proved,
 * the engine that needs none, with the same tools and through the same gate. To a shopper who
 * clearly writes in another language than the shop answers in, one honest sentence is said and a
 * human called.
 */
public final class Drafting {
  /** What the shop answers in. */
  private static final Set<String> ANSWERED = Set.of("en");

  private final Optional<AgentLoop> loop;
  private final ReplyDrafter engine;
  private final LanguageDetector languages;
  private final Function<TenantId, Set<String>> switchedOff;

  public Drafting(
      AgentLoop loop, ReplyDrafter engine, LanguageDetector languages, ToolSwitches switches) {
    this.loop = Optional.of(loop);
    this.engine = engine;
    this.languages = languages;
    this.switchedOff = switches::listOff;
  }

  /** Without any language model; takes every message for English, and no tool is switched off. */
  public Drafting(ReplyDrafter engine) {
    this.loop = Optional.empty();
    this.engine = engine;
    this.languages = (tenant, message) -> Optional.empty();
    this.switchedOff = tenant -> Set.of();
  }

  void draft(
      AnswerShopperCommand command,
      Conversation conversation,
      DraftingBrief brief,
      ActionRules rules,
      Vault vault,
      ShopperTools tools,
      CheckedSpeech speech,
      TurnObserver observer) {
    Optional<Locale> language = languages.detect(command.tenant(), brief.question().value());
    if (language.isPresent() && !ANSWERED.contains(language.get().getLanguage())) {
      // Nobody drafts: what could be said of a message that is not understood?
      speech.say(ServicePhrase.englishOnly(language.get()));
      speech.handOver(HandoffReason.LANGUAGE);
      return;
    }
    ToolAccess access = accessOf(command.tenant(), conversation, brief, rules);
    ShopperTools allowed = new SwitchedTools(tools, access);
    AgentLoop.Turn turn =
        new AgentLoop.Turn(
            command.tenant(),
            new Spending.Payer(
                command.tenant(), conversation.id(), Spender.of(conversation), command.turn()),
            brief,
            vault,
            allowed,
            speech,
            access,
            observer);
    boolean answered = loop.isPresent() && loop.get().converse(turn) == AgentLoop.Outcome.ANSWERED;
    if (!answered) {
      speech.begin(false);
      engine.draft(command.tenant(), brief, allowed, speech);
      speech.flush();
    }
  }

  /**
   * Who is asking, and where, decides on the tools, and what the merchant lets the agent do
   * (AI-04).
   */
  private ToolAccess accessOf(
      TenantId tenant, Conversation conversation, DraftingBrief brief, ActionRules rules) {
    Set<AgentTool> off = EnumSet.noneOf(AgentTool.class);
    for (String name : switchedOff.apply(tenant)) {
      AgentTool.named(name).ifPresent(off::add);
    }
    if (Arrays.stream(ActionKind.values()).noneMatch(rules::offers)) {
      off.add(AgentTool.QUOTE_ACTION);
    }
    if (!rules.offered().contains(ActionKind.REQUEST_RETURN)) {
      off.add(AgentTool.RETURN_ELIGIBILITY);
    }
    return new ToolAccess(brief.shopper(), conversation.channel(), off);
  }
}
