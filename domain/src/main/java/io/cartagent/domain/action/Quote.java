package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What exactly would be done, for whom, at what cost to the merchant, and until when the offer
 * stands. A yes is a yes to the {@link #digest()}, which covers every part.
 *
 * @param orderId the shop's own id, since two orders may bear one name
 * @param amount what returns to the shopper or is granted; zero where no money moves
 */
public record Quote(
    QuoteId id,
    TenantId shop,
    ShopperId shopper,
    String orderId,
    ActionRequest request,
    Money amount,
    Instant quotedAt,
    Instant expiresAt) {
  public Quote {
    if (amount.amount().signum() < 0) {
      throw new IllegalArgumentException("the amount of a quote is negative");
    }
    if (!expiresAt.isAfter(quotedAt)) {
      throw new IllegalArgumentException("a quote must stand for some time");
    }
  }

  public ActionKind kind() {
    return request.kind();
  }

  /** Whether the offer stands at that time. */
  public boolean standsAt(Instant at) {
    return !at.isBefore(quotedAt) && at.isBefore(expiresAt);
  }

  /**
   * The facts a sentence beside the offer may rest on: what it is for, and nothing that sounds as
   * if it were done.
   */
  public List<Evidence.Fact> facts() {
    String order = "order " + request.order().text();
    String source = "quote:" + id.value();
    Source offer =
        new Source(
            source, SourceKind.ORDER, "Offer for " + order, Optional.empty(), Optional.empty());
    String what =
        switch (kind()) {
          case CANCEL_ORDER -> "you can cancel " + order + " below";
          case CHANGE_ADDRESS -> "you can change the delivery address of " + order + " below";
          case REQUEST_RETURN -> "you can request a return for " + order + " below";
          case REFUND, GOODWILL_DISCOUNT, GOODWILL_CREDIT -> "you can confirm it below";
        };
    return List.of(
        new Evidence.Fact(
            source + ":1",
            offer,
            IdentityLevel.VERIFIED,
            order,
            "order number",
            new FactValue.Identifier(request.order().text())),
        new Evidence.Fact(
            source + ":2",
            offer,
            IdentityLevel.VERIFIED,
            order,
            "offer",
            new FactValue.Words(what)));
  }

  /** SHA-256 over every part, in hexadecimal: equal only for quotes equal in value. */
  public String digest() {
    List<String> fields = new ArrayList<>();
    fields.add(id.value());
    fields.add(shop.value());
    fields.add(shopper.value());
    fields.add(orderId);
    fields.add(request.order().canonical());
    fields.add(kind().name());
    fields.addAll(request.parameters());
    fields.addAll(QuoteDigest.fields(amount));
    fields.add(quotedAt.toString());
    fields.add(expiresAt.toString());
    return QuoteDigest.of(fields);
  }
}
