package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.ActionFixture.LENA;
import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.ActionFixture.VALIDITY;
import static io.cartagent.application.port.persistence.ActionFixture.agreed;
import static io.cartagent.application.port.persistence.ActionFixture.cancelling;
import static io.cartagent.application.port.persistence.ActionFixture.euros;
import static io.cartagent.application.port.persistence.ActionFixture.idOf;
import static io.cartagent.application.port.persistence.ActionFixture.newAddress;
import static io.cartagent.application.port.persistence.ActionFixture.ready;
import static io.cartagent.application.port.persistence.ActionFixture.rulesWithinADay;
import static io.cartagent.application.port.persistence.ActionFixture.sendingBack;
import static io.cartagent.application.port.persistence.ActionFixture.situation;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.application.port.persistence.ActionRepository.DueAction;
import io.cartagent.application.port.persistence.ActionRepository.StoredAction;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.Approval;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.ExpectedEffect;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.Receipt;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of actions must do. It starts empty, with both tenants installed. */
public abstract class ActionRepositoryContract {
  private static final ConversationId CHAT = new ConversationId("c-1");
  private static final ConversationId OTHER_CHAT = new ConversationId("c-2");
  private static final QuoteId ID = new QuoteId("q-1");
  private static final Instant NOW = T0.plusSeconds(60);
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final ActionPolicy POLICY = new ActionPolicy();

  protected abstract ActionRepository actions();

  /** The shop has this conversation. */
  protected abstract void openConversation(TenantId tenant, ConversationId id);

  /** Its shopper is forgotten. */
  protected abstract void deleteConversation(TenantId tenant, ConversationId id);

  @BeforeEach
  void open_the_conversations() {
    for (TenantId tenant : List.of(ACME, GLOBEX)) {
      openConversation(tenant, CHAT);
      openConversation(tenant, OTHER_CHAT);
    }
  }

  @Test
  void finds_a_quote_again_to_the_letter() {
    for (Quote quote :
        List.of(
            cancelling(ACME, "q-1", "#1027"),
            ActionFixture.quote(ACME, "q-2", "#1027", newAddress("#1027"), T0.plusNanos(123_000)),
            ActionFixture.quote(ACME, "q-3", "#1027", sendingBack("#1027"), T0))) {
      actions().add(ACME, CHAT, new ActionState.Quoted(quote));

      StoredAction found = actions().find(ACME, quote.id()).orElseThrow();

      assertThat(found.conversation()).isEqualTo(CHAT);
      assertThat(found.state()).isEqualTo(new ActionState.Quoted(quote));
      assertThat(found.state().quote().digest()).isEqualTo(quote.digest()); // ID-16
    }
  }

  @Test
  void hides_an_action_from_every_other_tenant() { // TI-02
    StoredAction stored = add(ACME, "q-1", "#1027");

    assertThat(actions().find(GLOBEX, ID)).isEmpty();
    assertThat(actions().listOf(GLOBEX, CHAT)).isEmpty();
    assertThat(actions().save(GLOBEX, stored, ready(stored.state().quote()))).isFalse();
    assertThat(actions().begin(GLOBEX, ID, Instant.EPOCH, (_, _) -> refused())).isEmpty();
    actions().told(GLOBEX, ID, 7);
    assertThat(actions().find(ACME, ID)).contains(stored);
  }

  @Test
  void keeps_actions_of_the_same_id_apart() {
    add(ACME, "q-1", "#1027");
    add(GLOBEX, "q-1", "#2001");

    assertThat(actions().find(ACME, ID).orElseThrow().state().quote().orderId())
        .isEqualTo(idOf("#1027"));
    assertThat(actions().find(GLOBEX, ID).orElseThrow().state().quote().orderId())
        .isEqualTo(idOf("#2001"));
  }

  @Test
  void takes_no_quote_id_twice() {
    StoredAction first = add(ACME, "q-1", "#1027");

    assertThatIllegalStateException().isThrownBy(() -> add(ACME, "q-1", "#1028"));

    assertThat(actions().find(ACME, ID)).contains(first);
  }

