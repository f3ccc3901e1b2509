package io.cartagent.web.command;

import io.cartagent.web.settings.ModelSettings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A whole working shop on this machine, until it is interrupted. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Plays a whole shop with the chat on its pages. Stop it with Ctrl-C.")
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "where CartAgent listens (default ${DEFAULT-VALUE})")
  int port;

  @Option(
      names = "--shop-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "where the shop listens (default ${DEFAULT-VALUE})")
  int shopPort;

  @Mixin StoreOptions store = new StoreOptions();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Ports.free(port, "--port");
    Ports.free(shopPort, "--shop-port");
    Clock clock = Clock.systemUTC();
    long start = System.nanoTime();
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Stopping.onSignal(stopped, closed);
    try (DataFolder folder = DataFolder.open(store.fingerprint());
        Rehearsal rehearsal =
            Rehearsal.start(
                store.load(clock),
                folder,
                clock,
                new Rehearsal.Ports(port, shopPort),
                true,
                ModelSettings.read(System.getenv()))) {
      out.printf("The shop is open at %s%n", rehearsal.shopOrigin());
      out.printf(
          "CartAgent listens at http://localhost:%d (started in %.1f s). Press Ctrl-C to stop.%n",
          port, (System.nanoTime() - start) / 1e9);
      rehearsal.suggestions().forEach(line -> out.println("  try: " + line));
      stopped.await();
    } finally {
      closed.countDown();
    }
    return 0;
  }
}
