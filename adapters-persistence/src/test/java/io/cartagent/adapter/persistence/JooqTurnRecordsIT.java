package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecordFixture;
import io.cartagent.application.port.persistence.TurnRecords;
import io.cartagent.application.port.persistence.TurnRecordsContract;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JooqTurnRecordsIT extends TurnRecordsContract {
  private static final ConversationId ID = new ConversationId("c-9");
  private static final TurnRecord FULL = TurnRecordFixture.of(ID, new TurnId("t-9"));

  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected TurnRecords records() {
    return TestDatabase.bean(TurnRecords.class);
  }

  @Override
  protected ConversationRepository conversations() {
    return TestDatabase.bean(ConversationRepository.class);
  }

  @Override
  protected void delete(TenantId tenant, ConversationId id) {
    TestDatabase.asSuperuser(
        "delete from cartagent.conversation where shop_id = '%s' and conversation_id = '%s'"
            .formatted(tenant.value(), id.value()));
  }

  @Test
  void leaves_nothing_of_a_record_readable_in_the_table() { // CR-03
    saveFull();

    List<String> rows =
        TestDatabase.query(TestDatabase.superuser(), "select t::text from cartagent.turn_record t");

    assertThat(rows).hasSize(1);
    for (String canary :
        List.of(
            "lena.mueller", "Ridge Rain", "00340434161094042557", "EMAIL_1", "opus", "Where is")) {
      assertThat(new String(StoredTurn.of(FULL).toJson(), UTF_8)).contains(canary);
      assertThat(rows.getFirst())
          .contains(ACME.value())
          .doesNotContain(canary)
          .doesNotContain(HexFormat.of().formatHex(canary.getBytes(UTF_8)));
    }
  }

  @Test
  void deletes_the_row_with_its_conversation() {
    saveFull();

    delete(ACME, ID);

    assertThat(
            TestDatabase.query(
                TestDatabase.superuser(), "select turn_id from cartagent.turn_record"))
        .isEmpty();
  }

  @Test
  void forgets_a_record_with_the_key_of_its_conversation() { // CR-08
    saveFull();

    TestDatabase.asSuperuser("delete from cartagent.subject_key where shop_id like 'acme%'");

    assertThat(records().find(ACME, FULL.turn())).isEmpty();
    records().save(ACME, FULL);
    assertThat(records().find(ACME, FULL.turn())).isEmpty();
  }

  @Test
  void refuses_a_record_that_was_moved_to_another_turn() { // CR-02
    saveFull();

    TestDatabase.asSuperuser("update cartagent.turn_record set turn_id = 't-other'");

    assertThatIllegalStateException()
        .isThrownBy(() -> records().find(ACME, new TurnId("t-other")))
        .withMessageContaining("not what was stored at its place");
  }

  private void saveFull() {
    conversations()
        .open(ACME, Conversation.open(ID, Instant.EPOCH), new TurnId("t-greeting"), List.of());
    records().save(ACME, FULL);
  }
}