  @Test
  void lists_the_actions_of_one_conversation_oldest_first() {
    actions().add(ACME, CHAT, quotedAt("q-b", T0.plusSeconds(5)));
    actions().add(ACME, CHAT, quotedAt("q-c", T0.plusSeconds(1)));
    actions().add(ACME, OTHER_CHAT, quotedAt("q-a", T0));

    assertThat(actions().listOf(ACME, CHAT))
        .extracting(action -> action.state().quote().id().value())
        .containsExactly("q-c", "q-b");
  }

  @Test
  void keeps_every_state() {
    Quote quote = cancelling(ACME, "q-1", "#1027");
    Agreement agreement = agreed(quote);
    Agreement approved =
        new Agreement(
            quote,
            agreement.confirmation(),
            Optional.of(new Approval(quote.digest(), "Ada", T0.plusSeconds(90))));
    ExecutionRecord execution = new ExecutionRecord(quote.digest(), 1, T0.plusSeconds(95));
    List<Effect> all =
        List.of(
            new Effect.OrderCancelled(),
            new Effect.MoneyReturned(euros("50.00")),
            new Effect.AddressChanged(),
            new Effect.ReturnOpened("#1027-R1"),
            new Effect.DiscountGranted("SORRY-5", euros("5")),
            new Effect.CreditGranted(euros("3.50")));
    Receipt receipt = new Receipt(approved, execution, all, T0.plusSeconds(99));
    add(ACME, "q-1", "#1027");

    for (ActionState next :
        List.of(
            new ActionState.AwaitingApproval(quote, agreement.confirmation()),
            new ActionState.Ready(approved, 0),
            new ActionState.Executing(approved, execution),
            new ActionState.ReadBackDue(approved, execution, true),
            new ActionState.ReadBackDue(approved, execution, false),
            new ActionState.Ready(agreement, 1),
            new ActionState.PartlyDone(
                receipt,
                List.of(
                    new ExpectedEffect(Effect.Kind.MONEY_RETURNED, Optional.of(euros("50.00"))),
                    new ExpectedEffect(Effect.Kind.ADDRESS_CHANGED, Optional.empty()))),
            new ActionState.Contradicted(agreement, execution, all),
            new ActionState.Contradicted(agreement, execution, List.of()),
            new ActionState.Done(receipt),
            new ActionState.Closed(quote, ActionState.Ending.REFUSED_BY_SHOP))) {
      StoredAction before = actions().find(ACME, ID).orElseThrow();

      assertThat(actions().save(ACME, before, next)).isTrue();

      assertThat(actions().find(ACME, ID).orElseThrow().state()).isEqualTo(next);
      assertThat(actions().find(ACME, ID).orElseThrow().version()).isGreaterThan(before.version());
    }
  }

  @Test
  void does_not_replace_a_state_that_somebody_else_has_changed() {
    StoredAction read = add(ACME, "q-1", "#1027");
    Quote quote = read.state().quote();
    actions().save(ACME, read, new ActionState.Closed(quote, ActionState.Ending.DECLINED));

    assertThat(actions().save(ACME, read, ready(quote))).isFalse();

    assertThat(actions().find(ACME, ID).orElseThrow().state())
        .isEqualTo(new ActionState.Closed(quote, ActionState.Ending.DECLINED));
  }

  @Test
  void lets_one_of_many_who_decide_at_once_succeed() throws Exception {
    StoredAction read = add(ACME, "q-1", "#1027");
    ActionState next = ready(read.state().quote());

    List<Boolean> saved = atOnce(8, () -> actions().save(ACME, read, next));

    assertThat(saved).containsOnlyOnce(true);
  }

  @Test
  void counts_in_the_ledger_what_an_attempt_may_have_cost() {
    StoredAction stored = addReady(ACME, "q-1", "#1027");
    Quote quote = stored.state().quote();
    assertThat(actions().listLedger(ACME, Instant.EPOCH)).isEmpty();

    begin(ACME, "q-1", "#1027", rulesWithinADay(euros("500")));

    LedgerEntry spent =
        new LedgerEntry(
            ID, ActionKind.CANCEL_ORDER, idOf("#1027"), LENA, euros("50.00"), NOW, false);
    assertThat(actions().listLedger(ACME, Instant.EPOCH)).containsExactly(spent);
    assertThat(actions().listLedger(GLOBEX, Instant.EPOCH)).isEmpty();

    ExecutionRecord execution = new ExecutionRecord(quote.digest(), 1, NOW);
    StoredAction executing = actions().find(ACME, ID).orElseThrow();
    actions().save(ACME, executing, done(quote, execution));

    assertThat(actions().listLedger(ACME, NOW))
        .containsExactly(
            new LedgerEntry(
                ID, ActionKind.CANCEL_ORDER, idOf("#1027"), LENA, euros("50.00"), NOW, true));
    assertThat(actions().listLedger(ACME, NOW.plusMillis(1))).isEmpty();
  }

