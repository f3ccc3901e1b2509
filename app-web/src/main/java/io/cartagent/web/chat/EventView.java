package io.cartagent.web.chat;

import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.Citation;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The transcript's events as the widget reads them: a name and a body for each. */
sealed interface EventView {
  /** The event's name on the wire. */
  String name();

  /** Somebody other than the agent wrote. */
  @Serdeable
  record Message(String turn, String role, String text, String at) implements EventView {
    @Override
    public String name() {
      return "message";
    }
  }

  /** One verified sentence. */
  @Serdeable
  record Sentence(String turn, String text, List<CitationView> citations) implements EventView {
    @Override
    public String name() {
      return "sentence";
    }
  }

  /** A card. */
  @Serdeable
  record CardView(String turn, String kind, String title, List<RowView> rows, @Nullable String url)
      implements EventView {
    @Override
    public String name() {
      return "card";
    }
  }

  /** An action: to be decided on, under way, or ended. */
  @Serdeable
  record ActionView(
      String turn,
      String quote,
      String digest,
      String kind,
      String stage,
      String title,
      List<RowView> rows,
      String expiresAt)
      implements EventView {
    @Override
    public String name() {
      return "action";
    }
  }

  /** A human was called. */
  @Serdeable
  record Handoff(String turn, String reason, String text) implements EventView {
    @Override
    public String name() {
      return "handoff";
    }
  }

  /** The turn is answered. */
  @Serdeable
  record Done(String turn) implements EventView {
    @Override
    public String name() {
      return "done";
    }
  }

  /** The turn could not be answered in full. */
  @Serdeable
  record Failure(String turn, String code, String text, boolean retryable) implements EventView {
    @Override
    public String name() {
      return "error";
    }
  }

  /** What a sentence rests on. */
  @Serdeable
  record CitationView(String label, String kind, @Nullable String url, @Nullable String quote) {
    static CitationView of(Citation citation) {
      return new CitationView(
          citation.label(),
          lower(citation.kind()),
          citation.url().map(URI::toString).orElse(null),
          citation.quote().orElse(null));
    }
  }

  /** A line of a card. */
  @Serdeable
  record RowView(String label, String value, @Nullable String url) {
    static List<RowView> of(Card card) {
      return card.rows().stream()
          .map(row ->
              new RowView(row.label(), row.value(), row.url().map(URI::toString).orElse(null)))
          .toList();
    }
  }

  /** The view of a stored event. */
  static EventView of(LoggedEvent logged) {
    return switch (logged.event()) {
      case ConversationEvent.ShopperSaid(var turn, var text) ->
          new Message(turn.value(), "shopper", text, logged.at().toString());
      case ConversationEvent.OperatorSaid(var turn, var text) ->
          new Message(turn.value(), "operator", text, logged.at().toString());
      case ConversationEvent.AgentSaid(var turn, var text, var citations) ->
          new Sentence(turn.value(), text, citations.stream().map(CitationView::of).toList());
      case ConversationEvent.CardShown(var turn, Card card) ->
          new CardView(
              turn.value(),
              lower(card.kind()),
              card.title(),
              RowView.of(card),
              card.url().map(URI::toString).orElse(null));
      case ConversationEvent.ActionShown(var turn, ActionCard action) ->
          new ActionView(
              turn.value(),
              action.quote().value(),
              action.digest(),
              lower(action.kind()),
              lower(action.stage()),
              action.card().title(),
              RowView.of(action.card()),
              action.expiresAt().toString());
      case ConversationEvent.HandedOff(var turn, HandoffReason reason, var text) ->
          new Handoff(turn.value(), lower(reason), text);
      case ConversationEvent.TurnDone(var turn) -> new Done(turn.value());
      case ConversationEvent.TurnFailed(var turn, var code, var text, var retryable) ->
          new Failure(turn.value(), code, text, retryable);
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
