package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Citation;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of an event in the database. Rows outlive versions: fields may be added, not moved. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StoredEvent.ShopperSaid.class, name = "shopper"),
  @JsonSubTypes.Type(value = StoredEvent.OperatorSaid.class, name = "operator"),
  @JsonSubTypes.Type(value = StoredEvent.AgentSaid.class, name = "agent"),
  @JsonSubTypes.Type(value = StoredEvent.CardShown.class, name = "card"),
  @JsonSubTypes.Type(value = StoredEvent.ActionShown.class, name = "action"),
  @JsonSubTypes.Type(value = StoredEvent.HandedOff.class, name = "handoff"),
  @JsonSubTypes.Type(value = StoredEvent.TurnDone.class, name = "done"),
  @JsonSubTypes.Type(value = StoredEvent.TurnFailed.class, name = "failed"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface StoredEvent {
  ObjectMapper JSON =
      JsonMapper.builder()
          .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  record ShopperSaid(String text) implements StoredEvent {}

  record OperatorSaid(String text) implements StoredEvent {}

  record AgentSaid(String text, List<StoredCitation> citations) implements StoredEvent {}

  record CardShown(Card.Kind card, String title, List<StoredRow> rows, @Nullable URI url)
      implements StoredEvent {}

  record ActionShown(
      String quote,
      String digest,
      ActionKind action,
      ActionCard.Stage stage,
      String title,
      List<StoredRow> rows,
      long expiresAtMillis)
      implements StoredEvent {
    static ActionShown of(ActionCard shown) {
      return new ActionShown(
          shown.quote().value(),
          shown.digest(),
          shown.kind(),
          shown.stage(),
          shown.card().title(),
          shown.card().rows().stream().map(StoredRow::of).toList(),
          shown.expiresAt().toEpochMilli());
    }

    ActionCard toCard() {
      return new ActionCard(
          new QuoteId(quote),
          digest,
          action,
          stage,
          new Card(
              Card.Kind.ACTION,
              title,
              rows.stream().map(StoredRow::toRow).toList(),
              Optional.empty()),
          Instant.ofEpochMilli(expiresAtMillis));
    }
  }

  record HandedOff(HandoffReason reason, String text) implements StoredEvent {}

  record TurnDone() implements StoredEvent {}

  record TurnFailed(String code, String text, boolean retryable) implements StoredEvent {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StoredCitation(
      String evidence, SourceKind source, String label, @Nullable URI url, @Nullable String quote) {
    static StoredCitation of(Citation citation) {
      return new StoredCitation(
          citation.evidenceId(),
          citation.kind(),
          citation.label(),
          citation.url().orElse(null),
          citation.quote().orElse(null));
    }

    Citation toCitation() {
      return new Citation(
          evidence, source, label, Optional.ofNullable(url), Optional.ofNullable(quote));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StoredRow(String label, String value, @Nullable URI url) {
    static StoredRow of(Card.Row row) {
      return new StoredRow(row.label(), row.value(), row.url().orElse(null));
    }

    Card.Row toRow() {
      return new Card.Row(label, value, Optional.ofNullable(url));
    }
  }

  static StoredEvent of(ConversationEvent event) {
    return switch (event) {
      case ConversationEvent.ShopperSaid said -> new ShopperSaid(said.text());
      case ConversationEvent.OperatorSaid said -> new OperatorSaid(said.text());
      case ConversationEvent.AgentSaid said ->
          new AgentSaid(said.text(), said.citations().stream().map(StoredCitation::of).toList());
      case ConversationEvent.CardShown shown ->
          new CardShown(
              shown.card().kind(),
              shown.card().title(),
              shown.card().rows().stream().map(StoredRow::of).toList(),
              shown.card().url().orElse(null));
      case ConversationEvent.ActionShown shown -> ActionShown.of(shown.action());
      case ConversationEvent.HandedOff handoff -> new HandedOff(handoff.reason(), handoff.text());
      case ConversationEvent.TurnDone ignored -> new TurnDone();
      case ConversationEvent.TurnFailed failed ->
          new TurnFailed(failed.code(), failed.text(), failed.retryable());
    };
  }

  default ConversationEvent toEvent(TurnId turn) {
    return switch (this) {
      case ShopperSaid said -> new ConversationEvent.ShopperSaid(turn, said.text());
      case OperatorSaid said -> new ConversationEvent.OperatorSaid(turn, said.text());
      case AgentSaid said ->
          new ConversationEvent.AgentSaid(
              turn,
              said.text(),
              said.citations().stream().map(StoredCitation::toCitation).toList());
      case CardShown shown ->
          new ConversationEvent.CardShown(
              turn,
              new Card(
                  shown.card(),
                  shown.title(),
                  shown.rows().stream().map(StoredRow::toRow).toList(),
                  Optional.ofNullable(shown.url())));
      case ActionShown shown -> new ConversationEvent.ActionShown(turn, shown.toCard());
      case HandedOff handoff ->
          new ConversationEvent.HandedOff(turn, handoff.reason(), handoff.text());
      case TurnDone ignored -> new ConversationEvent.TurnDone(turn);
      case TurnFailed failed ->
          new ConversationEvent.TurnFailed(turn, failed.code(), failed.text(), failed.retryable());
    };
  }

  default byte[] toJson() {
    try {
      return JSON.writerFor(StoredEvent.class).writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event could not be written", e);
    }
  }

  /** The cause is dropped: a parser quotes what it could not read. */
  static StoredEvent ofJson(byte[] json) {
    try {
      return JSON.readValue(json, StoredEvent.class);
    } catch (java.io.IOException ignored) {
      throw new IllegalStateException("a stored event has a shape this version does not know");
    }
  }
}
