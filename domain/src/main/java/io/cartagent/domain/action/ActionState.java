package io.cartagent.domain.action;

import java.util.List;
import java.util.Optional;

/**
 * Where an action stands. States are data to be stored; a stored state grants nothing, because
 * {@link ActionPolicy#begin} checks everything again before money can move.
 */
public sealed interface ActionState {
  Quote quote();

  /** What it counts for towards the limits: something from the moment an attempt begins. */
  default Optional<LedgerEntry> spending() {
    return Optional.empty();
  }

  /** Offered to the shopper. */
  record Quoted(Quote quote) implements ActionState {}

  /** The shopper said yes; an operator must too. */
  record AwaitingApproval(Quote quote, Confirmation confirmation) implements ActionState {}

  /**
   * Everybody needed has said yes.
   *
   * @param attempts how often it was tried, each time without effect
   */
  record Ready(Agreement agreement, int attempts) implements ActionState {
    @Override
    public Quote quote() {
      return agreement.quote();
    }
  }

  /** The shop is being called, or the process died while it was. */
  record Executing(Agreement agreement, ExecutionRecord execution) implements ActionState {
    @Override
    public Quote quote() {
      return agreement.quote();
    }

    @Override
    public Optional<LedgerEntry> spending() {
      return Optional.of(LedgerEntry.of(quote(), execution, false));
    }
  }

  /**
   * The shop was called; what it did must be read from its record.
   *
   * @param accepted whether the shop said that it did it
   */
  record ReadBackDue(Agreement agreement, ExecutionRecord execution, boolean accepted)
      implements ActionState {
    @Override
    public Quote quote() {
      return agreement.quote();
    }

    @Override
    public Optional<LedgerEntry> spending() {
      return Optional.of(LedgerEntry.of(quote(), execution, false));
    }
  }

  /** The shop's record shows all of it. */
  record Done(Receipt receipt) implements ActionState {
    @Override
    public Quote quote() {
      return receipt.quote();
    }

    @Override
    public Optional<LedgerEntry> spending() {
      return Optional.of(LedgerEntry.of(quote(), receipt.execution(), true));
    }
  }

  /** The shop's record shows a part; a person has to see to the rest. */
  record PartlyDone(Receipt receipt, List<ExpectedEffect> missing) implements ActionState {
    public PartlyDone {
      missing = List.copyOf(missing);
    }

    @Override
    public Quote quote() {
      return receipt.quote();
    }

    @Override
    public Optional<LedgerEntry> spending() {
      return Optional.of(LedgerEntry.of(quote(), receipt.execution(), false));
    }
  }

  /** The shop's record shows something else than was agreed; a person has to look. */
  record Contradicted(Agreement agreement, ExecutionRecord execution, List<Effect> seen)
      implements ActionState {
    public Contradicted {
      seen = List.copyOf(seen);
    }

    @Override
    public Quote quote() {
      return agreement.quote();
    }

    @Override
    public Optional<LedgerEntry> spending() {
      return Optional.of(LedgerEntry.of(quote(), execution, false));
    }
  }

  /** It ended without any effect. */
  record Closed(Quote quote, Ending ending) implements ActionState {}

  /** How an action ended without effect. */
  enum Ending {
    /** The shopper said no. */
    DECLINED,
    /** An operator said no. */
    REJECTED,
    /** Its time ran out. */
    EXPIRED,
    /** The shop refused. */
    REFUSED_BY_SHOP,
    /** Attempted as often as it may be. */
    GIVEN_UP
  }
}
