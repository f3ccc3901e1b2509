package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.CONVERSATION;
import static io.cartagent.adapter.persistence.schema.Tables.LOOKUP_FAILURE;
import static io.cartagent.adapter.persistence.schema.Tables.PENDING_TURN;
import static io.cartagent.adapter.persistence.schema.Tables.SHOP;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.adapter.persistence.schema.Cartagent;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.domain.tenant.TenantIsolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two shops share tables and never a row. */
final class TenantIsolationIT {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final OffsetDateTime THEN = T0.atOffset(ZoneOffset.UTC);
  private static final ConversationId ID = new ConversationId("c-1");

  private final TenantTransactions transactions = TestDatabase.bean(TenantTransactions.class);
  private final ConversationRepository conversations =
      TestDatabase.bean(ConversationRepository.class);

  @BeforeEach
  void fill() {
    TestDatabase.emptyWithBothShops();
    for (TenantId tenant : List.of(ACME, GLOBEX)) {
      conversations.open(tenant, Conversation.open(ID, T0), new TurnId("t-0"), List.of());
      conversations.accept(
          tenant, ID, new TurnId("t-1"), new ShopperMessage(new ClientMessageId("m-1"), "Hi", T0));
    }
  }

  @Test
  void shows_no_row_and_no_error_when_no_tenant_is_named() throws SQLException { // TI-09
    try (Connection connection = TestDatabase.connect(TestDatabase.settings().runtime())) {
      for (Table<?> table : Cartagent.CARTAGENT.getTables()) {
        if (!table.getName().equals("key_check")) {
          assertThat(count(connection, table)).as(table.getName()).isZero();
        }
      }
    }
  }

  @Test
  void forgets_the_tenant_with_the_transaction_when_a_connection_is_used_again()
      throws SQLException { // TI-09
    try (Connection connection = TestDatabase.connect(TestDatabase.settings().runtime());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('cartagent.shop', 'acme.myshopify.com', true)");
      assertThat(count(connection, CONVERSATION)).isEqualTo(1);

      connection.commit();

      assertThat(count(connection, CONVERSATION)).isZero();
    }
  }

  @Test
  void sees_only_its_own_rows_without_asking_for_them() {
    List<String> shops =
        transactions.in(
            ACME, db -> db.select(CONVERSATION.SHOP_ID).from(CONVERSATION).fetch(r -> r.value1()));

    assertThat(shops).containsExactly(ACME.value());
  }

  @Test
  void refuses_a_row_of_another_tenant() { // TI-08
    assertThatThrownBy(() ->
            transactions.on(
                ACME,
                db ->
                    db.insertInto(LOOKUP_FAILURE)
                        .set(LOOKUP_FAILURE.SHOP_ID, GLOBEX.value())
                        .set(LOOKUP_FAILURE.KEY_HASH, new byte[] {1})
                        .set(LOOKUP_FAILURE.FAILED_AT, THEN)
                        .execute()))
        .isInstanceOf(TenantIsolationException.class);
  }

  @Test
  void cannot_give_a_row_to_another_tenant_nor_touch_theirs() { // TI-08
    assertThatThrownBy(() ->
            transactions.on(
                ACME,
                db ->
                    db.update(PENDING_TURN)
                        .set(PENDING_TURN.SHOP_ID, GLOBEX.value())
                        .set(PENDING_TURN.TURN_ID, "stolen")
                        .execute()))
        .isInstanceOf(TenantIsolationException.class);

    int deleted =
        transactions.in(
            ACME,
            db ->
                db.deleteFrom(CONVERSATION)
                    .where(CONVERSATION.SHOP_ID.eq(GLOBEX.value()))
                    .execute());

    assertThat(deleted).isZero();
    assertThat(conversations.find(GLOBEX, ID)).isPresent();
  }

