package io.cartagent.domain.grounding.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a text may mean is listed in one order, so that a judgement never hangs on chance. */
final class ReadingTest {
  private static final Claim FIVE = new Claim.Count("5", BigDecimal.valueOf(5), "");

  @Test
  void lists_its_keys_in_one_order() {
    Set<String> keys = Set.of("9 USD", "1.5", "1500", "7 CAD", "bare 3", "1000..1500", "1000..1.5");

    Reading reading = new Reading(Reading.Kind.COUNT, FIVE, 0, 1, keys, "");

    assertThat(List.copyOf(reading.keys())).isEqualTo(keys.stream().sorted().toList());
  }

  @Test
  void a_dollar_sign_stands_for_the_same_dollars_in_the_same_order_each_time() {
    Reading dollars =
        ClaimExtractor.ofSentence("It costs $12.", LocalDate.of(2026, 11, 22))
            .readings()
            .getFirst();

    assertThat(List.copyOf(dollars.keys()))
        .containsExactly("12 AUD", "12 CAD", "12 HKD", "12 NZD", "12 SGD", "12 USD");
  }

  @Test
  void the_crowns_that_share_a_sign_are_shown_as_the_same_one_each_time() {
    Reading crowns =
        ClaimExtractor.ofSentence("It costs 120 kr.", LocalDate.of(2026, 11, 22))
            .readings()
            .getFirst();

    assertThat(((Claim.Price) crowns.claim()).money().currency().getCurrencyCode())
        .isEqualTo("DKK");
  }
}
