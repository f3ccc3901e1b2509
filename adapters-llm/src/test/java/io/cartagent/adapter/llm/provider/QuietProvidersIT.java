package io.cartagent.adapter.llm.provider;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.cartagent.application.port.llm.ModelException;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.modeltwin.Fault;
import io.cartagent.modeltwin.Refusal;
import io.cartagent.modeltwin.Script;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** No library logs a key, a prompt or a reply, at whatever level (CAN). */
final class QuietProvidersIT {
  private static final String INSTRUCTIONS = "canary-instructions";
  private static final String QUESTION = "canary-question";
  private static final String ANSWER = "canary-answer";
  private static final String PLANTED = "canary-planted";

  @ParameterizedTest
  @EnumSource
  void no_line_holds_a_key_or_a_text(ProviderName provider) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    Spy spy = new Spy();
    spy.start();
    root.addAppender(spy);
    root.setLevel(Level.TRACE);
    try (ProviderFixture fixture =
        new ProviderFixture(
            provider,
            request ->
                request.mostTokens() == 1
                    ? Script.failing(Fault.refused(Refusal.BAD_KEY))
                    : Script.saying(ANSWER))) {
      fixture.model().stream(ACME, asking(100), _ -> {});
      try {
        fixture.model().stream(ACME, asking(1), _ -> {});
      } catch (ModelException expected) {
        root.debug("refused", expected);
      }
      root.debug(PLANTED);

      assertThat(fixture.twin().captured().getFirst().text())
          .as("what was sent")
          .contains(INSTRUCTIONS, QUESTION);
    } finally {
      root.setLevel(before);
      root.detachAppender(spy);
    }

    assertThat(spy.lines).anyMatch(line -> line.contains(PLANTED));
    // A dump of bytes would hide a text that crosses its lines.
    assertThat(spy.lines).noneMatch(line -> line.contains("|00000000|"));
    for (String secret : List.of(ProviderFixture.KEY, INSTRUCTIONS, QUESTION, ANSWER)) {
      assertThat(spy.lines.stream().filter(line -> line.contains(secret)).limit(2))
          .as("lines that hold %s", secret)
          .isEmpty();
    }
  }

  private static ModelRequest asking(int mostTokens) {
    return new ModelRequest(
        INSTRUCTIONS,
        List.of(new FromShopper(new Mask().mask(QUESTION))),
        List.of(),
        mostTokens,
        Duration.ofSeconds(20));
  }

  private static final class Spy extends AppenderBase<ILoggingEvent> {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      String trouble =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + trouble);
    }
  }
}
