package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.BERLIN;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.delivered;
import static io.cartagent.domain.action.ActionFixture.order;
import static io.cartagent.domain.action.ActionFixture.parcel;
import static io.cartagent.domain.action.ActionFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnOptionsTest {
  private static final Source RECORD =
      new Source("o", SourceKind.ORDER, "Order #1027", Optional.empty(), Optional.empty());

  @Test
  void names_the_pieces_and_the_last_moment() {
    ReturnOptions.Option option = only(delivered(Duration.ofDays(5)));

    assertThat(option.pieces()).isEqualTo(2);
    assertThat(option.until()).contains(T0.plus(Duration.ofDays(25)));
    assertThat(option.refusal()).isEmpty();
  }

  @Test
  void counts_only_pieces_whose_time_is_not_over_and_ends_with_the_first_of_them() {
    Order order =
        order(
            PaymentStatus.PAID,
            FulfilmentStatus.FULFILLED,
            List.of(
                parcel(ParcelStatus.DELIVERED, Optional.of(T0.minus(Duration.ofDays(31))), 1),
                parcel(ParcelStatus.DELIVERED, Optional.of(T0.minus(Duration.ofDays(10))), 1)),
            List.of());

    assertThat(only(order).pieces()).isEqualTo(1);
    assertThat(only(order).until()).contains(T0.plus(Duration.ofDays(20)));
  }

  @Test
  void says_why_nothing_may_come_back() {
    assertThat(only(delivered(Duration.ofDays(31))).refusal()).contains(Refusal.RETURN_WINDOW_OVER);
    assertThat(only(order()).refusal()).contains(Refusal.NOT_DELIVERED);
    assertThat(only(order()).until()).isEmpty();
  }

  @Test
  void is_evidence_in_the_shops_days() {
    assertThat(textsOf(delivered(Duration.ofDays(5))))
        .containsExactly(
            "Enamel Mug (Blue): can be returned: 2 pieces",
            "Enamel Mug (Blue): can be returned until: 2026-03-27");
    assertThat(textsOf(delivered(Duration.ofDays(31))))
        .containsExactly(
            "Enamel Mug (Blue): return: the time for returning it is over, it cannot be returned");
  }

  private static ReturnOptions.Option only(Order order) {
    List<ReturnOptions.Option> options = ReturnOptions.of(with(order));
    assertThat(options).hasSize(1);
    return options.getFirst();
  }

  private static List<String> textsOf(Order order) {
    return ReturnOptions.facts(
            ReturnOptions.of(with(order)), RECORD, IdentityLevel.VERIFIED, BERLIN)
        .stream()
        .map(Evidence::text)
        .toList();
  }
}
