package io.cartagent.twin.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order's record with some of its parts exchanged. */
public final class OrderChange {
  private final Order before;
  private @Nullable Instant cancelledAt;
  private @Nullable String cancelReason;
  private @Nullable String cancelNote;
  private boolean closed;
  private @Nullable String financialStatus;
  private @Nullable String returnStatus;
  private @Nullable Address shippingAddress;
  private BigDecimal currentTotal;
  private BigDecimal totalRefunded;
  private List<OrderLine> lineItems;
  private List<Order.Payment> transactions;
  private List<OrderRefund> refunds;
  private List<OrderReturn> returns;

  private OrderChange(Order before) {
    this.before = before;
    this.cancelledAt = before.cancelledAt();
    this.cancelReason = before.cancelReason();
    this.cancelNote = before.cancelNote();
    this.closed = before.closed();
    this.financialStatus = before.displayFinancialStatus();
    this.returnStatus = before.returnStatus();
    this.shippingAddress = before.shippingAddress();
    this.currentTotal = before.currentTotal();
    this.totalRefunded = before.totalRefunded();
    this.lineItems = before.lineItems();
    this.transactions = before.transactions();
    this.refunds = before.refunds();
    this.returns = before.returns();
  }

  public static OrderChange of(Order before) {
    return new OrderChange(before);
  }

  /** Nothing of it is to be sent or paid any more. */
  public OrderChange cancelled(Instant at, String reason, @Nullable String note) {
    cancelledAt = at;
    cancelReason = reason;
    cancelNote = note;
    closed = true;
    currentTotal = BigDecimal.ZERO;
    lineItems = lineItems.stream().map(OrderChange::withoutPieces).toList();
    return this;
  }

  public OrderChange financialStatus(String status) {
    financialStatus = status;
    return this;
  }

  /** Money went back by one payment. */
  public OrderChange refunded(OrderRefund refund, Order.Payment payment) {
    refunds = plus(refunds, refund);
    transactions = plus(transactions, payment);
    totalRefunded = totalRefunded.add(refund.amount());
    return this;
  }

  public OrderChange shippingAddress(Address address) {
    shippingAddress = address;
    return this;
  }

  /** The returns alone say from now on how far the order's returns are. */
  public OrderChange returning(OrderReturn request) {
    returns = plus(returns, request);
    returnStatus = null;
    return this;
  }

  public Order done() {
    return new Order(
        before.id(),
        before.name(),
        before.confirmationNumber(),
        before.customerId(),
        before.email(),
        before.phone(),
        before.customerLocale(),
        before.createdAt(),
        before.processedAt(),
        cancelledAt,
        cancelReason,
        cancelNote,
        closed,
        before.test(),
        before.currencyCode(),
        before.presentmentCurrencyCode(),
        before.exchangeRate(),
        financialStatus,
        before.displayFulfillmentStatus(),
        returnStatus,
        before.note(),
        before.tags(),
        shippingAddress,
        before.shippingLine(),
        before.discountCodes(),
        before.subtotal(),
        before.totalDiscounts(),
        before.totalTax(),
        before.totalShipping(),
        before.total(),
        currentTotal,
        totalRefunded,
        lineItems,
        before.fulfillments(),
        transactions,
        refunds,
        returns,
        before.giftCards());
  }

  private static OrderLine withoutPieces(OrderLine line) {
    return new OrderLine(
        line.id(),
        line.productId(),
        line.variantId(),
        line.title(),
        line.variantTitle(),
        line.sku(),
        line.quantity(),
        0,
        0,
        0,
        line.unitPrice(),
        line.discountedUnitPrice(),
        line.customAttributes());
  }

  private static <T> List<T> plus(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }
}
