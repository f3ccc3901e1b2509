package io.cartagent.web.command;

import io.cartagent.web.settings.ModelSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Plays the shop once, as a shopper meets it, while the virtual machine records what a start needs
 * (JEP 514): with that record the next start loads no class from scratch. A step of the build.
 */
@Command(
    name = "train",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Plays the shop once so that the virtual machine can record what a start needs.")
final class TrainCommand implements Callable<Integer> {
  private static final List<String> FILES =
      List.of("/widget/loader.js", "/widget/frame", "/health");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Clock clock = Clock.systemUTC();
    try (DataFolder folder = DataFolder.openAnyOf("training");
        Rehearsal rehearsal =
            Rehearsal.start(
                new StoreOptions().load(clock),
                folder,
                clock,
                new Rehearsal.Ports(Ports.any(), 0),
                true,
                ModelSettings.none());
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      get(http, rehearsal.shopOrigin().resolve("/"));
      for (String file : FILES) {
        get(http, rehearsal.appOrigin().resolve(file));
      }
      try (ChatClient client =
          ChatClient.open(http, rehearsal.shopOrigin(), rehearsal.appOrigin())) {
        for (String question : rehearsal.suggestions()) {
          client.ask(question);
        }
      }
      Questioner questioner = rehearsal.questioner();
      rehearsal.suggestions().forEach(question -> questioner.ask(questioner.open(), question));
    }
    return 0;
  }

  private static void get(HttpClient http, URI page) throws IOException, InterruptedException {
    http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
  }
}
