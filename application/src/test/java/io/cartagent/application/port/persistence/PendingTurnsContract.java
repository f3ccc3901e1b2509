package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.PendingTurns.Lease;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a queue of waiting turns must do. It starts empty, with both tenants installed. */
public abstract class PendingTurnsContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final ConversationId FIRST = new ConversationId("c-1");
  private static final ConversationId SECOND = new ConversationId("c-2");

  protected abstract PendingTurns turns();

  /** The conversations those turns wait in. */
  protected abstract ConversationRepository conversations();

  @Test
  void leases_nothing_when_nothing_waits() {
    assertThat(turns().leaseNext("w-1", T0, MINUTE)).isEmpty();
  }

  @Test
  void leases_the_oldest_turn_first_across_tenants() {
    accept(GLOBEX, FIRST, "t-1", T0);
    accept(ACME, FIRST, "t-2", T0.plusSeconds(1));

    Optional<Lease> first = turns().leaseNext("w-1", T0.plusSeconds(2), MINUTE);
    Optional<Lease> second = turns().leaseNext("w-1", T0.plusSeconds(2), MINUTE);

    assertThat(first).contains(new Lease(GLOBEX, FIRST, new TurnId("t-1"), 1));
    assertThat(second).contains(new Lease(ACME, FIRST, new TurnId("t-2"), 1));
  }

  @Test
  void leases_several_turns_at_once_but_one_of_a_conversation() { // RE-05
    accept(GLOBEX, FIRST, "t-1", T0);
    accept(GLOBEX, FIRST, "t-2", T0.plusSeconds(1));
    accept(ACME, FIRST, "t-3", T0.plusSeconds(2));
    accept(ACME, SECOND, "t-4", T0.plusSeconds(3));

    List<Lease> two = turns().lease("w-1", T0.plusSeconds(4), MINUTE, 2);
    List<Lease> rest = turns().lease("w-2", T0.plusSeconds(4), MINUTE, 10);

    assertThat(two)
        .containsExactly(
            new Lease(GLOBEX, FIRST, new TurnId("t-1"), 1),
            new Lease(ACME, FIRST, new TurnId("t-3"), 1));
    assertThat(rest).containsExactly(new Lease(ACME, SECOND, new TurnId("t-4"), 1));
  }

  @Test
  void leases_a_turn_to_one_worker_only() {
    accept(ACME, FIRST, "t-1", T0);
    turns().leaseNext("w-1", T0, MINUTE);

    assertThat(turns().leaseNext("w-2", T0.plusSeconds(59), MINUTE)).isEmpty();
  }

  @Test
  void leases_a_turn_again_when_its_lease_has_run_out() { // RE-04
    accept(ACME, FIRST, "t-1", T0);
    turns().leaseNext("w-1", T0, MINUTE);

    assertThat(turns().leaseNext("w-2", T0.plusSeconds(60), MINUTE))
        .contains(new Lease(ACME, FIRST, new TurnId("t-1"), 2));
  }

  @Test
  void keeps_the_turns_of_a_conversation_in_order_and_never_leases_two() { // RE-05
    accept(ACME, FIRST, "t-1", T0);
    accept(ACME, FIRST, "t-2", T0);
    accept(ACME, SECOND, "t-3", T0.plusSeconds(1));

    assertThat(leased("w-1", T0.plusSeconds(2))).contains("t-1");
    assertThat(leased("w-2", T0.plusSeconds(2))).contains("t-3");
    assertThat(leased("w-3", T0.plusSeconds(2))).isEmpty();

    conversations().record(ACME, FIRST, new TurnId("t-1"), 1, List.of(new AgentAct.Finish()), T0);

    assertThat(leased("w-3", T0.plusSeconds(2))).contains("t-2");
  }

  @Test
  void does_not_let_a_waiting_turn_be_overtaken_by_a_later_one_of_its_conversation() {
    accept(ACME, FIRST, "t-1", T0);
    accept(ACME, FIRST, "t-2", T0);
    Lease lease = turns().leaseNext("w-1", T0, MINUTE).orElseThrow();

    turns().release(ACME, lease, T0.plusSeconds(30));

    assertThat(leased("w-1", T0.plusSeconds(29))).isEmpty();
    assertThat(leased("w-1", T0.plusSeconds(30))).contains("t-1");
  }

  @Test
  void ignores_a_release_of_a_lease_that_somebody_else_has_now() {
    accept(ACME, FIRST, "t-1", T0);
    Lease lost = turns().leaseNext("w-1", T0, MINUTE).orElseThrow();
    turns().leaseNext("w-2", T0.plusSeconds(60), MINUTE);

    turns().release(ACME, lost, T0);

    assertThat(turns().leaseNext("w-3", T0.plusSeconds(61), MINUTE)).isEmpty();
  }

  @Test
  void does_not_release_the_lease_of_another_tenant() {
    accept(ACME, FIRST, "t-1", T0);
    Lease lease = turns().leaseNext("w-1", T0, MINUTE).orElseThrow();

    turns().release(GLOBEX, lease, T0);

    assertThat(turns().leaseNext("w-2", T0.plusSeconds(1), MINUTE)).isEmpty();
  }

  @Test
  void frees_every_lease_of_a_worker_that_starts_again() {
    accept(ACME, FIRST, "t-1", T0);
    accept(GLOBEX, FIRST, "t-2", T0);
    accept(GLOBEX, SECOND, "t-3", T0);
    turns().leaseNext("w-1", T0, MINUTE);
    turns().leaseNext("w-1", T0, MINUTE);
    turns().leaseNext("w-2", T0, MINUTE);

    turns().releaseAllOf("w-1");

    assertThat(leased("w-1", T0.plusSeconds(1))).isPresent();
    assertThat(leased("w-1", T0.plusSeconds(1))).isPresent();
    assertThat(leased("w-1", T0.plusSeconds(1))).isEmpty();
  }

  @Test
  void leases_no_turn_twice_to_many_workers_at_once() throws Exception {
    for (int i = 0; i < 20; i++) {
      accept(i % 2 == 0 ? ACME : GLOBEX, new ConversationId("c-" + i), "t-" + i, T0);
    }

    List<Future<List<String>>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int w = 0; w < 4; w++) {
        String worker = "w-" + w;
        running.add(executor.submit(() -> leaseAll(worker)));
      }
    }
    List<String> leased = new ArrayList<>();
    for (Future<List<String>> future : running) {
      leased.addAll(future.get());
    }
    leased.addAll(leaseAll("w-last"));

    assertThat(leased).doesNotHaveDuplicates().hasSize(20);
  }

  private List<String> leaseAll(String worker) {
    List<String> leased = new ArrayList<>();
    Optional<Lease> lease = turns().leaseNext(worker, T0.plusSeconds(1), MINUTE);
    while (lease.isPresent()) {
      leased.add(lease.get().turn().value());
      lease = turns().leaseNext(worker, T0.plusSeconds(1), MINUTE);
    }
    return leased;
  }

  private Optional<String> leased(String worker, Instant now) {
    return turns().leaseNext(worker, now, MINUTE).map(lease -> lease.turn().value());
  }

  private void accept(TenantId tenant, ConversationId id, String turn, Instant at) {
    if (conversations().find(tenant, id).isEmpty()) {
      conversations().open(tenant, Conversation.open(id, T0), new TurnId("t-greeting"), List.of());
    }
    conversations()
        .accept(
            tenant,
            id,
            new TurnId(turn),
            new ShopperMessage(new ClientMessageId("m-" + turn), "Hi", at));
  }
}
