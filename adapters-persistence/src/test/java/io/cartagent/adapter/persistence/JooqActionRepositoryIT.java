package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.ActionFixture.agreed;
import static io.cartagent.application.port.persistence.ActionFixture.newAddress;
import static io.cartagent.application.port.persistence.ActionFixture.quote;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.cartagent.adapter.persistence.schema.Tables;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRepositoryContract;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JooqActionRepositoryIT extends ActionRepositoryContract {
  private static final ConversationId CHAT = new ConversationId("c-1");
  private static final Quote MOVING = quote(ACME, "q-9", "#1027", newAddress("#1027"), T0);

  JooqActionRepositoryIT() {
    // Before the contract opens its conversations.
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected ActionRepository actions() {
    return TestDatabase.bean(ActionRepository.class);
  }

  @Override
  protected void openConversation(TenantId tenant, ConversationId id) {
    TestDatabase.bean(ConversationRepository.class)
        .open(tenant, Conversation.open(id, T0), new TurnId("t-" + id.value()), List.of());
  }

  @Override
  protected void deleteConversation(TenantId tenant, ConversationId id) {
    TestDatabase.asSuperuser(
        "delete from cartagent.conversation where shop_id = '%s' and conversation_id = '%s'"
            .formatted(tenant.value(), id.value()));
  }

  @Test
  void leaves_nothing_of_an_action_readable_in_any_table() { // CR-03
    attemptTheMove();

    List<String> rows =
        Stream.of("order_action", "due_action", "action_ledger")
            .flatMap(table ->
                TestDatabase.query(
                    TestDatabase.superuser(), "select t::text from cartagent." + table + " t")
                    .stream())
            .toList();

    assertThat(rows).hasSize(3);
    for (String canary : List.of("Lena", "Elm Street", "10115", "3101", "1027")) {
      String json =
          new String(StoredActionState.of(new ActionState.Quoted(MOVING)).toJson(), UTF_8);
      assertThat(json).contains(canary);
      assertThat(String.join("\n", rows))
          .doesNotContain(canary)
          .doesNotContain(HexFormat.of().formatHex(canary.getBytes(UTF_8)));
    }
  }

  @Test
  void keeps_limits_over_the_erasure_of_a_conversation_and_its_key() { // PR-04, ID-16
    attemptTheMove();

    deleteConversation(ACME, CHAT);
    TestDatabase.asSuperuser("delete from cartagent.subject_key where shop_id like 'acme%'");

    assertThat(actions().listLedger(ACME, Instant.EPOCH))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.orderId()).isEqualTo(MOVING.orderId());
          assertThat(entry.shopper()).isEqualTo(MOVING.shopper());
        });
    assertThatIllegalStateException()
        .isThrownBy(() -> actions().add(ACME, CHAT, new ActionState.Quoted(MOVING)));
  }

  @Test
  void takes_no_quote_id_again_that_has_cost_something() {
    attemptTheMove();
    deleteConversation(ACME, CHAT);
    ConversationId other = new ConversationId("c-2");

    assertThatIllegalStateException()
        .isThrownBy(() -> actions().add(ACME, other, new ActionState.Quoted(MOVING)))
        .withMessageContaining("q-9 was stored before");
  }

  @Test
  void stores_no_quote_of_another_shop() { // TI-02
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actions().add(GLOBEX, CHAT, new ActionState.Quoted(MOVING)));
    assertThat(actions().find(GLOBEX, MOVING.id())).isEmpty();
  }

  @Test
  void refuses_a_state_that_was_moved_to_another_action() { // CR-02
    Quote other = quote(ACME, "q-10", "#1028", newAddress("#1028"), T0);
    actions().add(ACME, CHAT, new ActionState.Quoted(MOVING));
    actions().add(ACME, CHAT, new ActionState.Quoted(other));
    TestDatabase.asSuperuser(
        "update cartagent.order_action set state = (select state from cartagent.order_action"
            + " where quote_id = 'q-9') where quote_id = 'q-10'");

    assertThat(actions().find(ACME, new QuoteId("q-9"))).isPresent();
    assertThatIllegalStateException()
        .isThrownBy(() -> actions().find(ACME, new QuoteId("q-10")))
        .withMessageContaining("not what was stored at its place");
  }

  @Test
  void forgets_an_action_with_the_key_of_its_conversation() { // CR-08
    actions().add(ACME, CHAT, new ActionState.Quoted(MOVING));

    TestDatabase.asSuperuser("delete from cartagent.subject_key where shop_id like 'acme%'");

    assertThat(actions().find(ACME, MOVING.id())).isEmpty();
    assertThat(actions().listOf(ACME, CHAT)).isEmpty();
  }

  @Test
  void lets_the_dispatcher_see_the_queue_and_no_action() { // TI-10
    actions().add(ACME, CHAT, new ActionState.Quoted(MOVING));
    TenantTransactions transactions = TestDatabase.bean(TenantTransactions.class);

    assertThat(transactions.<Integer>asDispatcher(db -> db.fetchCount(Tables.DUE_ACTION)))
        .isEqualTo(1);
    assertThat(transactions.<Integer>asDispatcher(db -> db.fetchCount(Tables.ORDER_ACTION)))
        .isZero();
    assertThat(transactions.<Integer>asDispatcher(db -> db.fetchCount(Tables.ACTION_LEDGER)))
        .isZero();
  }

  @Test
  void keeps_the_exact_cost_of_an_attempt() {
    attemptTheMove();

    assertThat(actions().listLedger(ACME, Instant.EPOCH))
        .extracting(LedgerEntry::quote, LedgerEntry::amount, LedgerEntry::settled)
        .containsExactly(tuple(MOVING.id(), MOVING.amount(), false));
  }

  private void attemptTheMove() {
    actions().add(ACME, CHAT, new ActionState.Quoted(MOVING));
    actions()
        .save(
            ACME,
            actions().find(ACME, MOVING.id()).orElseThrow(),
            new ActionState.Executing(
                agreed(MOVING), new ExecutionRecord(MOVING.digest(), 1, T0.plusSeconds(60))));
  }
}
