package io.cartagent.application.port.llm;

import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.redaction.RedactedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a drafter is told: the conversation so far without personal data, oldest first, ending with
 * the message to answer.
 *
 * @param provenOrders orders the shopper has proved to be theirs in this conversation, latest last:
 *     they can be looked up again without a contact
 * @param humanCalled whether a human has been called already
 * @param language to answer in
 */
public record DraftingBrief(
    ShopProfile shop,
    IdentityLevel shopper,
    List<Line> transcript,
    List<OrderName> provenOrders,
    boolean humanCalled,
    Locale language,
    Instant now) {
  /** One thing said. */
  public record Line(Speaker speaker, RedactedText text) {}

  public DraftingBrief {
    if (transcript.isEmpty() || transcript.getLast().speaker() != Speaker.SHOPPER) {
      throw new IllegalArgumentException("the transcript does not end with the shopper");
    }
    transcript = List.copyOf(transcript);
    provenOrders = List.copyOf(provenOrders);
  }

  /** The message to answer. */
  public RedactedText question() {
    return transcript.getLast().text();
  }
}
