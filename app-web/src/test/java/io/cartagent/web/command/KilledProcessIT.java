package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.web.command.HttpChat.Received;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole demo as a process of its own, killed without warning (RE-01, RE-02). */
final class KilledProcessIT {
  private static final String ORDER =
      "Where is my order #1031 and what is in it? grainne.kelly@example.net";

  /** When the process dies. */
  enum Moment {
    AS_SOON_AS_THE_MESSAGE_IS_ACCEPTED,
    AFTER_THE_FIRST_SENTENCE
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void an_accepted_question_is_answered_once_after_the_process_was_killed(Moment moment)
      throws IOException, InterruptedException {
    int port = Ports.any();
    int shopPort = Ports.any();
    URI shop = URI.create("http://localhost:" + shopPort);
    HttpChat chat = new HttpChat(URI.create("http://localhost:" + port));
    Process first = start(port, shopPort);
    String token = HttpChat.tokenOf(HttpChat.openSession(shop));
    long greeted = chat.readUntil(token, 0, event -> event.name().equals("done")).getLast().id();
    String turn = HttpChat.turnOf(chat.post(token, "m1", ORDER));
    if (moment == Moment.AFTER_THE_FIRST_SENTENCE) {
      chat.readUntil(token, greeted, event -> event.name().equals("sentence"));
    }
    first.destroyForcibly().waitFor();

    Process second = start(port, shopPort);
    List<Received> events = chat.readUntil(token, 0, HttpChat.doneWith(turn));
    String repeated = HttpChat.turnOf(chat.post(token, "m1", ORDER));
    second.destroy();
    second.waitFor();

    assertThat(repeated).isEqualTo(turn);
    assertThat(events).filteredOn(event -> event.text().equals(ORDER)).hasSize(1);
    List<String> said =
        events.stream()
            .filter(event -> event.name().equals("sentence"))
            .map(Received::text)
            .toList();
    assertThat(said).doesNotHaveDuplicates();
    assertThat(String.join("\n", said)).contains("09708655426406");
    assertThat(events).filteredOn(HttpChat.doneWith(turn)).hasSize(1);
    assertThat(events)
        .extracting(Received::id)
        .isEqualTo(java.util.stream.LongStream.rangeClosed(1, events.size()).boxed().toList());
  }

  @Test
  void a_second_demo_on_the_same_port_says_so_in_one_line()
      throws IOException, InterruptedException {
    try (java.net.ServerSocket taken = new java.net.ServerSocket(0)) {
      Process refused =
          process(taken.getLocalPort(), Ports.any()).redirectErrorStream(true).start();
      List<String> lines = refused.inputReader(StandardCharsets.UTF_8).lines().toList();

      assertThat(refused.waitFor()).isEqualTo(1);
      assertThat(lines)
          .singleElement()
          .asString()
          .contains("port " + taken.getLocalPort() + " is in use");
    }
  }

  private Process start(int port, int shopPort) throws IOException {
    Process process = process(port, shopPort).redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      seen.append(line).append('\n');
      if (line.startsWith("CartAgent listens")) {
        return process;
      }
    }
    throw new IllegalStateException("the demo did not start:\n" + seen);
  }

  private ProcessBuilder process(int port, int shopPort) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.cartagent.web.CartAgent",
            "demo",
            "--port",
            Integer.toString(port),
            "--shop-port",
            Integer.toString(shopPort));
    builder.environment().put("CARTAGENT_DATA", folder.toString());
    return builder;
  }
}
