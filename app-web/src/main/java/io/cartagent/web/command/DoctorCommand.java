package io.cartagent.web.command;

import io.cartagent.adapter.llm.provider.ProviderModels;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.settings.BadSettings;
import io.cartagent.web.settings.ModelSettings;
import io.cartagent.web.settings.ServeSettings;
import io.cartagent.web.wiring.Node;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is here, what is missing and what would be used. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Says what is here, what is missing and what would be used.")
final class DoctorCommand implements Callable<Integer> {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  @Option(
      names = "--probe",
      description = "ask every configured model one word, which costs a few tokens")
  boolean probe;

  @Option(
      names = "--shop",
      paramLabel = "NAME.myshopify.com",
      description = "also say what this shop of serve lets the agent do")
  @Nullable String shop;

  private int troubles;

  @Override
  public Integer call() {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Runtime.Version java = Runtime.version();
    say(out, java.feature() == 25, "Java " + java, "CartAgent needs a JDK 25");
    say(
        out,
        isWritable(DataFolder.root()),
        "data folder " + DataFolder.root().toAbsolutePath().normalize(),
        "not writable: set CARTAGENT_DATA to another folder");
    for (int port : new int[] {8080, 8081}) {
      say(out, isFree(port), "port " + port, "in use: choose others with --port and --shop-port");
    }
    sayModels(out);
    out.println("embeddings all-MiniLM-L6-v2, in process");
    out.println(
        "browser    "
            + (hasBrowser()
                ? "found; the browser tests will run"
                : "no Chromium on the PATH; ./cartagent test needs one for its browser tests"));
    if (shop == null) {
      out.println(
          "actions    the demo offers three; of a shop of serve, with --shop NAME.myshopify.com");
    } else {
      sayActions(shop, out);
    }
    return troubles == 0 ? 0 : Commands.FAILED;
  }

  private void sayModels(PrintWriter out) {
    try {
      ModelSettings settings = ModelSettings.read(System.getenv());
      sayModels(settings, out);
      out.println("caps       " + settings.describeCaps());
    } catch (BadSettings wrong) {
      String.valueOf(wrong.getMessage())
          .lines()
          .forEach(finding -> say(out, false, "model", finding));
    }
    out.println(
        "engine     embedded; needs no key and no network, and answers where no model does");
  }

  private void sayModels(ModelSettings settings, PrintWriter out) {
    try (ProviderModels models = Node.modelsOf(settings)) {
      models.describe().forEach(line -> out.println("model      " + line));
      if (probe) {
        models
            .probe()
            .forEach(answer ->
                say(out, answer.trouble().isEmpty(), answer.model(), answer.trouble().orElse("")));
      }
    }
  }

  private static void sayActions(String name, PrintWriter out) {
    try (Node node = Node.start(ServeSettings.read(System.getenv()), Clock.systemUTC(), false)) {
      TenantId tenant = ShopOfNode.tenantOf(node, name);
      ActionRulesText.print(tenant, node.get(ActionRulesRepository.class).find(tenant), out);
      ToolsCommand.print(tenant, node.get(ToolSwitches.class).listOff(tenant), out);
      LanguagesCommand.print(tenant, node.get(AnswerLanguages.class).list(tenant), out);
    }
  }

  private void say(PrintWriter out, boolean good, String what, String trouble) {
    out.println((good ? "good       " : "TROUBLE    ") + what + (good ? "" : ": " + trouble));
    if (!good) {
      troubles++;
    }
  }

  private static boolean isWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasBrowser() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(java.io.File.pathSeparator, -1)) {
      for (String browser : BROWSERS) {
        if (Files.isExecutable(Path.of(folder, browser))) {
          return true;
        }
      }
    }
    return false;
  }
}
