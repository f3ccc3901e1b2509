package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated // it reads what the process prints
final class ExplainCommandTest {
  private static final String EVIDENCE =
      """
      "evidence": [{"label": "Shipping", "text": "A parcel to Norway costs 16.90 EUR and takes two days."}],
      "now": "2026-11-20T12:00:00Z"
      """;

  @TempDir Path folder;

  @Test
  void says_what_supports_each_claim() throws IOException {
    Run run = explain("{\"sentence\": \"A parcel to Norway costs 16.90 EUR.\", " + EVIDENCE + "}");

    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .startsWith("supported: A parcel to Norway costs 16.90 EUR.")
        .contains("+ price \"16.90 EUR\" (25-34)", "[Shipping]");
  }

  @Test
  void says_why_a_claim_rests_on_nothing() throws IOException {
    Run run = explain("{\"sentence\": \"A parcel to Norway costs 19.90 EUR.\", " + EVIDENCE + "}");

    assertThat(run.status()).isEqualTo(Commands.FAILED);
    assertThat(run.printed()).contains("unsupported:", "- price \"19.90 EUR\"");
  }

  @Test
  void refuses_what_is_no_question() throws IOException {
    assertThat(explain("{\"evidence\": []}").status()).isEqualTo(Commands.BAD_USE);
    assertThat(explain("not json").status()).isEqualTo(Commands.BAD_USE);
    assertThat(explain("{\"sentence\": \"x\", \"now\": \"noon\"}").status())
        .isEqualTo(Commands.BAD_USE);
  }

  private record Run(int status, String printed) {}

  private Run explain(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("question.json"), json);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(caught);
      int status = Commands.run("explain", file.toString());
      return new Run(status, printed.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }
}
