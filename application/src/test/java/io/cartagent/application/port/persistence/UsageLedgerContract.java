package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.UsageLedger.DayOfUse;
import io.cartagent.application.port.persistence.UsageLedger.Reservation;
import io.cartagent.application.port.persistence.UsageLedger.Usage;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.spending.SpendingScope;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ledger of model costs must do. It starts empty, with both tenants installed. */
public abstract class UsageLedgerContract {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final ConversationId CHAT = new ConversationId("c-1");
  private static final ConversationId OTHER_CHAT = new ConversationId("c-2");
  private static final Spender MAYA = new Spender("customer 1");
  private static final Spender NOAH = new Spender("customer 2");
  private static final TurnId TURN = new TurnId("t-1");
  private static final long PLENTY = 1_000_000;
  private static final SpendingCaps WIDE = new SpendingCaps(PLENTY, PLENTY, PLENTY, PLENTY);
  private static final int BURST = 30;
  private static final long MOST = 10;

  protected abstract UsageLedger ledger();

  /** Makes all that is set aside this much older. */
  protected abstract void letPass(Duration time);

  @Test
  void sets_aside_an_amount_that_just_reaches_every_cap() {
    assertThat(
            ledger()
                .reserve(ACME, wanted(CHAT, "t-1", 1, 100), new SpendingCaps(100, 100, 100, 100)))
        .isEmpty();
  }

