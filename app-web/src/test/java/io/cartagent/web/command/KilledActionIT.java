package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.admin.Fault;
import io.cartagent.twin.proxy.AppProxy;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.web.command.HttpChat.Received;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A node that is killed without warning while it waits for a shop's answer (RE-01, RE-04). */
final class KilledActionIT {
  private static final String BJOERN = "7214406102475";
  private static final String ORDER = "#1144";

  /** The lease of the action that the killed process held is over by then. */
  private static final Duration LEASE_OVER = Duration.ofSeconds(61);

  private final List<Process> started = new ArrayList<>();

  @TempDir Path folder;

  /** However the test ends, no node outlives it. */
  @AfterEach
  void leave_none_running() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  @Timeout(180)
  void what_the_shop_did_for_a_killed_process_is_read_back_and_never_asked_for_again()
      throws IOException, InterruptedException {
    int port = Ports.any();
    HttpChat chat = new HttpChat(URI.create("http://localhost:" + port));
    try (ShopifyTwin shop = openShop(port);
        CountingRelay admin = CountingRelay.before(shop.origin())) {
      TenantId tenant = new TenantId(shop.store().shop().myshopifyDomain());
      Process first =
          start(new NodeProcess.Setup(port, admin.origin(), tenant, folder, Duration.ZERO));
      String token =
          HttpChat.tokenOf(HttpChat.prove(shop.origin(), Optional.empty(), Optional.of(BJOERN)));
      chat.post(token, "m1", "Please cancel my order " + ORDER);
      JsonNode offer = chat.readUntil(token, 0, stage("offered")).getLast().data();

      shop.faults().nextMutations(new Fault.AnswerLost(Duration.ofMinutes(2)));
      chat.decide(token, offer.path("quote").asText(), offer.path("digest").asText(), "confirm");
      while (order(shop).cancelledAt() == null) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
      first.destroyForcibly().waitFor();
      assertThat(admin.changes()).isEqualTo(1);

      Process second =
          start(new NodeProcess.Setup(port, admin.origin(), tenant, folder, LEASE_OVER));
      List<Received> events = chat.readUntil(token, 0, stage("done"));
      String turn = HttpChat.turnOf(chat.post(token, "m2", "thanks"));
      List<Received> all = chat.readUntil(token, 0, HttpChat.doneWith(turn));
      second.destroy();
      second.waitFor();

      assertThat(events.getLast().data().path("quote")).isEqualTo(offer.path("quote"));
      assertThat(all).filteredOn(stage("done")).hasSize(1);
      assertThat(all).filteredOn(stage("under_way")).hasSize(1);
      assertThat(admin.changes()).isEqualTo(1);
      assertThat(order(shop).refunds()).hasSize(1);
    }
  }

  private Process start(NodeProcess.Setup setup) throws IOException {
    Process process = NodeProcess.start(setup);
    started.add(process);
    return process;
  }

  private static ShopifyTwin openShop(int app) throws IOException {
    URI proxied = URI.create("http://localhost:" + app + "/proxy");
    return ShopifyTwin.start(
        TwinStore.demo(Clock.systemUTC()),
        new TwinOptions(
            0,
            NodeProcess.TOKEN,
            Optional.of(new AppProxy(proxied, NodeProcess.CLIENT_SECRET)),
            Clock.systemUTC()));
  }

  private static Order order(ShopifyTwin shop) {
    return shop.store().orders().stream()
        .filter(one -> one.name().equals(ORDER))
        .findFirst()
        .orElseThrow();
  }

  private static Predicate<Received> stage(String stage) {
    return event ->
        event.name().equals("action") && event.data().path("stage").asText().equals(stage);
  }
}
