package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.SYSTEM_RESERVATION;
import static io.cartagent.adapter.persistence.schema.Tables.SYSTEM_SPENDING;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.application.port.persistence.UsageLedger;
import io.cartagent.application.port.persistence.UsageLedgerContract;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.spending.SpendingScope;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JooqUsageLedgerIT extends UsageLedgerContract {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

  /** Shops do not wait for each other before they count for all: the more, the closer the race. */
  private static final int SHOPS = 10;

  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected UsageLedger ledger() {
    return TestDatabase.bean(UsageLedger.class);
  }

  @Override
  protected void letPass(Duration time) {
    String earlier = " set minute = minute - interval '" + time.toSeconds() + " seconds'";
    TestDatabase.asSuperuser(
        "update cartagent.usage_reservation" + earlier,
        "update cartagent.system_reservation" + earlier);
  }

  @Test
  void shows_no_moment_at_which_the_database_counts_more_than_the_cap() // AI-07
      throws InterruptedException, ExecutionException {
    long cap = 205;
    SpendingCaps caps = capOf(SpendingScope.SYSTEM, cap);
    AtomicBoolean isOver = new AtomicBoolean();
    for (int number = 0; number < SHOPS; number++) {
      TenantId shop = shop(number);
      TestDatabase.bean(ShopRepository.class)
          .save(shop, new Installation(shop, "shpat", Instant.EPOCH));
    }
    List<Long> seen = new ArrayList<>();
    try (ExecutorService watch = Executors.newSingleThreadExecutor()) {
      Future<?> watching =
          watch.submit(() -> {
            while (!isOver.get()) {
              seen.add(countedAcrossShops());
            }
          });
      inBurst(number -> {
        TenantId tenant = shop(number % SHOPS);
        for (int call = 1; call <= 3; call++) {
          if (ledger().reserve(tenant, wanted(number, call, 10), caps).isEmpty()) {
            ledger().settle(tenant, turn(number), call, costing(3));
          }
        }
      });
      isOver.set(true);
      watching.get();
    }

    assertThat(seen).hasSizeGreaterThan(3).allMatch(each -> each <= cap);
    assertThat(countedAcrossShops()).isPositive().isEqualTo(countedByShops());
  }

  @Test
  void counts_for_all_shops_what_the_shops_count_for_themselves() {
    SpendingCaps caps = new SpendingCaps(1000, 1000, 1000, 1000);
    ledger().reserve(ACME, wanted(1, 1, 10), caps);
    ledger().reserve(ACME, wanted(1, 1, 30), caps);
    ledger().reserve(ACME, wanted(1, 2, 20), caps);
    ledger().reserve(GLOBEX, wanted(1, 1, 40), caps);
    ledger().settle(ACME, turn(1), 2, costing(5));

    assertThat(countedAcrossShops()).isEqualTo(75);
    assertThat(countedByShops()).isEqualTo(75);
  }

  @Test
  void forgets_the_amounts_of_a_crashed_process_after_a_day() {
    SpendingCaps caps = new SpendingCaps(1000, 1000, 1000, 1000);
    ledger().reserve(ACME, wanted(1, 1, 10), caps);
    letPass(Duration.ofHours(25));

    ledger().reserve(ACME, wanted(2, 1, 10), caps);

    assertThat(
            TestDatabase.query(
                TestDatabase.superuser(), "select turn_id from cartagent.usage_reservation"))
        .containsExactly("t-2");
    assertThat(
            TestDatabase.query(
                TestDatabase.superuser(), "select amount from cartagent.system_reservation"))
        .containsExactly("10");
  }

  @Test
  void names_no_shopper_and_forgets_their_days() { // CR-04
    SpendingCaps caps = new SpendingCaps(1000, 1000, 1000, 1000);
    ledger().reserve(ACME, wanted(1, 1, 10), caps);
    ledger().settle(ACME, turn(1), 1, costing(5));
    String days = "select day::text from cartagent.shopper_spending";
    String plain = "'%customer 1%'";

    assertThat(TestDatabase.query(TestDatabase.superuser(), days)).containsExactly("2026-11-20");
    assertThat(
            TestDatabase.query(
                TestDatabase.superuser(),
                "select 'x' from cartagent.shopper_spending where encode(shopper, 'escape') like "
                    + plain))
        .isEmpty();

    ledger()
        .reserve(
            ACME,
            new UsageLedger.Reservation(
                new ConversationId("c-2"),
                new Spender("customer 2"),
                turn(2),
                1,
                TODAY.plusDays(2),
                10),
            caps);

    assertThat(TestDatabase.query(TestDatabase.superuser(), days)).isEmpty();
  }

  @Test
  void shows_the_sums_of_all_shops_to_nobody_who_names_no_shop() { // TI-09
    ledger().reserve(ACME, wanted(1, 1, 10), new SpendingCaps(1000, 1000, 1000, 1000));
    TenantTransactions transactions = TestDatabase.bean(TenantTransactions.class);

    assertThat(
            transactions.<Integer>asDispatcher(
                db -> db.fetchCount(SYSTEM_SPENDING) + db.fetchCount(SYSTEM_RESERVATION)))
        .isZero();
    assertThat(
            TestDatabase.query(
                TestDatabase.settings().runtime(),
                "select day::text from cartagent.system_spending"))
        .isEmpty();
    assertThat(
            transactions.<Integer>in(
                GLOBEX, db -> db.fetchCount(SYSTEM_SPENDING) + db.fetchCount(SYSTEM_RESERVATION)))
        .isEqualTo(2);
  }

  /** In one statement, so that what it sees was true at one moment. */
  private static long countedAcrossShops() {
    return asNumber(
        "select coalesce((select sum(booked) from cartagent.system_spending), 0)"
            + " + coalesce((select sum(amount) from cartagent.system_reservation), 0)");
  }

  private static long countedByShops() {
    return asNumber(
        "select coalesce((select sum(cost) from cartagent.model_use), 0)"
            + " + coalesce((select sum(most) from cartagent.usage_reservation), 0)");
  }

  private static long asNumber(String query) {
    return Long.parseLong(TestDatabase.query(TestDatabase.superuser(), query).getFirst());
  }

  private static UsageLedger.Reservation wanted(int number, int call, long most) {
    return new UsageLedger.Reservation(
        new ConversationId("c-" + number),
        new Spender("customer " + number),
        turn(number),
        call,
        TODAY,
        most);
  }

  private static TenantId shop(int number) {
    return new TenantId("shop-" + number + ".myshopify.com");
  }

  private static TurnId turn(int number) {
    return new TurnId("t-" + number);
  }

  private static UsageLedger.Usage costing(long cost) {
    return new UsageLedger.Usage("anthropic", "opus", 100, 10, cost);
  }
}
