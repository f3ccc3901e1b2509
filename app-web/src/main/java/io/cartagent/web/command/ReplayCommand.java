package io.cartagent.web.command;

import io.cartagent.application.answering.ReplayTurnCommand;
import io.cartagent.application.answering.ReplayTurnResult;
import io.cartagent.application.answering.ReplayTurnResult.Replayed;
import io.cartagent.application.answering.ReplayTurnUseCase;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import io.cartagent.application.port.persistence.TurnRecord.Step;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.settings.ModelSettings;
import io.cartagent.web.settings.NodeSettings;
import io.cartagent.web.settings.ServeSettings;
import io.cartagent.web.wiring.Node;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a turn came to its words, and what the rules of today would make of it. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Judges a recorded turn again: the same drafts, the same evidence, the rules of today.",
      "Prints the sentences, then every verdict that would differ. Exits 1 when one does.",
      "Without --shop it looks where ask keeps its turns; with it, in the database of serve."
    })
final class ReplayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TURN", description = "the turn, as ask prints it and logs name it")
  String turn = "";

  @Option(
      names = "--shop",
      paramLabel = "NAME.myshopify.com",
      description = "a shop of the node that the environment configures for serve")
  @Nullable String shop;

  @Mixin StoreOptions store = new StoreOptions();

  @Override
  public Integer call() {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return shop == null ? replayRehearsal(out) : replayOf(shop, out);
  }

  private int replayRehearsal(PrintWriter out) {
    Clock clock = Clock.systemUTC();
    try (DataFolder folder = DataFolder.openAnyOf("ask-" + store.fingerprint());
        Rehearsal rehearsal =
            Rehearsal.start(
                store.load(clock),
                folder,
                clock,
                Rehearsal.Ports.none(),
                true,
                ModelSettings.none())) {
      return print(rehearsal.node(), rehearsal.tenant(), out);
    }
  }

  private int replayOf(String name, PrintWriter out) {
    NodeSettings settings = ServeSettings.read(System.getenv());
    try (Node node = Node.start(settings, Clock.systemUTC(), false)) {
      return print(node, new TenantId(name), out);
    }
  }

  private int print(Node node, TenantId tenant, PrintWriter out) {
    ReplayTurnResult result =
        node.get(ReplayTurnUseCase.class).replay(new ReplayTurnCommand(tenant, new TurnId(turn)));
    return switch (result) {
      case ReplayTurnResult.NotRecorded() ->
          throw UserError.failed(
              "there is no record of turn " + turn + " in " + tenant.value() + ".");
      case Replayed replayed -> {
        print(replayed, out);
        yield replayed.isSame() ? 0 : Commands.FAILED;
      }
    };
  }

  private static void print(Replayed replayed, PrintWriter out) {
    out.println(
        "turn of "
            + replayed.record().at()
            + ", prompt "
            + replayed.record().prompt()
            + (replayed.samePrompt() ? "" : " (not today's)"));
    for (Step step : replayed.record().steps()) {
      switch (step) {
        case Step.Replied replied ->
            out.println(
                "  "
                    + replied.provider()
                    + "/"
                    + replied.model()
                    + " replied: "
                    + replied.usage().inputTokens()
                    + " tokens in, "
                    + replied.usage().outputTokens()
                    + " out, "
                    + replied.calls().size()
                    + " calls, "
                    + replied.end());
        case Step.Failed failed ->
            out.println(
                "  " + failed.provider() + "/" + failed.model() + " failed: " + failed.trouble());
        case Step.Called called -> out.println("  called " + called.call().tool());
        case Step.Brought brought ->
            out.println("  brought in " + brought.evidence().size() + " pieces of evidence");
        case Step.Began ignored -> {}
        case Step.Wrote ignored -> {}
        case Step.Flushed ignored -> {}
        case Step.BrokeOff ignored -> {}
      }
    }
    List<Judgement> before = replayed.record().judgements();
    List<Judgement> now = replayed.now();
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      if (i < before.size()) {
        out.println(line(before.get(i)));
      }
      if (i >= before.size() || i >= now.size() || !before.get(i).equals(now.get(i))) {
        out.println("  now  " + (i < now.size() ? line(now.get(i)).strip() : "not drafted"));
      }
    }
    out.println(
        replayed.isSame()
            ? "The same " + now.size() + " verdicts today."
            : "The verdicts differ today.");
  }

  private static String line(Judgement judgement) {
    return (judgement.isShown() ? "  + " : "  - ")
        + judgement.sentence()
        + (judgement.isShown() ? "" : "  [" + String.join("; ", judgement.reasons()) + "]");
  }
}
