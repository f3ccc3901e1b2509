package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.ConversationSignals.Subscription;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What signals must do. Both tenants are installed. */
public abstract class ConversationSignalsContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final ConversationId ID = new ConversationId("c-1");
  private static final TurnId TURN = new TurnId("t-1");
  private static final long PATIENCE_SECONDS = 10;

  protected abstract ConversationSignals signals();

  /** The conversations whose changes are signalled. */
  protected abstract ConversationRepository conversations();

  @Test
  void tells_a_listener_of_a_message_and_of_an_answer() throws Exception {
    open(ACME);
    Semaphore heard = new Semaphore(0);

    try (Subscription subscription = signals().subscribe(ACME, ID, heard::release)) {
      assertThat(subscription).isNotNull();
      accept(ACME, "m-1");
      assertThat(heard.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

      conversations().record(ACME, ID, TURN, 0, List.of(new AgentAct.Finish()), T0);
      assertThat(heard.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void tells_nobody_of_another_tenants_conversation() throws Exception { // TI-17
    open(ACME);
    open(GLOBEX);
    Semaphore acme = new Semaphore(0);
    Semaphore globex = new Semaphore(0);

    try (Subscription first = signals().subscribe(GLOBEX, ID, globex::release);
        Subscription second = signals().subscribe(ACME, ID, acme::release)) {
      assertThat(List.of(first, second)).doesNotContainNull();
      accept(ACME, "m-1");
      assertThat(acme.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(globex.availablePermits()).isZero();
  }

  @Test
  void tells_every_listener_even_when_one_fails() throws Exception {
    open(ACME);
    Semaphore heard = new Semaphore(0);

    try (Subscription first =
            signals()
                .subscribe(
                    ACME,
                    ID,
                    () -> {
                      throw new IllegalStateException("a listener that fails");
                    });
        Subscription second = signals().subscribe(ACME, ID, heard::release)) {
      assertThat(List.of(first, second)).doesNotContainNull();
      accept(ACME, "m-1");
      assertThat(heard.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void tells_no_listener_whose_subscription_is_closed() throws Exception {
    open(ACME);
    Semaphore closed = new Semaphore(0);
    Semaphore heard = new Semaphore(0);
    Subscription subscription = signals().subscribe(ACME, ID, closed::release);

    subscription.close();
    subscription.close();

    try (Subscription open = signals().subscribe(ACME, ID, heard::release)) {
      assertThat(open).isNotNull();
      accept(ACME, "m-1");
      assertThat(heard.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(closed.availablePermits()).isZero();
  }

  private void open(TenantId tenant) {
    conversations().open(tenant, Conversation.open(ID, T0), new TurnId("t-greeting"), List.of());
  }

  private void accept(TenantId tenant, String message) {
    conversations()
        .accept(tenant, ID, TURN, new ShopperMessage(new ClientMessageId(message), "Hi", T0));
  }
}
