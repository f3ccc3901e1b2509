package io.cartagent.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.action.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusalWordsTest {
  private static final Set<Refusal> UNTOLD =
      EnumSet.of(Refusal.OTHER_SHOPPER, Refusal.NOT_THEIR_ORDER);

  @ParameterizedTest
  @EnumSource
  void says_why_in_a_sentence_that_tells_nothing_of_the_shops_rules(Refusal refusal) {
    if (UNTOLD.contains(refusal)) {
      assertThat(RefusalWords.of(refusal)).isEmpty(); // ID-03: like a quote that nobody has
      return;
    }

    String words = RefusalWords.of(refusal).orElseThrow();

    assertThat(words).matches("[A-Z].*[.]").doesNotContain("_");
    assertThat(words.toLowerCase(Locale.ROOT))
        .doesNotContain("limit", "switch", "ledger", "digest", "approv", "verif");
    assertThat(words.chars().filter(Character::isDigit).count()).isZero();
  }

  @Test
  void does_not_tell_the_merchants_limits_apart() {
    assertThat(RefusalWords.of(Refusal.OVER_ORDER_LIMIT))
        .isEqualTo(RefusalWords.of(Refusal.OVER_SHOP_LIMIT))
        .isEqualTo(RefusalWords.of(Refusal.STOPPED));
  }
}
