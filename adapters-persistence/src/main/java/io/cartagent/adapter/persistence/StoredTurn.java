package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.identity.IdentityLevel;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a turn's record in the database. A record is judged again, so one that is not wholly
 * understood is refused: whoever changes the shape in any way raises {@link #VERSION} and still
 * reads the older ones.
 */
record StoredTurn(
    int version,
    String at,
    String prompt,
    StoredShop shop,
    IdentityLevel listener,
    List<String> said,
    Map<String, String> hidden,
    List<StoredStep> steps,
    List<StoredJudgement> judgements) {
  static final int VERSION = 1;

  /** Writes ASCII only, so that half a character, where a model was cut off, needs no encoding. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  record StoredShop(
      String name, String storefront, String currency, String zone, @Nullable String email) {
    static StoredShop of(ShopProfile shop) {
      return new StoredShop(
          shop.name(),
          shop.storefront().toString(),
          shop.currency().getCurrencyCode(),
          shop.zone().getId(),
          shop.contactEmail().orElse(null));
    }

    ShopProfile toProfile() {
      return new ShopProfile(
          name,
          URI.create(storefront),
          Currency.getInstance(currency),
          ZoneId.of(zone),
          Optional.ofNullable(email));
    }
  }

  record StoredJudgement(String sentence, List<String> reasons) {
    static StoredJudgement of(Judgement judgement) {
      return new StoredJudgement(judgement.sentence(), judgement.reasons());
    }

    Judgement toJudgement() {
      return new Judgement(sentence, reasons);
    }
  }

  static StoredTurn of(TurnRecord turn) {
    return new StoredTurn(
        VERSION,
        turn.at().toString(),
        turn.prompt(),
        StoredShop.of(turn.shop()),
        turn.listener(),
        turn.said(),
        turn.hidden(),
        turn.steps().stream().map(StoredStep::of).toList(),
        turn.judgements().stream().map(StoredJudgement::of).toList());
  }

  TurnRecord toRecord(ConversationId conversation, TurnId turn) {
    return new TurnRecord(
        conversation,
        turn,
        Instant.parse(at),
        prompt,
        shop.toProfile(),
        listener,
        said,
        hidden,
        steps.stream().map(StoredStep::toStep).toList(),
        judgements.stream().map(StoredJudgement::toJudgement).toList());
  }

  byte[] toJson() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException ignored) {
      throw new IllegalStateException("the record of a turn could not be written");
    }
  }

  /** The cause is dropped: a parser quotes what it could not read. */
  static StoredTurn ofJson(byte[] json) {
    try {
      JsonNode version = JSON.readTree(json).path("version");
      if (!version.isInt()) {
        throw new IllegalStateException("the record of a turn names no version");
      }
      if (version.intValue() != VERSION) {
        throw new IllegalStateException(
            "the record of a turn has version "
                + version.intValue()
                + ", this CartAgent reads version "
                + VERSION
                + ": start one at least as new as the one that wrote it");
      }
      return JSON.readValue(json, StoredTurn.class);
    } catch (IOException ignored) {
      throw new IllegalStateException(
          "the record of a turn has a shape that version " + VERSION + " does not have");
    }
  }
}
