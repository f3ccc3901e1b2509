package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A node that has answered a thousand questions holds no more memory than after three hundred. */
final class ThousandQuestionsIT {
  /** What 700 answers may leave behind: far less than one answer's transcript each. */
  private static final long ALLOWED_BYTES = 700 * 4_096L;

  @Test
  void memory_stays_flat_over_a_thousand_questions() {
    try (Rehearsal shop = Journey.start("thousand", false)) {
      List<String> questions =
          Journey.lines("/journeys/forty-questions.jsonl").stream()
              .map(question -> question.path("text").asText())
              .toList();

      ask(shop, questions, 0, 300);
      long early = usedAfterCollection();
      ask(shop, questions, 300, 1_000);
      long late = usedAfterCollection();

      assertThat(late - early).isLessThan(ALLOWED_BYTES);
    }
  }

  /** Every other question has wording of its own, so that no cache can hide a leak. */
  private static void ask(Rehearsal shop, List<String> questions, int from, int to) {
    Questioner questioner = shop.questioner();
    IntStream.range(from, to)
        .parallel()
        .forEach(i -> {
          String text = questions.get(i % questions.size());
          questioner.ask(questioner.open(), i % 2 == 0 ? text : text + " Ticket " + i);
        });
  }

  private static long usedAfterCollection() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
