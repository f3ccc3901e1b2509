package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of a quote in the database. Read back it has the digest it was confirmed by. */
record StoredQuote(
    String id,
    String shop,
    String shopper,
    String orderId,
    StoredRequest request,
    StoredMoney amount,
    String quotedAt,
    String expiresAt) {
  static StoredQuote of(Quote quote) {
    return new StoredQuote(
        quote.id().value(),
        quote.shop().value(),
        quote.shopper().value(),
        quote.orderId(),
        StoredRequest.of(quote.request()),
        StoredMoney.of(quote.amount()),
        quote.quotedAt().toString(),
        quote.expiresAt().toString());
  }

  Quote toQuote() {
    return new Quote(
        new QuoteId(id),
        new TenantId(shop),
        new ShopperId(shopper),
        orderId,
        request.toRequest(),
        amount.toMoney(),
        Instant.parse(quotedAt),
        Instant.parse(expiresAt));
  }

  /** What was asked for, with its exact parameters. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Cancel.class, name = "cancel_order"),
    @JsonSubTypes.Type(value = Readdress.class, name = "change_address"),
    @JsonSubTypes.Type(value = SendBack.class, name = "request_return"),
    @JsonSubTypes.Type(value = Refund.class, name = "refund"),
    @JsonSubTypes.Type(value = Discount.class, name = "goodwill_discount"),
    @JsonSubTypes.Type(value = Credit.class, name = "goodwill_credit"),
  })
  sealed interface StoredRequest {
    ActionRequest toRequest();

    static StoredRequest of(ActionRequest request) {
      String order = request.order().text();
      return switch (request) {
        case ActionRequest.CancelOrder ignored -> new Cancel(order);
        case ActionRequest.ChangeAddress change -> Readdress.of(order, change.address());
        case ActionRequest.RequestReturn back ->
            new SendBack(
                order,
                back.pieces().stream()
                    .map(some -> new StoredPieces(some.lineItemId(), some.quantity()))
                    .toList(),
                back.reason());
        case ActionRequest.RefundAmount refund ->
            new Refund(order, StoredMoney.of(refund.amount()));
        case ActionRequest.GiveDiscount discount ->
            new Discount(order, StoredMoney.of(discount.amount()));
        case ActionRequest.GiveStoreCredit credit ->
            new Credit(order, StoredMoney.of(credit.amount()));
      };
    }
  }

  record Cancel(String order) implements StoredRequest {
    @Override
    public ActionRequest toRequest() {
      return new ActionRequest.CancelOrder(new OrderName(order));
    }
  }

  record Readdress(
      String order,
      String recipient,
      List<String> lines,
      String city,
      @Nullable String region,
      @Nullable String postcode,
      String country)
      implements StoredRequest {
    static Readdress of(String order, ShippingAddress address) {
      return new Readdress(
          order,
          address.recipient(),
          address.lines(),
          address.city(),
          address.region().orElse(null),
          address.postcode().orElse(null),
          address.countryCode());
    }

    @Override
    public ActionRequest toRequest() {
      return new ActionRequest.ChangeAddress(
          new OrderName(order),
          new ShippingAddress(
              recipient,
              lines,
              city,
              Optional.ofNullable(region),
              Optional.ofNullable(postcode),
              country));
    }
  }

  record SendBack(String order, List<StoredPieces> pieces, ReturnReason reason)
      implements StoredRequest {
    @Override
    public ActionRequest toRequest() {
      return new ActionRequest.RequestReturn(
          new OrderName(order),
          pieces.stream()
              .map(some -> new ActionRequest.Pieces(some.line(), some.quantity()))
              .toList(),
          reason);
    }
  }

  record StoredPieces(String line, int quantity) {}

  record Refund(String order, StoredMoney amount) implements StoredRequest {
    @Override
    public ActionRequest toRequest() {
      return new ActionRequest.RefundAmount(new OrderName(order), amount.toMoney());
    }
  }

  record Discount(String order, StoredMoney amount) implements StoredRequest {
    @Override
    public ActionRequest toRequest() {
      return new ActionRequest.GiveDiscount(new OrderName(order), amount.toMoney());
    }
  }

  record Credit(String order, StoredMoney amount) implements StoredRequest {
    @Override
    public ActionRequest toRequest() {
      return new ActionRequest.GiveStoreCredit(new OrderName(order), amount.toMoney());
    }
  }
}
