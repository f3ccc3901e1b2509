package io.cartagent.application.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PromptTest {
  /** The first 16 digits of the SHA-256 of the first version: stored with the turns of then. */
  private static final String FIRST = "a652eff0cf1820e9";

  @Test
  void old_turns_find_the_words_they_were_answered_with() {
    assertThat(Prompt.find(FIRST).orElseThrow().template())
        .contains("You cannot change orders, addresses, payments or discounts")
        .doesNotContain("quote_action");
    assertThat(Prompt.find("0000000000000000")).isEmpty();
  }

  @Test
  void the_present_version_tells_how_to_offer_and_that_it_can_never_confirm() {
    assertThat(Prompt.find(Prompt.current().digest())).isPresent();
    assertThat(Prompt.current().digest()).isNotEqualTo(FIRST);
    assertThat(Prompt.current().template()).contains("quote_action", "you can never confirm it");
  }
}
