package io.cartagent.application.action;

/**
 * Carries agreed actions on: begins, calls the shop, reads back, tells the shopper, and ends quotes
 * whose time is over. Safe to be killed at any point and to run in several processes at once.
 */
public interface CarryOutActionsUseCase {
  /**
   * Takes one step of every action that is due, at most {@code most}.
   *
   * @return how many were taken up; 0 when nothing was due
   */
  int carryOut(int most);
}
