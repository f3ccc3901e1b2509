package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