  @Test
  void refuses_what_would_pass_the_cap_of_the_conversation() {
    SpendingCaps caps = new SpendingCaps(100, PLENTY, PLENTY, PLENTY);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 60), caps);

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 41), caps))
        .contains(SpendingScope.CONVERSATION);
    assertThat(ledger().reserve(ACME, wanted(OTHER_CHAT, "t-3", 1, 41), caps)).isEmpty();
  }

  @Test
  void refuses_what_would_pass_the_cap_of_a_shopper_in_all_of_their_conversations() {
    SpendingCaps caps = new SpendingCaps(PLENTY, 100, PLENTY, PLENTY);
    ledger().reserve(ACME, of(MAYA, CHAT, "t-1", 50), caps);
    ledger().settle(ACME, TURN, 1, costing(30));
    ledger().reserve(ACME, of(MAYA, OTHER_CHAT, "t-2", 30), caps);

    assertThat(ledger().reserve(ACME, of(MAYA, new ConversationId("c-3"), "t-3", 41), caps))
        .contains(SpendingScope.SHOPPER);
    assertThat(ledger().reserve(ACME, of(NOAH, CHAT, "t-4", 41), caps)).isEmpty();
    assertThat(ledger().reserve(ACME, of(MAYA, new ConversationId("c-3"), "t-3", 40), caps))
        .isEmpty();
  }

  @Test
  void counts_a_shopper_by_day_and_by_shop() { // TI-02
    SpendingCaps caps = new SpendingCaps(PLENTY, 100, PLENTY, PLENTY);
    ledger().reserve(ACME, of(MAYA, CHAT, "t-1", 100), caps);
    ledger().settle(ACME, TURN, 1, costing(100));
    Reservation nextDay =
        new Reservation(OTHER_CHAT, MAYA, new TurnId("t-2"), 1, DAY.plusDays(1), 100);

    assertThat(ledger().reserve(ACME, of(MAYA, OTHER_CHAT, "t-2", 1), caps))
        .contains(SpendingScope.SHOPPER);
    assertThat(ledger().reserve(GLOBEX, of(MAYA, CHAT, "t-1", 100), caps)).isEmpty();
    assertThat(ledger().reserve(ACME, nextDay, caps)).isEmpty();
  }

  @Test
  void refuses_what_would_pass_the_cap_of_the_shop() {
    SpendingCaps caps = new SpendingCaps(PLENTY, PLENTY, 100, PLENTY);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 60), caps);

    assertThat(ledger().reserve(ACME, wanted(OTHER_CHAT, "t-2", 1, 41), caps))
        .contains(SpendingScope.SHOP);
    assertThat(ledger().reserve(GLOBEX, wanted(CHAT, "t-2", 1, 41), caps)).isEmpty();
  }

  @Test
  void refuses_what_would_pass_the_cap_of_all_shops_together() {
    SpendingCaps caps = new SpendingCaps(PLENTY, PLENTY, PLENTY, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 30), caps);
    ledger().reserve(GLOBEX, wanted(CHAT, "t-1", 1, 30), caps);

    assertThat(ledger().reserve(GLOBEX, wanted(CHAT, "t-2", 1, 41), caps))
        .contains(SpendingScope.SYSTEM);
    assertThat(ledger().reserve(GLOBEX, wanted(CHAT, "t-2", 1, 40), caps)).isEmpty();
  }

  @Test
  void names_the_narrowest_cap_that_would_be_passed() {
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 100), caps);

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 1), caps))
        .contains(SpendingScope.CONVERSATION);
    assertThat(ledger().reserve(ACME, wanted(OTHER_CHAT, "t-3", 1, 1), caps))
        .contains(SpendingScope.SHOP);
    assertThat(ledger().reserve(GLOBEX, wanted(CHAT, "t-1", 1, 1), caps))
        .contains(SpendingScope.SYSTEM);
  }

  @Test
  void counts_shop_and_system_by_day_and_a_conversation_for_its_whole_life() {
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 100), WIDE);
    ledger().settle(ACME, TURN, 1, costing(100));
    Reservation nextDay =
        new Reservation(CHAT, spenderOf(CHAT), new TurnId("t-2"), 1, DAY.plusDays(1), 100);

    assertThat(ledger().reserve(ACME, nextDay, new SpendingCaps(199, PLENTY, PLENTY, PLENTY)))
        .contains(SpendingScope.CONVERSATION);
    assertThat(ledger().reserve(ACME, nextDay, new SpendingCaps(200, PLENTY, 100, 100))).isEmpty();
  }

  @Test
  void changes_nothing_when_it_refuses() {
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 60), caps);

    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 101), caps);
    ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 41), caps);

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 41), caps)).isPresent();
    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 40), caps)).isEmpty();
  }

  @Test
  void books_the_real_cost_in_place_of_what_was_set_aside() {
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 100), caps);

    ledger().settle(ACME, TURN, 1, costing(30));

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 2, 71), caps)).isPresent();
    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 2, 70), caps)).isEmpty();
  }

  @Test
  void replaces_what_an_interrupted_turn_had_set_aside() { // RE-01
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 80), caps);

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 60), caps)).isEmpty();

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 2, 41), caps)).isPresent();
    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 2, 40), caps)).isEmpty();
  }

  @Test
  void replaces_what_a_turn_had_set_aside_before_midnight() {
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 80), caps);

    ledger()
        .reserve(ACME, new Reservation(CHAT, spenderOf(CHAT), TURN, 1, DAY.plusDays(1), 60), caps);

    assertThat(ledger().reserve(GLOBEX, wanted(CHAT, "t-1", 1, 100), caps)).isEmpty();
    assertThat(
            ledger()
                .reserve(
                    GLOBEX,
                    new Reservation(
                        OTHER_CHAT,
                        spenderOf(OTHER_CHAT),
                        new TurnId("t-2"),
                        1,
                        DAY.plusDays(1),
                        41),
                    caps))
        .contains(SpendingScope.SYSTEM);
  }

  @Test
  void keeps_what_is_booked_when_an_interrupted_turn_is_drafted_again() { // RE-01
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 50), caps);
    ledger().settle(ACME, TURN, 1, costing(50));

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 51), caps)).isPresent();
    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 50), caps)).isEmpty();
    ledger().settle(ACME, TURN, 1, costing(50));

    assertThat(ledger().listUse(ACME, DAY)).containsExactly(use(DAY, "opus", 2, 100));
  }

  @Test
  void books_without_a_reservation_against_the_conversation_of_the_turn() {
    SpendingCaps caps = new SpendingCaps(100, PLENTY, PLENTY, PLENTY);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 50), caps);
    ledger().settle(ACME, TURN, 1, costing(50));

    ledger().settle(ACME, TURN, 1, costing(40));

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 11), caps))
        .contains(SpendingScope.CONVERSATION);
    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 10), caps)).isEmpty();
  }

  @Test
  void books_a_turn_that_never_reserved() {
    ledger().settle(ACME, TURN, 1, costing(40));

    assertThat(ledger().listUse(ACME, LocalDate.EPOCH))
        .extracting(DayOfUse::cost)
        .containsExactly(40L);
  }

  @Test
  void counts_what_a_call_cost_beyond_what_was_set_aside() {
    SpendingCaps caps = new SpendingCaps(100, 100, 100, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 10), caps);

    ledger().settle(ACME, TURN, 1, costing(150));

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 1), caps)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(SpendingScope.class)
  void forgets_what_a_crashed_process_had_set_aside(SpendingScope scope) {
    SpendingCaps caps = capOf(scope, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 100), caps);

    letPass(Duration.ofMinutes(9));
    Optional<SpendingScope> soon = ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 1), caps);
    letPass(Duration.ofMinutes(3));
    Optional<SpendingScope> later = ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 100), caps);

    assertThat(soon).contains(scope);
    assertThat(later).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SpendingScope.class)
  void books_a_call_that_ends_after_its_reservation_was_forgotten(SpendingScope scope) {
    SpendingCaps caps = capOf(scope, 100);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 100), caps);
    letPass(Duration.ofMinutes(12));

    ledger().settle(ACME, TURN, 1, costing(90));

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 11), caps)).contains(scope);
    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 10), caps)).isEmpty();
    assertThat(ledger().listUse(ACME, DAY)).containsExactly(use(DAY, "opus", 1, 90));
  }

  @Test
  void lists_use_by_day_and_model_oldest_first() {
    book(ACME, "t-1", DAY.plusDays(1), new Usage("anthropic", "opus", 7, 3, 20));
    book(ACME, "t-2", DAY, new Usage("anthropic", "opus", 100, 10, 5));
    book(ACME, "t-3", DAY, new Usage("anthropic", "haiku", 50, 5, 1));
    book(ACME, "t-4", DAY, new Usage("anthropic", "opus", 200, 20, 6));
    book(ACME, "t-5", DAY.minusDays(1), new Usage("anthropic", "opus", 1, 1, 1));

    assertThat(ledger().listUse(ACME, DAY))
        .containsExactly(
            new DayOfUse(DAY, "anthropic", "haiku", 1, 50, 5, 1),
            new DayOfUse(DAY, "anthropic", "opus", 2, 300, 30, 11),
            new DayOfUse(DAY.plusDays(1), "anthropic", "opus", 1, 7, 3, 20));
  }

  @Test
  void keeps_the_use_of_two_tenants_apart() { // TI-02
    book(ACME, "t-1", DAY, costing(5));
    book(GLOBEX, "t-1", DAY, costing(7));

    assertThat(ledger().listUse(ACME, DAY)).containsExactly(use(DAY, "opus", 1, 5));
    assertThat(ledger().listUse(GLOBEX, DAY)).containsExactly(use(DAY, "opus", 1, 7));
  }

  @Test
  void does_not_settle_another_tenants_reservation_of_the_same_turn() { // TI-02
    SpendingCaps caps = new SpendingCaps(100, PLENTY, 100, PLENTY);
    ledger().reserve(ACME, wanted(CHAT, "t-1", 1, 100), caps);

    ledger().settle(GLOBEX, TURN, 1, costing(5));

    assertThat(ledger().reserve(ACME, wanted(CHAT, "t-2", 1, 1), caps)).isPresent();
    assertThat(ledger().listUse(ACME, DAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SpendingScope.class)
  void grants_a_burst_no_more_than_the_cap_and_no_less(SpendingScope scope) { // AI-07
    SpendingCaps caps = capOf(scope, 205);
    AtomicLong granted = new AtomicLong();

    inBurst(number -> {
      TenantId tenant = scope == SpendingScope.SYSTEM && number % 2 == 0 ? GLOBEX : ACME;
      ConversationId chat = isPersonal(scope) ? CHAT : new ConversationId("c-" + number);
      if (ledger().reserve(tenant, wanted(chat, "t-" + number, 1, MOST), caps).isEmpty()) {
        granted.addAndGet(MOST);
      }
    });

    assertThat(granted).hasValue(200);
  }

  @ParameterizedTest
  @EnumSource(SpendingScope.class)
  void never_passes_a_cap_while_calls_start_and_end(SpendingScope scope) { // AI-07
    long cap = 205;
    SpendingCaps caps = capOf(scope, cap);
    AtomicLong spent = new AtomicLong();
    AtomicLong highest = new AtomicLong();

    inBurst(number -> {
      TenantId tenant = scope == SpendingScope.SYSTEM && number % 2 == 0 ? GLOBEX : ACME;
      ConversationId chat = isPersonal(scope) ? CHAT : new ConversationId("c-" + number);
      TurnId turn = new TurnId("t-" + number);
      for (int call = 1; call <= 3; call++) {
        Reservation wanted = new Reservation(chat, spenderOf(chat), turn, call, DAY, MOST);
        if (ledger().reserve(tenant, wanted, caps).isEmpty()) {
          highest.accumulateAndGet(spent.addAndGet(MOST), Math::max);
          long cost = (number + call) % MOST;
          // Given back here before it is given back there: what is seen is never too much.
          spent.addAndGet(cost - MOST);
          ledger().settle(tenant, turn, call, costing(cost));
          highest.accumulateAndGet(spent.get(), Math::max);
        }
      }
    });

    assertThat(highest.get()).isBetween(MOST, cap);
    assertThat(spent.get()).isBetween(1L, cap);
    assertThat(bookedOf(ACME) + bookedOf(GLOBEX)).isEqualTo(spent.get());
  }

  /** One scope with a cap that matters. */
  protected static SpendingCaps capOf(SpendingScope scope, long cap) {
    return switch (scope) {
      case CONVERSATION -> new SpendingCaps(cap, PLENTY, PLENTY, PLENTY);
      case SHOPPER -> new SpendingCaps(PLENTY, cap, PLENTY, PLENTY);
      case SHOP -> new SpendingCaps(PLENTY, PLENTY, cap, PLENTY);
      case SYSTEM -> new SpendingCaps(PLENTY, PLENTY, PLENTY, cap);
    };
  }

  /** Whether it is counted for one visitor alone. */
  private static boolean isPersonal(SpendingScope scope) {
    return scope == SpendingScope.CONVERSATION || scope == SpendingScope.SHOPPER;
  }

  /** What one of many workers does. */
  protected interface Work {
    void run(int number);
  }

  /** Runs the work many times at once, each on a thread of its own. */
  protected static void inBurst(Work work) {
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < BURST; i++) {
        int number = i;
        running.add(workers.submit(() -> work.run(number)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private long bookedOf(TenantId tenant) {
    return ledger().listUse(tenant, DAY).stream().mapToLong(DayOfUse::cost).sum();
  }

  private void book(TenantId tenant, String turn, LocalDate day, Usage usage) {
    ledger()
        .reserve(
            tenant, new Reservation(CHAT, spenderOf(CHAT), new TurnId(turn), 1, day, 1000), WIDE);
    ledger().settle(tenant, new TurnId(turn), 1, usage);
  }

  /** Everybody is a visitor, unless a test says who is signed in. */
  private static Spender spenderOf(ConversationId chat) {
    return new Spender("conversation " + chat.value());
  }

  private static Reservation of(Spender spender, ConversationId chat, String turn, long most) {
    return new Reservation(chat, spender, new TurnId(turn), 1, DAY, most);
  }

  private static Reservation wanted(ConversationId chat, String turn, int call, long most) {
    return new Reservation(chat, spenderOf(chat), new TurnId(turn), call, DAY, most);
  }

  private static Usage costing(long cost) {
    return new Usage("anthropic", "opus", 100, 10, cost);
  }

  private static DayOfUse use(LocalDate day, String model, long calls, long cost) {
    return new DayOfUse(day, "anthropic", model, calls, 100 * calls, 10 * calls, cost);
  }
}
