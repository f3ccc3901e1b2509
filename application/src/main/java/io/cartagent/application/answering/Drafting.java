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
import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.redaction.Vault;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.tenant.TenantId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
  /** How many of the shopper's messages tell the language where the last one does not. */
  private static final int MESSAGES = 4;

  private final Optional<AgentLoop> loop;
  private final ReplyDrafter engine;
  private final LanguageDetector languages;
  private final Function<TenantId, Set<String>> switchedOff;
  private final Function<TenantId, Set<Locale>> answered;

  public Drafting(
      AgentLoop loop,
      ReplyDrafter engine,
      LanguageDetector languages,
      ToolSwitches switches,
      AnswerLanguages answered) {
    this.answered = answered::list;
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
    this.answered = tenant -> Set.of();
  }

  /**
   * The language the shopper writes in, whether the shop answers in it or not. Where the message
   * itself does not tell, such as "1027", those before it may, for a language that is answered in;
   * otherwise it is English.
   */
  Locale languageOf(TenantId tenant, List<DraftingBrief.Line> lines) {
    return languages
        .detect(tenant, lines.getLast().text().value())
        .or(() -> languages.detect(tenant, lately(lines)).filter(one -> isAnswered(tenant, one)))
        .orElse(Locale.ENGLISH);
  }

  private static String lately(List<DraftingBrief.Line> lines) {
    List<String> said =
        lines.stream()
            .filter(line -> line.speaker() == Speaker.SHOPPER)
            .map(line -> line.text().value())
            .toList();
    return String.join("\n", said.subList(Math.max(0, said.size() - MESSAGES), said.size()));
  }

  private boolean isAnswered(TenantId tenant, Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
        || (loop.isPresent() && answered.apply(tenant).contains(language));
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
    if (!isAnswered(command.tenant(), brief.language())) {
      // Nobody drafts: what could be said of a message that is not understood?
      speech.say(ServicePhrase.englishOnly(brief.language()));
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
    if (!answered && !brief.language().equals(Locale.ENGLISH)) {
      // The engine reads English only, and a person may read what the shopper wrote.
      speech.begin(false);
      speech.handOver(HandoffReason.LANGUAGE);
    } else if (!answered) {
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
