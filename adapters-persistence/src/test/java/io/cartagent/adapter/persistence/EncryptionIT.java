package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.adapter.persistence.schema.Cartagent;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.LookupFailures;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.identity.LookupLimitPolicy.Limit;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shopper wrote and what a shop entrusted to us is unreadable without the master key. */
final class EncryptionIT {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final ConversationId ID = new ConversationId("c-1");

  private final ConversationRepository conversations =
      TestDatabase.bean(ConversationRepository.class);
  private final ShopRepository shops = TestDatabase.bean(ShopRepository.class);

  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Test
  void leaves_no_secret_in_clear_in_any_table() { // CR-03, I-14
    shops.save(ACME, new Installation(ACME, "canary-token", T0));
    open(ACME);
    say(ACME, "m-1", "canary-message");
    conversations.save(
        ACME,
        conversations
            .find(ACME, ID)
            .orElseThrow()
            .prove(new OrderClaim(new OrderName("#canary-order"), T0))
            .signIn(new SignIn(new ShopperId("canary-customer"), T0)));
    TestDatabase.bean(LookupFailures.class)
        .record(ACME, List.of(new Limit("email:canary@shopper.test", 5, Duration.ofHours(1))), T0);

    List<String> dump = dump();

    assertThat(dump).hasSizeGreaterThan(8);
    assertThat(String.join("\n", dump))
        .doesNotContain("canary")
        .doesNotContain(HexFormat.of().formatHex("canary".getBytes(UTF_8)))
        .contains(ACME.value());
  }

  @Test
  void refuses_a_value_that_was_moved_to_another_row() { // CR-02
    open(ACME);
    say(ACME, "m-1", "First");
    say(ACME, "m-2", "Second");

    TestDatabase.asSuperuser(
        "update cartagent.conversation_event e set payload ="
            + " (select payload from cartagent.conversation_event o"
            + "  where o.shop_id = e.shop_id and o.number = 3 - e.number)");

    assertThatThrownBy(() -> conversations.listEvents(ACME, ID, 0, 10))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not what was stored at its place");
  }

  @Test
  void refuses_a_token_and_keys_that_were_moved_to_another_shop() { // CR-02
    TestDatabase.asSuperuser(
        "update cartagent.installation set access_token ="
            + " (select access_token from cartagent.installation where shop_id like 'globex%')");

    assertThatThrownBy(() -> shops.find(ACME)).isInstanceOf(IllegalStateException.class);
    assertThat(shops.find(GLOBEX)).isPresent();

    TestDatabase.asSuperuser(
        "update cartagent.shop_key set data_key ="
            + " (select data_key from cartagent.shop_key where shop_id like 'globex%')");

    assertThatThrownBy(() -> shops.find(ACME))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not unwrap");
  }

  @Test
  void forgets_a_conversation_with_its_key() { // CR-08
    open(ACME);
    say(ACME, "m-1", "Forget me");

    TestDatabase.asSuperuser("delete from cartagent.subject_key where shop_id like 'acme%'");

    assertThat(conversations.find(ACME, ID)).isEmpty();
    assertThat(conversations.listEvents(ACME, ID, 0, 10)).isEmpty();
  }

  @Test
  void hashes_the_same_lookup_key_differently_for_two_shops() { // CR-04
    LookupFailures failures = TestDatabase.bean(LookupFailures.class);
    List<Limit> limits = List.of(new Limit("email:jo@shopper.test", 5, Duration.ofHours(1)));

    failures.record(ACME, limits, T0);
    failures.record(GLOBEX, limits, T0);

    assertThat(
            TestDatabase.query(
                TestDatabase.superuser(),
                "select encode(key_hash, 'hex') from cartagent.lookup_failure"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void refuses_to_start_with_another_master_key_and_changes_nothing() { // CR-09
    List<String> before = dump();
    DatabaseSettings right = TestDatabase.settings();
    byte[] other = new byte[32];
    Arrays.fill(other, (byte) 7);
    DatabaseSettings wrong =
        new DatabaseSettings(right.url(), right.owner(), right.runtime(), MasterKey.of(other), 2);

    assertThatThrownBy(() -> ReadyDatabase.of(wrong))
        .isInstanceOf(UnfitDatabaseException.class)
        .hasMessageContaining("CR-09");

    assertThat(dump()).isEqualTo(before);
  }

  private void open(TenantId tenant) {
    conversations.open(tenant, Conversation.open(ID, T0), new TurnId("t-0"), List.of());
  }

  private void say(TenantId tenant, String id, String text) {
    conversations.accept(
        tenant, ID, new TurnId("t-" + id), new ShopperMessage(new ClientMessageId(id), text, T0));
  }

  /** Every row of every table, past row-level security, as a thief of a backup reads it. */
  private static List<String> dump() {
    List<String> rows = new ArrayList<>();
    for (Table<?> table : Cartagent.CARTAGENT.getTables()) {
      rows.addAll(
          TestDatabase.query(
              TestDatabase.superuser(),
              "select t::text from cartagent." + table.getName() + " t order by 1"));
    }
    return rows;
  }
}
