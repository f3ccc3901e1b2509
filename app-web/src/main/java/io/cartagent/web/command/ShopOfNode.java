package io.cartagent.web.command;

import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.settings.ServeSettings;
import io.cartagent.web.wiring.Node;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine.Option;

/** The shop a merchant's command is about, and the node that has it. */
final class ShopOfNode {
  @Option(
      names = "--shop",
      required = true,
      paramLabel = "NAME.myshopify.com",
      description = "a shop of the node that the environment configures for serve")
  String name = "";

  /** What is done to the shop, and told of it. */
  interface Work {
    void on(Node node, TenantId tenant, PrintWriter out);
  }

  /** Does it beside the nodes that serve; this one answers nobody. */
  int run(Work work) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Node node = Node.start(ServeSettings.read(System.getenv()), Clock.systemUTC(), false)) {
      work.on(node, tenantOf(node, name), out);
      return 0;
    }
  }

  /** A shop that has installed CartAgent; a {@link UserError} says when it has not. */
  static TenantId tenantOf(Node node, String name) {
    TenantId tenant = new TenantId(name);
    if (node.get(ShopRepository.class).find(tenant).isEmpty()) {
      throw UserError.failed("the shop " + name + " has not installed CartAgent here.");
    }
    return tenant;
  }
}
