package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.twin.admin.Fault;
import io.cartagent.twin.store.Customer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Logs hold ids and counts, never what a shopper wrote or who they are, however much is logged
 * (AL-06). The planted line proves that the spy sees what it must find.
 */
final class QuietLogsIT {
  private static final String PLANTED = "planted.canary@example.com";

  @Test
  void no_line_holds_what_shoppers_wrote_or_who_they_are() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("io.cartagent");
    Level before = root.getLevel();
    Spy spy = new Spy();
    spy.start();
    root.addAppender(spy);
    root.setLevel(Level.DEBUG);
    ours.setLevel(Level.TRACE);
    List<String> secrets;
    try (Rehearsal shop = Journey.start("quiet-logs", false)) {
      Questioner questioner = shop.questioner();
      List<JsonNode> questions = Journey.lines("/journeys/forty-questions.jsonl");
      questions.forEach(one -> questioner.ask(questioner.open(), one.path("text").asText()));
      shop.twin().faults().always(new Fault.ServerError(500));
      questions.stream()
          .limit(5)
          .forEach(one -> questioner.ask(questioner.open(), one.path("text").asText()));
      secrets = privateTexts(shop, questions);
      LoggerFactory.getLogger(QuietLogsIT.class).debug("planted: {}", PLANTED);
    } finally {
      root.setLevel(before);
      ours.setLevel(Level.INFO);
      root.detachAppender(spy);
    }

    assertThat(spy.lines).hasSizeGreaterThan(100);
    assertThat(spy.lines).anyMatch(line -> line.contains(PLANTED));
    for (String text : secrets) {
      assertThat(spy.lines.stream().filter(line -> line.contains(text)).limit(2))
          .as("lines that hold \"%s\"", text)
          .isEmpty();
    }
  }

  /** What was asked, and the addresses, names and streets of every customer. */
  private static List<String> privateTexts(Rehearsal shop, List<JsonNode> questions) {
    Stream<String> asked = questions.stream().map(question -> question.path("text").asText());
    Stream<String> known =
        shop.twin().store().customers().stream()
            .flatMap(customer -> Stream.of(customer.email(), customer.phone(), fullName(customer)));
    return Stream.concat(asked, known)
        .filter(Objects::nonNull)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> text.length() > 6)
        .distinct()
        .toList();
  }

  private static String fullName(Customer customer) {
    return customer.displayName();
  }

  private static final class Spy extends AppenderBase<ILoggingEvent> {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      IThrowableProxy thrown = event.getThrowableProxy();
      String line =
          event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
      lines.add(line.toLowerCase(Locale.ROOT));
    }
  }
}
