package io.cartagent.application.conversation;

/** Ends a turn that could not be answered after several tries, and tells the shopper so. */
public interface GiveUpTurnUseCase {
  void giveUp(GiveUpTurnCommand command);
}
