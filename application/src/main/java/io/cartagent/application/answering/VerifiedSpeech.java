package io.cartagent.application.answering;

import io.cartagent.application.agent.CheckedSpeech;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.SentenceAssembler;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stands between a draft and the shopper: assembles sentences, has each judged, and lets only the
 * proven ones through, in order. What this turn has shown before a crash is not shown again.
 */
final class VerifiedSpeech implements CheckedSpeech {
  /** What a turn showed before a crash: everything by its key, and the sentences in order. */
  record ShownBefore(Set<String> keys, List<String> sentences) {}

  private final SentenceGate gate;
  private final TurnJournal journal;
  private final Restoration restoration;
  private final TurnEvidence evidence;
  private final Set<String> keys;
  private final List<String> shown;
  private final Locale language;
  private final Consumer<AgentAct> out;
  private final TurnWatch.Moments moments;
  private final List<HandoffReason> handoffs = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private SentenceAssembler assembler = new SentenceAssembler();
  private int withheld;
  private boolean spoke;
  private boolean answered;
  private boolean stopAtRefusal;

  VerifiedSpeech(
      SentenceGate gate,
      TurnJournal journal,
      Restoration restoration,
      TurnEvidence evidence,
      ShownBefore before,
      Locale language,
      Consumer<AgentAct> out,
      TurnWatch.Moments moments) {
    this.gate = gate;
    this.journal = journal;
    this.restoration = restoration;
    this.evidence = evidence;
    this.keys = new HashSet<>(before.keys());
    this.shown = new ArrayList<>(before.sentences());
    this.spoke = !before.keys().isEmpty();
    this.language = language;
    this.out = out;
    this.moments = moments;
  }

  @Override
  public void begin(boolean stopping) {
    assembler = new SentenceAssembler();
    refusals.clear();
    journal.began(stopping);
    stopAtRefusal = stopping;
    gate.prepare();
  }

  @Override
  public void write(String piece) {
    journal.wrote(piece);
    assembler.push(piece).forEach(this::release);
  }

  @Override
  public void say(ServicePhrase phrase) {
    flush();
    speak(new AgentAct.Say(phrase.sentence(language)), phrase.text(language));
  }

  @Override
  public void showCard(String reference) {
    flush();
    evidence
        .card(reference)
        .ifPresent(act -> {
          speak(act, cardKey(act));
          answered |= act instanceof AgentAct.ShowAction;
        });
  }

  @Override
  public void handOver(HandoffReason reason) {
    flush();
    handoffs.add(reason);
  }

  @Override
  public void flush() {
    journal.flushed();
    assembler.finish().forEach(this::release);
  }

  @Override
  public void breakOff() {
    journal.brokeOff();
    assembler = new SentenceAssembler();
  }

  @Override
  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  @Override
  public List<String> shown() {
    return List.copyOf(shown);
  }

  @Override
  public boolean hasAnswered() {
    return answered || !handoffs.isEmpty();
  }

  /** The first handover the draft asked for. */
  Optional<HandoffReason> handoff() {
    return handoffs.stream().findFirst();
  }

  /** Whether this turn has shown anything, now or before a crash. */
  boolean spoke() {
    return spoke;
  }

  int withheld() {
    return withheld;
  }

  private static String cardKey(AgentAct act) {
    return switch (act) {
      case AgentAct.Show(var card) -> cardKey(card);
      case AgentAct.ShowAction(var action) -> cardKey(action);
      case AgentAct.Say ignored -> throw new IllegalStateException("a sentence is no card");
      case AgentAct.AnnounceHandoff ignored ->
          throw new IllegalStateException("a handover is no card");
      case AgentAct.Finish ignored -> throw new IllegalStateException("an end is no card");
      case AgentAct.Fail ignored -> throw new IllegalStateException("a failure is no card");
    };
  }

  static String cardKey(ActionCard action) {
    return "action " + action.quote().value() + " " + action.stage();
  }

  static String cardKey(Card card) {
    return "card " + card.kind() + " " + card.title();
  }

  private void release(String drafted) {
    if (stopAtRefusal && !refusals.isEmpty()) {
      return;
    }
    moments.complete();
    String sentence = restoration.restore(drafted);
    SentenceGate.Ruling ruling = gate.rule(sentence);
    moments.judged(ruling instanceof SentenceGate.Ruling.Passed);
    journal.judged(sentence, ruling);
    switch (ruling) {
      case SentenceGate.Ruling.Passed(var proven) -> {
        answered |= !proven.citations().isEmpty() || proven.text().strip().endsWith("?");
        speak(new AgentAct.Say(proven), proven.text());
      }
      case SentenceGate.Ruling.Held held -> {
        withheld++;
        refusals.add(new Refusal(drafted, held.inWords()));
      }
    }
  }

  private void speak(AgentAct act, String key) {
    spoke = true;
    if (keys.add(key)) {
      out.accept(act);
      if (act instanceof AgentAct.Say(var sentence)) {
        shown.add(sentence.text());
        moments.shown();
      }
    }
  }
}
