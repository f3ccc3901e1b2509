package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store of turn records must do. It starts empty, with both tenants installed. */
public abstract class TurnRecordsContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final ConversationId CHAT = new ConversationId("c-1");
  private static final TurnId TURN = new TurnId("t-1");
  private static final TurnRecord RECORD = TurnRecordFixture.of(CHAT, TURN);

  protected abstract TurnRecords records();

  /** The conversations that the records belong to. */
  protected abstract ConversationRepository conversations();

  /** Deletes a conversation with all that belongs to it. */
  protected abstract void delete(TenantId tenant, ConversationId id);

  @Test
  void finds_a_record_as_it_was_saved() {
    open(ACME, CHAT);

    records().save(ACME, RECORD);

    assertThat(records().find(ACME, TURN)).contains(RECORD);
  }

  @Test
  void finds_nothing_where_nothing_was_saved() {
    open(ACME, CHAT);
    records().save(ACME, RECORD);

    assertThat(records().find(ACME, new TurnId("t-2"))).isEmpty();
  }

  @Test
  void replaces_an_earlier_record_of_the_same_turn() {
    open(ACME, CHAT);
    records().save(ACME, RECORD);
    TurnRecord again = promptedBy(RECORD, "sha256:other");

    records().save(ACME, again);

    assertThat(records().find(ACME, TURN)).contains(again);
  }

  @Test
  void keeps_the_records_of_two_turns_apart() {
    open(ACME, CHAT);
    TurnRecord other = TurnRecordFixture.of(CHAT, new TurnId("t-2"));

    records().save(ACME, RECORD);
    records().save(ACME, other);

    assertThat(records().find(ACME, TURN)).contains(RECORD);
    assertThat(records().find(ACME, other.turn())).contains(other);
  }

  @Test
  void hides_a_record_from_every_other_tenant() { // TI-02
    open(ACME, CHAT);
    open(GLOBEX, CHAT);

    records().save(ACME, RECORD);

    assertThat(records().find(GLOBEX, TURN)).isEmpty();
    assertThat(records().find(ACME, TURN)).isPresent();
  }

  @Test
  void keeps_turns_of_the_same_id_apart() { // TI-02
    open(ACME, CHAT);
    open(GLOBEX, CHAT);
    TurnRecord theirs = promptedBy(RECORD, "sha256:globex");

    records().save(ACME, RECORD);
    records().save(GLOBEX, theirs);

    assertThat(records().find(ACME, TURN)).contains(RECORD);
    assertThat(records().find(GLOBEX, TURN)).contains(theirs);
  }

  @Test
  void does_nothing_when_the_conversation_is_another_tenants_or_nobodys() { // TI-02
    open(GLOBEX, CHAT);

    assertThatCode(() -> records().save(ACME, RECORD)).doesNotThrowAnyException();

    assertThat(records().find(ACME, TURN)).isEmpty();
    assertThat(records().find(GLOBEX, TURN)).isEmpty();
  }

  @Test
  void forgets_a_record_with_its_conversation() {
    open(ACME, CHAT);
    open(ACME, new ConversationId("c-2"));
    TurnRecord other = TurnRecordFixture.of(new ConversationId("c-2"), new TurnId("t-2"));
    records().save(ACME, RECORD);
    records().save(ACME, other);

    delete(ACME, CHAT);

    assertThat(records().find(ACME, TURN)).isEmpty();
    assertThat(records().find(ACME, other.turn())).contains(other);
  }

  @Test
  void does_nothing_when_the_conversation_is_gone() {
    open(ACME, CHAT);
    delete(ACME, CHAT);

    assertThatCode(() -> records().save(ACME, RECORD)).doesNotThrowAnyException();

    assertThat(records().find(ACME, TURN)).isEmpty();
  }

  private void open(TenantId tenant, ConversationId id) {
    conversations().open(tenant, Conversation.open(id, T0), new TurnId("t-greeting"), List.of());
  }

  private static TurnRecord promptedBy(TurnRecord record, String prompt) {
    return new TurnRecord(
        record.conversation(),
        record.turn(),
        record.at(),
        prompt,
        record.shop(),
        record.listener(),
        record.said(),
        record.hidden(),
        record.steps(),
        record.judgements());
  }
}
