package io.cartagent.web.command;

import io.cartagent.web.settings.NodeSettings;
import io.cartagent.web.settings.ServeSettings;
import io.cartagent.web.wiring.Node;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Runs in production: external PostgreSQL, secrets from outside, no shop but real ones. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Runs against an external PostgreSQL 14 or newer.",
      "Settings come from the environment, or from the properties file that CARTAGENT_CONFIG names;"
          + " docs/operations.md lists them."
    })
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Override
  public Integer call() throws InterruptedException {
    NodeSettings settings = ServeSettings.read(System.getenv());
    io.cartagent.web.command.Ports.free(settings.port(), "CARTAGENT_PORT");
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Stopping.onSignal(stopped, closed);
    try (Node node = Node.start(settings, Clock.systemUTC(), true)) {
      settings.shop().ifPresent(node::install);
      node.keepKnowledgeFresh();
      LOG.info("CartAgent listens on {}:{}", settings.host(), settings.port());
      stopped.await();
    } finally {
      closed.countDown();
    }
    return 0;
  }
}
