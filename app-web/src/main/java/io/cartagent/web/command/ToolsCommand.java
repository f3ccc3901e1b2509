package io.cartagent.web.command;

import io.cartagent.application.agent.AgentTool;
import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.domain.tenant.TenantId;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which tools the agent has in a shop: shown, and changed. */
@Command(
    name = "tools",
    mixinStandardHelpOptions = true,
    description = {
      "Shows which tools the agent has in a shop, and switches them off and on.",
      "What is off is off for language models and for the embedded engine, from the next question"
          + " on, on every node. The way to a person stays open."
    })
final class ToolsCommand implements Callable<Integer> {
  @Mixin ShopOfNode shop = new ShopOfNode();

  @Option(
      names = "--off",
      split = ",",
      paramLabel = "TOOL",
      description = "tools to switch off, such as search_products")
  @Nullable List<String> off;

  @Option(
      names = "--on",
      split = ",",
      paramLabel = "TOOL",
      description = "tools to switch on again")
  @Nullable List<String> on;

  @Override
  public Integer call() {
    return shop.run((node, tenant, out) -> {
      ToolSwitches switches = node.get(ToolSwitches.class);
      Set<String> present = switches.listOff(tenant);
      Set<String> next = changed(present);
      if (!next.equals(present)) {
        switches.save(tenant, next);
      }
      print(tenant, next, out);
    });
  }

  /** What is off once the options are followed; a tool that is named twice stays off. */
  Set<String> changed(Set<String> before) {
    Set<String> next = new TreeSet<>(before);
    next.removeAll(known("--on", on));
    next.addAll(known("--off", off));
    return next;
  }

  static void print(TenantId tenant, Set<String> off, PrintWriter out) {
    out.println("tools      " + tenant.value());
    for (AgentTool tool : AgentTool.values()) {
      boolean isOff = tool.isSwitchable() && off.contains(tool.publicName());
      out.println((isOff ? "OFF        " : "on         ") + tool.publicName());
    }
  }

  private static Set<String> known(String option, @Nullable List<String> names) {
    Set<String> tools = new TreeSet<>();
    for (String name : names == null ? List.<String>of() : names) {
      tools.add(
          AgentTool.named(name.strip())
              .filter(AgentTool::isSwitchable)
              .map(AgentTool::publicName)
              .orElseThrow(() -> UserError.badUse(option + " takes " + switchable() + ".")));
    }
    return tools;
  }

  private static String switchable() {
    return Arrays.stream(AgentTool.values())
        .filter(AgentTool::isSwitchable)
        .map(AgentTool::publicName)
        .collect(Collectors.joining(", "));
  }
}
