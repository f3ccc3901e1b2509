package io.cartagent.adapter.llm.provider;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One shop in a storm leaves room for the others (RE-13). */
final class FairShareTest {
  private final FairShare share =
      new FairShare(
          "anthropic",
          new CallLimits(Duration.ofSeconds(8), Duration.ofSeconds(15), 10, 50, 4_096));

  @Test
  void gives_one_shop_its_share_and_the_others_theirs() {
    List<FairShare.Place> acme = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      share.take(ACME).ifPresent(acme::add);
    }
    Optional<FairShare.Place> globex = share.take(GLOBEX);

    assertThat(acme).hasSize(5);
    assertThat(globex).isPresent();
  }

  @Test
  void gives_a_place_again_that_was_given_back() {
    List<FairShare.Place> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(share.take(ACME).orElseThrow());
    }
    all.getFirst().close();

    assertThat(share.take(ACME)).isPresent();
    assertThat(share.take(ACME)).isEmpty();
  }

  @Test
  void forgets_a_shop_that_holds_nothing() {
    share.take(ACME).orElseThrow().close();

    assertThat(share.shops()).isZero();
  }
}
