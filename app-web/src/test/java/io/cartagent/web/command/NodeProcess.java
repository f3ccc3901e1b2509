package io.cartagent.web.command;

import io.cartagent.adapter.persistence.EmbeddedDatabase;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.protection.AppSecret;
import io.cartagent.web.settings.ModelSettings;
import io.cartagent.web.settings.NodeSettings;
import io.cartagent.web.settings.NodeSettings.ShopToken;
import io.cartagent.web.wiring.Node;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A node and its database as a process that a test can kill, with a shop that outlives it. */
final class NodeProcess {
  private static final String READY = "the node is ready";

  private NodeProcess() {}

  /**
   * What the process is told.
   *
   * @param later how far its clock is ahead of ours
   */
  record Setup(int port, URI shop, TenantId tenant, Path folder, Duration later) {}

  static final String CLIENT_SECRET = "client-secret-of-the-test";
  static final String TOKEN = "shpat_of_the_test";

  /** Starts one; returns when it answers. */
  static Process start(Setup setup) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            NodeProcess.class.getName(),
            Integer.toString(setup.port()),
            setup.shop().toString(),
            setup.tenant().value(),
            setup.later().toString());
    builder.environment().put("CARTAGENT_DATA", setup.folder().toString());
    Process process = builder.redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      seen.append(line).append('\n');
      if (line.equals(READY)) {
        return process;
      }
    }
    throw new IllegalStateException("the node did not start:\n" + seen);
  }

  public static void main(String[] arguments) throws InterruptedException {
    int port = Integer.parseInt(arguments[0]);
    URI shop = URI.create(arguments[1]);
    TenantId tenant = new TenantId(arguments[2]);
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[3]));
    try (DataFolder folder = DataFolder.open("node");
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.database());
        Node node =
            Node.start(
                new NodeSettings(
                    "killed",
                    "127.0.0.1",
                    port,
                    URI.create("http://localhost:" + port),
                    database.settings(),
                    new AppSecret(folder.secret("secret")),
                    CLIENT_SECRET,
                    name -> Optional.of(shop),
                    List.of(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    NodeSettings.TURNS_AT_ONCE,
                    ModelSettings.none()),
                clock,
                true)) {
      node.install(new ShopToken(tenant.value(), TOKEN));
      node.sync(tenant);
      DemoRules.set(node, tenant, "EUR");
      System.out.println(READY);
      Thread.currentThread().join();
    }
  }
}
