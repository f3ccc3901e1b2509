package io.cartagent.application.port.commerce;

import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.tenant.TenantId;

/** Carries actions out in the shop's system, and reads from its record what became of them. */
public interface OrderActions {
  /**
   * Calls the shop once. Nothing is thrown for what the shop answers, nor when it does not: an
   * attempt must not be lost in an exception.
   *
   * @return {@code UNKNOWN} whenever it may have been done
   */
  ExecutionAnswer execute(TenantId tenant, ConfirmedAction action);

  /**
   * Reads what an attempt has changed, told from other changes by its idempotency key where the
   * shop keeps one, else by the quote's exact parameters and the time.
   *
   * @return {@code Unreadable} when the shop's system does not answer
   */
  ReadBack readBack(TenantId tenant, Agreement agreement, ExecutionRecord execution);
}