  @Test
  void lists_what_is_uncertain_however_old_it_is() {
    addReady(ACME, "q-1", "#1027");
    begin(ACME, "q-1", "#1027", rulesWithinADay(euros("500")));

    assertThat(actions().listLedger(ACME, NOW.plus(Duration.ofDays(90)))).hasSize(1);
  }

  @Test
  void takes_back_what_an_attempt_without_effect_was_counted_for() {
    StoredAction stored = addReady(ACME, "q-1", "#1027");
    begin(ACME, "q-1", "#1027", rulesWithinADay(euros("500")));

    actions()
        .save(
            ACME,
            actions().find(ACME, ID).orElseThrow(),
            new ActionState.Ready(agreed(stored.state().quote()), 1));

    assertThat(actions().listLedger(ACME, Instant.EPOCH)).isEmpty();
  }

  @Test
  void stores_the_state_of_what_has_begun_and_nothing_of_what_has_not() {
    addReady(ACME, "q-1", "#1027");

    Optional<Beginning> refused = begin(ACME, "q-1", "#1027", rulesWithinADay(euros("49.99")));

    assertThat(refused).contains(new Beginning.NotBegun(Refusal.OVER_SHOP_LIMIT));
    assertThat(actions().find(ACME, ID).orElseThrow().state())
        .isInstanceOf(ActionState.Ready.class);

    Optional<Beginning> begun = begin(ACME, "q-1", "#1027", rulesWithinADay(euros("50")));

    assertThat(begun).containsInstanceOf(Beginning.Begun.class);
    assertThat(actions().find(ACME, ID).orElseThrow().state())
        .isInstanceOf(ActionState.Executing.class);
  }

  @Test
  void shows_an_action_that_begins_every_other_that_began_before_it() throws Exception { // ID-16
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ids.add("q-" + i);
      addReady(ACME, "q-" + i, "#10" + i);
      addReady(GLOBEX, "q-" + i, "#10" + i);
    }
    ActionRules rules = rulesWithinADay(euros("150"));

