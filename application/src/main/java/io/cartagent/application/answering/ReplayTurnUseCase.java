package io.cartagent.application.answering;

/** Judges a recorded turn again, with the rules of today. */
public interface ReplayTurnUseCase {
  /** Changes nothing and shows nothing to anybody. */
  ReplayTurnResult replay(ReplayTurnCommand command);
}
