package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.twin.admin.Fault;
import io.cartagent.web.command.Questioner.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A shop that is away, broken or busy: honest words, a person offered, recovery by itself. */
final class ShopTroubleIT {
  private static final Rehearsal SHOP = Journey.start("journeys", false);
  private static final String ORDER = "Where is my order #1027? lena.mueller@example.com";

  @AfterEach
  void mend() throws IOException {
    SHOP.twin().faults().clear();
    SHOP.twin().start();
  }

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void is_honest_when_the_shop_is_away_and_recovers_by_itself() throws IOException {
    SHOP.twin().stop();

    List<String> away = ask(ORDER);
    SHOP.twin().start();
    List<String> back = askUntilAnswered(ORDER);

    assertThat(away).contains(ServicePhrase.SHOP_UNAVAILABLE.text());
    assertThat(String.join(" ", back)).contains("00340434161094042557");
  }

  @Test
  void still_answers_from_what_it_has_read_while_the_shop_is_away() {
    SHOP.twin().stop();

    assertThat(String.join(" ", ask("How long do I have to send something back?")))
        .contains("30 days");
  }

  @Test
  void is_honest_when_the_shop_answers_with_errors() {
    SHOP.twin().faults().always(new Fault.ServerError(500));

    assertThat(ask(ORDER)).contains(ServicePhrase.SHOP_UNAVAILABLE.text());
  }

  @Test
  void is_honest_when_the_shop_is_throttling() {
    SHOP.twin().faults().always(new Fault.Throttled());

    assertThat(ask(ORDER)).contains(ServicePhrase.SHOP_UNAVAILABLE.text());
  }

  private static List<String> ask(String text) {
    Questioner questioner = SHOP.questioner();
    return questioner.ask(questioner.open(), text).sentences().stream()
        .map(Answer.Sentence::text)
        .toList();
  }

  /** The circuit to the shop closes again after a while; a shopper would ask again too. */
  private static List<String> askUntilAnswered(String text) {
    long end = System.nanoTime() + 60_000_000_000L;
    List<String> said = ask(text);
    while (said.contains(ServicePhrase.SHOP_UNAVAILABLE.text()) && System.nanoTime() < end) {
      said = ask(text);
    }
    return said;
  }
}