    List<Future<Optional<Beginning>>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (TenantId tenant : List.of(ACME, GLOBEX)) {
        for (int i = 0; i < 8; i++) {
          String order = "#10" + i;
          String id = ids.get(i);
          running.add(executor.submit(() -> begin(tenant, id, order, rules)));
        }
      }
    }
    List<Beginning> beginnings = new ArrayList<>();
    for (Future<Optional<Beginning>> future : running) {
      beginnings.add(future.get().orElseThrow());
    }

    assertThat(beginnings.subList(0, 8)).filteredOn(Beginning.Begun.class::isInstance).hasSize(3);
    assertThat(beginnings.subList(8, 16)).filteredOn(Beginning.Begun.class::isInstance).hasSize(3);
    assertThat(actions().listLedger(ACME, Instant.EPOCH)).hasSize(3);
  }

  @Test
  void begins_one_action_once_when_it_is_begun_many_times_at_once() throws Exception { // RE-04
    addReady(ACME, "q-1", "#1027");
    ActionRules rules = rulesWithinADay(euros("500"));

    List<Optional<Beginning>> beginnings = atOnce(8, () -> begin(ACME, "q-1", "#1027", rules));

    assertThat(beginnings)
        .filteredOn(one -> one.orElseThrow() instanceof Beginning.Begun)
        .hasSize(1);
  }

  @Test
  void leases_what_is_to_be_carried_on_with_across_tenants_oldest_first() {
    readyAt(ACME, "q-2", T0.plusSeconds(2));
    readyAt(GLOBEX, "q-1", T0.plusSeconds(1));
    readyAt(ACME, "q-3", T0.plusSeconds(3));
    actions().add(ACME, CHAT, quotedAt("q-offered", T0));

    assertThat(actions().lease(NOW, LEASE, 2))
        .containsExactly(due(GLOBEX, "q-1"), due(ACME, "q-2"));
    assertThat(actions().lease(NOW, LEASE, 2)).containsExactly(due(ACME, "q-3"));
    assertThat(actions().lease(NOW, LEASE, 2)).isEmpty();
  }

  @Test
  void leases_again_only_when_the_lease_has_run_out() { // RE-04
    addReady(ACME, "q-1", "#1027");
    actions().lease(NOW, LEASE, 5);

    assertThat(actions().lease(NOW.plus(LEASE).minusMillis(1), LEASE, 5)).isEmpty();
    assertThat(actions().lease(NOW.plus(LEASE), LEASE, 5)).containsExactly(due(ACME, "q-1"));
  }

  @Test
  void leases_again_earlier_what_was_given_back() {
    addReady(ACME, "q-1", "#1027");
    actions().lease(NOW, LEASE, 5);

    actions().release(GLOBEX, ID, NOW);
    actions().release(ACME, ID, NOW.plusSeconds(2));
    actions().release(ACME, ID, NOW.plusSeconds(30));

    assertThat(actions().lease(NOW.plusMillis(1_999), LEASE, 5)).isEmpty();
    assertThat(actions().lease(NOW.plusSeconds(2), LEASE, 5)).containsExactly(due(ACME, "q-1"));
  }

  @Test
  void leases_an_action_to_one_of_many_workers() throws Exception {
    for (int i = 0; i < 6; i++) {
      addReady(ACME, "q-" + i, "#10" + i);
    }

    List<List<DueAction>> leased = atOnce(4, () -> actions().lease(NOW, LEASE, 6));

    assertThat(leased.stream().flatMap(List::stream)).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void leases_a_call_that_was_under_way_when_its_process_died() { // RE-01
    StoredAction stored = addReady(ACME, "q-1", "#1027");
    begin(ACME, "q-1", "#1027", rulesWithinADay(euros("500")));
    Quote quote = stored.state().quote();

    assertThat(actions().lease(NOW, LEASE, 5)).containsExactly(due(ACME, "q-1"));

    StoredAction executing = actions().find(ACME, ID).orElseThrow();
    actions()
        .save(
            ACME,
            executing,
            new ActionState.ReadBackDue(
                agreed(quote), new ExecutionRecord(quote.digest(), 1, NOW), false));
    actions().told(ACME, ID, actions().find(ACME, ID).orElseThrow().version());

    assertThat(actions().lease(NOW.plus(LEASE), LEASE, 5)).containsExactly(due(ACME, "q-1"));
  }

  @Test
  void leases_a_quote_when_its_time_is_over() {
    StoredAction stored = add(ACME, "q-1", "#1027");
    Instant end = T0.plus(VALIDITY);

    assertThat(actions().lease(end.minusMillis(1), LEASE, 5)).isEmpty();
    assertThat(actions().lease(end, LEASE, 5)).containsExactly(due(ACME, "q-1"));

    actions()
        .save(
            ACME,
            stored,
            new ActionState.AwaitingApproval(
                stored.state().quote(), agreed(stored.state().quote()).confirmation()));
    actions().told(ACME, ID, actions().find(ACME, ID).orElseThrow().version());

    assertThat(actions().lease(end.plus(LEASE), LEASE, 5)).containsExactly(due(ACME, "q-1"));
  }

  @Test
  void leases_an_ended_action_until_its_shopper_was_told() {
    StoredAction stored = add(ACME, "q-1", "#1027");
    Quote quote = stored.state().quote();
    Instant now = NOW;
    for (ActionState next :
        List.of(
            new ActionState.AwaitingApproval(quote, agreed(quote).confirmation()),
            new ActionState.Contradicted(
                agreed(quote), new ExecutionRecord(quote.digest(), 1, NOW), List.of()),
            done(quote, new ExecutionRecord(quote.digest(), 1, NOW)),
            new ActionState.Closed(quote, ActionState.Ending.GIVEN_UP))) {
      StoredAction before = actions().find(ACME, ID).orElseThrow();
      actions().save(ACME, before, next);
      actions().told(ACME, ID, before.version());

      assertThat(actions().lease(now, Duration.ofSeconds(1), 5)).containsExactly(due(ACME, "q-1"));

      actions().told(ACME, ID, actions().find(ACME, ID).orElseThrow().version());
      actions().told(ACME, ID, before.version());

      now = now.plusSeconds(1);
      assertThat(actions().lease(now, LEASE, 5)).isEmpty();
    }
  }

  @Test
  void forgets_actions_with_their_conversation_but_not_what_was_spent() { // PR-04
    addReady(ACME, "q-1", "#1027");
    begin(ACME, "q-1", "#1027", rulesWithinADay(euros("500")));
    actions().add(ACME, OTHER_CHAT, quotedAt("q-2", T0));

    deleteConversation(ACME, CHAT);

    assertThat(actions().find(ACME, ID)).isEmpty();
    assertThat(actions().listOf(ACME, CHAT)).isEmpty();
    assertThat(actions().lease(NOW.plus(LEASE), LEASE, 5)).isEmpty();
    assertThat(actions().find(ACME, new QuoteId("q-2"))).isPresent();
    assertThat(actions().listLedger(ACME, Instant.EPOCH))
        .extracting(LedgerEntry::amount)
        .containsExactly(euros("50.00"));
  }

  @Test
  void does_not_block_an_order_for_ever_when_a_shopper_is_forgotten_during_an_attempt() { // PR-04
    addReady(ACME, "q-1", "#1027");
    begin(ACME, "q-1", "#1027", rulesWithinADay(euros("500")));
    addReady(GLOBEX, "q-1", "#1027");
    begin(GLOBEX, "q-1", "#1027", rulesWithinADay(euros("500")));
    assertThat(actions().listLedger(ACME, Instant.EPOCH))
        .extracting(LedgerEntry::settled)
        .containsExactly(false);

    deleteConversation(ACME, CHAT);

    assertThat(actions().listLedger(ACME, Instant.EPOCH))
        .extracting(LedgerEntry::settled)
        .containsExactly(true);
    assertThat(actions().listLedger(ACME, NOW.plus(Duration.ofDays(400)))).isEmpty();
    assertThat(actions().listLedger(GLOBEX, Instant.EPOCH))
        .extracting(LedgerEntry::settled)
        .containsExactly(false);
  }

  private StoredAction add(TenantId tenant, String id, String order) {
    actions().add(tenant, CHAT, new ActionState.Quoted(cancelling(tenant, id, order)));
    return actions().find(tenant, new QuoteId(id)).orElseThrow();
  }

  private StoredAction addReady(TenantId tenant, String id, String order) {
    StoredAction quoted = add(tenant, id, order);
    assertThat(actions().save(tenant, quoted, ready(quoted.state().quote()))).isTrue();
    return actions().find(tenant, new QuoteId(id)).orElseThrow();
  }

  private void readyAt(TenantId tenant, String id, Instant at) {
    Quote quote = ActionFixture.quote(tenant, id, "#1027", newAddress("#1027"), at);
    actions().add(tenant, CHAT, new ActionState.Quoted(quote));
    actions().save(tenant, actions().find(tenant, quote.id()).orElseThrow(), ready(quote));
  }

  private Optional<Beginning> begin(TenantId tenant, String id, String order, ActionRules rules) {
    return actions()
        .begin(
            tenant,
            new QuoteId(id),
            Instant.EPOCH,
            (state, ledger) -> POLICY.begin(state, situation(tenant, order, rules, ledger, NOW)));
  }

  private static ActionState.Quoted quotedAt(String id, Instant at) {
    return new ActionState.Quoted(ActionFixture.quote(ACME, id, "#1027", newAddress("#1027"), at));
  }

  private static ActionState done(Quote quote, ExecutionRecord execution) {
    return new ActionState.Done(
        new Receipt(
            agreed(quote),
            execution,
            List.of(new Effect.OrderCancelled(), new Effect.MoneyReturned(quote.amount())),
            NOW));
  }

  private static Beginning refused() {
    return new Beginning.NotBegun(Refusal.STOPPED);
  }

  private static DueAction due(TenantId tenant, String id) {
    return new DueAction(tenant, new QuoteId(id));
  }

  private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    List<Future<T>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < times; i++) {
        running.add(executor.submit(call));
      }
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : running) {
      results.add(future.get());
    }
    return results;
  }
}
