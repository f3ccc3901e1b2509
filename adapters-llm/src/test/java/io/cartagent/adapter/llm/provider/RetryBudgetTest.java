package io.cartagent.adapter.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Retries stay a tenth of the calls, whatever goes wrong (RE-20). */
final class RetryBudgetTest {
  @Test
  void lets_one_call_in_ten_be_a_retry() {
    RetryBudget budget = new RetryBudget();
    int retries = 0;
    for (int call = 0; call < 1_000; call++) {
      budget.called();
      retries += budget.takeRetry() ? 1 : 0;
      retries += budget.takeRetry() ? 1 : 0;
    }

    assertThat(retries).isBetween(98, 102);
  }

  @Test
  void saves_few_retries_for_later() {
    RetryBudget budget = new RetryBudget();
    for (int call = 0; call < 100_000; call++) {
      budget.called();
    }
    int retries = 0;
    while (budget.takeRetry()) {
      retries++;
    }

    assertThat(retries).isEqualTo(10);
  }
}
