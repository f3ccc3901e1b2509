package io.cartagent.web.chat;

import io.cartagent.application.conversation.ReadConversationCommand;
import io.cartagent.application.conversation.ReadConversationResult;
import io.cartagent.application.conversation.ReadConversationUseCase;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.ConversationSignals;
import io.cartagent.web.problem.Problem;
import io.cartagent.web.protection.WidgetTokens;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Streams a conversation's transcript as Server-Sent Events: what there is, then what comes. Read
 * with fetch, so that the token travels in a header and never in an address (HT-04); resumed with
 * Last-Event-ID (RE-18).
 */
@Controller("/widget")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EventController {
  private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /** So many events at once may be a page of more. */
  private static final int PERHAPS_CUT = 100;

  private final ReadConversationUseCase readConversation;
  private final ConversationSignals signals;
  private final WidgetTokens tokens;
  private final ObjectMapper json;
  private final Clock clock;

  EventController(
      ReadConversationUseCase readConversation,
      ConversationSignals signals,
      WidgetTokens tokens,
      ObjectMapper json,
      Clock clock) {
    this.readConversation = readConversation;
    this.signals = signals;
    this.tokens = tokens;
    this.json = json;
    this.clock = clock;
  }

  @Get("/events")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> follow(
      @Nullable @Header("Authorization") String authorization,
      @Nullable @Header("Last-Event-ID") String lastEventId) {
    WidgetTokens.Session session =
        tokens.verify(Optional.ofNullable(authorization)).orElseThrow(Problem::unauthorized);
    long after = numberOf(lastEventId);
    List<LoggedEvent> first = read(session, after);
    // A reader that leaves is woken; an interrupt would break the connection it reads with.
    // One to begin with: something may have come between the first reading and the subscription.
    Semaphore news = new Semaphore(1);
    return Flux.create(
        sink -> {
          Thread producer =
              Thread.ofVirtual()
                  .name("events")
                  .unstarted(() -> produce(session, after, first, news, sink));
          sink.onDispose(news::release);
          producer.start();
        },
        FluxSink.OverflowStrategy.BUFFER);
  }

  private void produce(
      WidgetTokens.Session session,
      long from,
      List<LoggedEvent> first,
      Semaphore news,
      FluxSink<Event<String>> sink) {
    long end = System.nanoTime() + LONGEST_STREAM.toNanos();
    long after = from;
    List<LoggedEvent> next = first;
    try (ConversationSignals.Subscription _ =
        signals.subscribe(session.tenant(), session.conversation(), news::release)) {
      while (!sink.isCancelled()
          && System.nanoTime() < end
          && session.expiresAt().isAfter(clock.instant())) {
        for (LoggedEvent logged : next) {
          sink.next(eventOf(logged));
          after = logged.number();
        }
        if (next.size() >= PERHAPS_CUT) {
          news.release();
        }
        if (!news.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
          sink.next(Event.of("{}").name("ping"));
        }
        // What is signalled from here on wakes the next round: nothing is read twice or missed.
        news.drainPermits();
        next = read(session, after);
      }
      sink.complete();
    } catch (InterruptedException gone) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException failed) {
      sink.complete(); // the client reads on from its last event
    }
  }

  private List<LoggedEvent> read(WidgetTokens.Session session, long after) {
    return switch (readConversation.read(
        new ReadConversationCommand(session.tenant(), session.conversation(), after))) {
      case ReadConversationResult.Events(var events) -> events;
      case ReadConversationResult.NoConversation() -> throw Problem.unauthorized();
    };
  }

  private Event<String> eventOf(LoggedEvent logged) throws IOException {
    EventView view = EventView.of(logged);
    return Event.of(json.writeValueAsString(view))
        .id(Long.toString(logged.number()))
        .name(view.name());
  }

  private static long numberOf(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isBlank()) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(lastEventId.strip()));
    } catch (NumberFormatException e) {
      throw Problem.badRequest("Last-Event-ID is not a number.");
    }
  }
}