  @Test
  void says_the_same_of_another_tenants_conversation_as_of_none() { // TI-11
    conversations.open(
        GLOBEX,
        Conversation.open(new ConversationId("c-globex"), T0),
        new TurnId("t-0"),
        List.of());

    String ofAnother = failureOfAnEventIn("c-globex");
    String ofNone = failureOfAnEventIn("c-none");

    assertThat(ofAnother).isEqualTo(ofNone).contains("23503");
  }

  @Test
  void asks_nothing_without_a_tenant() { // TI-10
    DSLContext outside = TestDatabase.bean(DSLContext.class);
    InstallationRows rows = TestDatabase.bean(InstallationRows.class);

    assertThatThrownBy(() -> outside.fetchCount(SHOP))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without a tenant");
    assertThatThrownBy(() -> rows.findById(ACME.value())).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(rows::count).isInstanceOf(RuntimeException.class);
  }

  @Test
  void does_not_lend_its_tenant_to_another_thread() throws InterruptedException { // TI-10
    DSLContext outside = TestDatabase.bean(DSLContext.class);
    Throwable[] failure = new Throwable[1];

    transactions.on(
        ACME,
        db -> {
          Thread other =
              Thread.ofVirtual()
                  .start(() -> {
                    try {
                      outside.fetchCount(SHOP);
                    } catch (RuntimeException e) {
                      failure[0] = e;
                    }
                  });
          join(other);
        });

    assertThat(failure[0]).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void does_not_reach_from_one_tenant_into_another() {
    assertThatThrownBy(() -> transactions.in(ACME, db -> conversations.find(GLOBEX, ID)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void lets_the_dispatcher_see_the_queue_and_nothing_else() {
    int turns = transactions.<Integer>asDispatcher(db -> db.fetchCount(PENDING_TURN));
    int conversationRows = transactions.<Integer>asDispatcher(db -> db.fetchCount(CONVERSATION));

    assertThat(turns).isEqualTo(2);
    assertThat(conversationRows).isZero();
    assertThatThrownBy(() ->
            transactions.asDispatcher(db ->
                db.insertInto(SHOP)
                    .set(SHOP.SHOP_ID, "evil.myshopify.com")
                    .set(SHOP.INSTALLED_AT, THEN)
                    .execute()))
        .isInstanceOf(TenantIsolationException.class);
    assertThat(transactions.<Integer>asDispatcher(db -> db.deleteFrom(PENDING_TURN).execute()))
        .isZero();
  }

  @Test
  void rolls_back_both_halves_of_a_transaction_that_fails() {
    InstallationRows rows = TestDatabase.bean(InstallationRows.class);

    assertThatThrownBy(() ->
            transactions.on(
                ACME,
                db -> {
                  rows.deleteById(ACME.value());
                  db.deleteFrom(CONVERSATION).execute();
                  throw new IllegalStateException("after both");
                }))
        .hasMessage("after both");

    assertThat(transactions.<Boolean>in(ACME, db -> rows.existsById(ACME.value()))).isTrue();
    assertThat(conversations.find(ACME, ID)).isPresent();
  }

  @Test
  void may_neither_truncate_nor_create() { // TI-07
    for (String statement :
        List.of(
            "truncate cartagent.conversation cascade",
            "create table cartagent.mine (shop_id text)",
            "create table public.mine (shop_id text)",
            "alter table cartagent.conversation no force row level security",
            "update cartagent.key_check set sealed = 'x'",
            "set role cartagent_owner")) {
      assertThatThrownBy(() -> TestDatabase.query(TestDatabase.settings().runtime(), statement))
          .as(statement)
          .rootCause()
          .isInstanceOf(SQLException.class)
          .hasFieldOrPropertyWithValue("SQLState", "42501");
    }
  }

  private String failureOfAnEventIn(String conversation) {
    try {
      transactions.on(
          ACME,
          db ->
              db.execute(
                  "insert into cartagent.conversation_event values (?, ?, 1, 't', now(), ?)",
                  ACME.value(),
                  conversation,
                  new byte[] {1}));
      return "none";
    } catch (PortException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static long count(Connection connection, Table<?> table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from cartagent." + table.getName())) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
