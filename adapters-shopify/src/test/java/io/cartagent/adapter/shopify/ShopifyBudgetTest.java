package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.ACME;
import static io.cartagent.adapter.shopify.ScriptedShops.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A bucket that fills so slowly that within a test it does not: who waits, waits in vain. */
class ShopifyBudgetTest {
  private static final ShopifyOperation READ = ShopifyOperation.ORDER_SEARCH;

  private final ShopifyBudget budget = new ShopifyBudget();
  private final List<String> sent = new ArrayList<>();

  @Test
  void gives_back_what_a_call_without_an_answer_had_set_aside() {
    within(ACME, "first", () -> answer(60));

    assertThatExceptionOfType(ShopifyTrouble.class)
        .isThrownBy(() ->
            within(
                ACME,
                "lost",
                () -> {
                  throw ShopifyTrouble.unhealthy(ShopifyReason.stopped());
                }));
    within(ACME, "next", () -> answer(10));

    assertThat(sent).containsExactly("first", "lost", "next");
  }

  @Test
  void holds_a_call_back_for_which_the_bucket_has_no_room() {
    within(ACME, "first", () -> answer(60));
    within(ACME, "second", () -> answer(10));

    assertThatExceptionOfType(ShopifyTrouble.class)
        .isThrownBy(() -> within(ACME, "third", () -> answer(0)))
        .satisfies(e -> assertThat(e.reason().note()).isEqualTo("budget"));
    within(GLOBEX, "another shop's", () -> answer(60));

    assertThat(sent).containsExactly("first", "second", "another shop's");
  }

  private ShopifyAnswer within(TenantId tenant, String name, Supplier<ShopifyAnswer> call) {
    return budget.within(
        tenant,
        READ,
        ShopifyDeadline.mutation(hasty()),
        () -> {
          sent.add(name);
          return call.get();
        });
  }

  /** A call asks for 50 points and uses them. */
  private static ShopifyAnswer answer(int available) {
    return parse(costing(available, "{}"));
  }

  /** The part of an answer in which a shop tells what its bucket holds. */
  static String costing(int available, String data) {
    return """
    {"data":%s,"extensions":{"cost":{"requestedQueryCost":50,"actualQueryCost":50,
     "throttleStatus":{"maximumAvailable":1000,"currentlyAvailable":%d,"restoreRate":0.001}}}}\
    """
        .formatted(data, available);
  }

  private static ShopifyAnswer parse(String body) {
    try {
      return ShopifyAnswer.parse(body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A change waits in line as long as for an answer. */
  static ShopifyPace hasty() {
    ShopifyPace pace = ScriptedShops.PACE;
    return new ShopifyPace(
        pace.connect(),
        Duration.ofMillis(1500),
        pace.live(),
        pace.background(),
        pace.backoff(),
        pace.breakerRest(),
        pace.tokenMemory());
  }
}
