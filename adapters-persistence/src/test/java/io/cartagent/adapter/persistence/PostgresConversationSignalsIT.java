package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationSignals;
import io.cartagent.application.port.persistence.ConversationSignals.Subscription;
import io.cartagent.application.port.persistence.ConversationSignalsContract;
import io.cartagent.domain.conversation.ConversationId;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beyond the contract: what happens when the listening connection is lost. */
final class PostgresConversationSignalsIT extends ConversationSignalsContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected ConversationSignals signals() {
    return TestDatabase.bean(ConversationSignals.class);
  }

  @Override
  protected ConversationRepository conversations() {
    return TestDatabase.bean(ConversationRepository.class);
  }

  @Test
  void tells_its_listeners_when_it_hears_again_after_a_lost_connection() throws Exception {
    Semaphore heard = new Semaphore(0);

    try (Subscription subscription =
        signals().subscribe(ACME, new ConversationId("c-lost"), heard::release)) {
      assertThat(subscription).isNotNull();
      TestDatabase.query(
          TestDatabase.superuser(),
          "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'");

      assertThat(heard.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void keeps_nothing_of_a_closed_subscription() {
    PostgresConversationSignals signals = TestDatabase.bean(PostgresConversationSignals.class);
    int before = signals.size();

    Subscription subscription = signals.subscribe(ACME, new ConversationId("c-closed"), () -> {});
    assertThat(signals.size()).isEqualTo(before + 1);
    subscription.close();

    assertThat(signals.size()).isEqualTo(before);
  }
}
