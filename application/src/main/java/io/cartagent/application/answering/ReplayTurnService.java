package io.cartagent.application.answering;

import io.cartagent.application.agent.Prompt;
import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import io.cartagent.application.port.persistence.TurnRecord.Step;
import io.cartagent.application.port.persistence.TurnRecords;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.output.Unsayable;
import io.cartagent.domain.redaction.Vault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@link ReplayTurnUseCase}: gives the recorded drafts and the recorded evidence, in the recorded
 * order, to the same classes that serve shoppers.
 */
public final class ReplayTurnService implements ReplayTurnUseCase {
  private final TurnRecords records;
  private final GroundingPolicy policy;
  private final Prompt prompt;
  private final Unsayable unsayable;

  public ReplayTurnService(
      TurnRecords records, GroundingPolicy policy, Prompt prompt, Unsayable unsayable) {
    this.records = records;
    this.policy = policy;
    this.prompt = prompt;
    this.unsayable = unsayable;
  }

  @Override
  public ReplayTurnResult replay(ReplayTurnCommand command) {
    Optional<TurnRecord> found = records.find(command.tenant(), command.turn());
    if (found.isEmpty()) {
      return new ReplayTurnResult.NotRecorded();
    }
    TurnRecord record = found.get();
    return new ReplayTurnResult.Replayed(
        record, judge(record), record.prompt().equals(prompt.digest()));
  }

  /** A model recites what it was told, in the words of then. */
  private Unsayable recitedFrom(TurnRecord record) {
    String told =
        Prompt.find(record.prompt()).map(Prompt::template).orElse(unsayable.instructions());
    return new Unsayable(told, unsayable.secrets());
  }

  private List<Judgement> judge(TurnRecord record) {
    TurnJournal journal = new TurnJournal(prompt.digest());
    TurnEvidence evidence = new TurnEvidence(journal);
    TurnSetting setting =
        new TurnSetting(record.shop(), record.said(), record.listener(), record.at());
    VerifiedSpeech speech =
        new VerifiedSpeech(
            new SentenceGate(policy, recitedFrom(record), evidence, setting::over),
            journal,
            new Restoration(Vault.holding(record.hidden()), setting, evidence),
            evidence,
            new VerifiedSpeech.ShownBefore(Set.of(), List.of()),
            Locale.ENGLISH,
            act -> {},
            TurnWatch.NOBODY.begin());
    for (Step step : record.steps()) {
      switch (step) {
        case Step.Brought(var brought) -> evidence.add(brought);
        case Step.Began(boolean stopping) -> speech.begin(stopping);
        case Step.Wrote(String text) -> speech.write(text);
        case Step.Flushed() -> speech.flush();
        case Step.BrokeOff() -> speech.breakOff();
        case Step.Replied ignored -> {}
        case Step.Failed ignored -> {}
        case Step.Called ignored -> {}
      }
    }
    return journal.judgements();
  }
}
