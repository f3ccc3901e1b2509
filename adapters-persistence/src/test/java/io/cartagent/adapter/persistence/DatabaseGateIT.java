package io.cartagent.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate lets a sound database through and names what is wrong with any other. */
final class DatabaseGateIT {
  private static final DataSource RUNTIME =
      ReadyDatabase.connect(TestDatabase.settings().url(), TestDatabase.settings().runtime());

  @BeforeEach
  void empty() {
    TestDatabase.empty();
  }

  @Test
  void lets_a_sound_database_through() {
    assertThatCode(() -> DatabaseGate.check(RUNTIME)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void refuses_to_start_on(String finding, String fault, String cure) {
    TestDatabase.asSuperuser(fault);
    try {
      assertThatThrownBy(() -> DatabaseGate.check(RUNTIME))
          .isInstanceOf(UnfitDatabaseException.class)
          .hasMessageContaining(finding);
    } finally {
      TestDatabase.asSuperuser(cure);
    }

    assertThatCode(() -> DatabaseGate.check(RUNTIME)).doesNotThrowAnyException();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "planted: row-level security is not enabled and forced (TI-08)",
            "create table cartagent.planted (shop_id text not null primary key)",
            "drop table cartagent.planted"),
        Arguments.of(
            "source: row-level security is not enabled and forced (TI-08)",
            "alter table cartagent.source no force row level security",
            "alter table cartagent.source force row level security"),
        Arguments.of(
            "source: the policy of one shop is missing",
            "alter policy one_shop on cartagent.source using (true)",
            "alter policy one_shop on cartagent.source using"
                + " (shop_id = nullif(current_setting('cartagent.shop', true), ''))"),
        Arguments.of(
            "conversation.everybody: a policy lets in more than one shop",
            "create policy everybody on cartagent.conversation using (true)",
            "drop policy everybody on cartagent.conversation"),
        Arguments.of(
            "shop.dispatcher_reads: a policy lets in more than one shop",
            "alter policy dispatcher_reads on cartagent.shop using (true)",
            "alter policy dispatcher_reads on cartagent.shop using"
                + " (current_setting('cartagent.dispatcher', true) = 'on')"),
        Arguments.of(
            "order_action.dispatcher_reads: a policy lets in more than one shop",
            "create policy dispatcher_reads on cartagent.order_action for select using"
                + " (current_setting('cartagent.dispatcher', true) = 'on')",
            "drop policy dispatcher_reads on cartagent.order_action"),
        Arguments.of(
            "action_ledger: row-level security is not enabled and forced (TI-08)",
            "alter table cartagent.action_ledger no force row level security",
            "alter table cartagent.action_ledger force row level security"),
        Arguments.of(
            "system_spending.any_shop: a policy lets in more than one shop",
            "alter policy any_shop on cartagent.system_spending using (true)",
            "alter policy any_shop on cartagent.system_spending using"
                + " (nullif(current_setting('cartagent.shop', true), '') is not null)"),
        Arguments.of(
            "turn_spending.any_shop: a policy lets in more than one shop",
            "create policy any_shop on cartagent.turn_spending"
                + " using (nullif(current_setting('cartagent.shop', true), '') is not null)",
            "drop policy any_shop on cartagent.turn_spending"),
        Arguments.of(
            "system_spending: row-level security is not enabled and forced (TI-08)",
            "alter table cartagent.system_spending disable row level security",
            "alter table cartagent.system_spending enable row level security"),
        Arguments.of(
            "system_reservation.who: what is counted for all shops together may hold",
            "alter table cartagent.system_reservation add column who text",
            "alter table cartagent.system_reservation drop column who"),
        Arguments.of(
            "cartagent_app: the runtime role is superuser, bypasses",
            "alter role cartagent_app bypassrls",
            "alter role cartagent_app nobypassrls"),
        Arguments.of(
            "conversation: the runtime role owns it, or belongs to its owner (TI-07)",
            "grant cartagent_owner to cartagent_app",
            "revoke cartagent_owner from cartagent_app"),
        Arguments.of(
            "schema cartagent: the runtime role may create objects",
            "grant create on schema cartagent to cartagent_app",
            "revoke create on schema cartagent from cartagent_app"),
        Arguments.of(
            "conversation: the runtime role may truncate it",
            "grant truncate on cartagent.conversation to cartagent_app",
            "revoke truncate on cartagent.conversation from cartagent_app"),
        Arguments.of(
            "source: the runtime role may not use it",
            "revoke insert on cartagent.source from cartagent_app",
            "grant insert on cartagent.source to cartagent_app"),
        Arguments.of(
            "key_check: the runtime role may change what only the owner may (CR-09)",
            "grant update on cartagent.key_check to cartagent_app",
            "revoke update on cartagent.key_check from cartagent_app"),
        Arguments.of(
            "source: shop_id is missing or may be null (TI-06)",
            "alter table cartagent.source rename column shop_id to tenant",
            "alter table cartagent.source rename column tenant to shop_id"),
        Arguments.of(
            "conversation.by_operator: a key does not lead with shop_id",
            "create unique index by_operator on cartagent.conversation (operator)",
            "drop index cartagent.by_operator"),
        Arguments.of(
            "conversation.loose: a foreign key does not lead with shop_id on both sides (TI-11)",
            "alter table cartagent.conversation add constraint loose"
                + " foreign key (operator) references cartagent.shop",
            "alter table cartagent.conversation drop constraint loose"),
        Arguments.of(
            "everything: a view or foreign table is not foreseen (TI-12)",
            "create materialized view cartagent.everything as select * from cartagent.conversation",
            "drop materialized view cartagent.everything"),
        Arguments.of(
            "peek: a function runs with its owner's rights (TI-12)",
            "create function cartagent.peek() returns bigint language sql security definer"
                + " as 'select count(*) from cartagent.conversation'",
            "drop function cartagent.peek()"),
        Arguments.of(
            "ts_match_vq: a function was declared leakproof",
            "alter function ts_match_vq(tsvector, tsquery) leakproof",
            "alter function ts_match_vq(tsvector, tsquery) not leakproof"));
  }
}
