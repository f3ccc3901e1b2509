package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.OrderName;
import java.util.ArrayList;
import java.util.List;

/** What a shopper wants done, with its exact parameters. */
public sealed interface ActionRequest {
  OrderName order();

  ActionKind kind();

  /** Every parameter in a fixed order: what a quote's digest covers. */
  List<String> parameters();

  /** Cancels the whole order and returns what was paid. */
  record CancelOrder(OrderName order) implements ActionRequest {
    @Override
    public ActionKind kind() {
      return ActionKind.CANCEL_ORDER;
    }

    @Override
    public List<String> parameters() {
      return List.of();
    }
  }

  /** Sends the order somewhere else. */
  record ChangeAddress(OrderName order, ShippingAddress address) implements ActionRequest {
    @Override
    public ActionKind kind() {
      return ActionKind.CHANGE_ADDRESS;
    }

    @Override
    public List<String> parameters() {
      return address.parameters();
    }
  }

  /** Opens a return; money moves only when the goods are back, by the shop's own process. */
  record RequestReturn(OrderName order, List<Pieces> pieces, ReturnReason reason)
      implements ActionRequest {
    public RequestReturn {
      pieces = List.copyOf(pieces);
      if (pieces.isEmpty()) {
        throw new IllegalArgumentException("a return needs at least one item");
      }
    }

    @Override
    public ActionKind kind() {
      return ActionKind.REQUEST_RETURN;
    }

    @Override
    public List<String> parameters() {
      List<String> parameters = new ArrayList<>(List.of(reason.name()));
      for (Pieces some : pieces) {
        parameters.add(some.lineItemId());
        parameters.add(String.valueOf(some.quantity()));
      }
      return List.copyOf(parameters);
    }
  }

  /** Returns an amount to the payment method the order was paid with. */
  record RefundAmount(OrderName order, Money amount) implements ActionRequest {
    @Override
    public ActionKind kind() {
      return ActionKind.REFUND;
    }

    @Override
    public List<String> parameters() {
      return QuoteDigest.fields(amount);
    }
  }

  /** Goodwill as a discount code for a later order. */
  record GiveDiscount(OrderName order, Money amount) implements ActionRequest {
    @Override
    public ActionKind kind() {
      return ActionKind.GOODWILL_DISCOUNT;
    }

    @Override
    public List<String> parameters() {
      return QuoteDigest.fields(amount);
    }
  }

  /** Goodwill as store credit. */
  record GiveStoreCredit(OrderName order, Money amount) implements ActionRequest {
    @Override
    public ActionKind kind() {
      return ActionKind.GOODWILL_CREDIT;
    }

    @Override
    public List<String> parameters() {
      return QuoteDigest.fields(amount);
    }
  }

  /** So many pieces of one line of the order. */
  record Pieces(String lineItemId, int quantity) {
    public Pieces {
      if (lineItemId.isBlank() || quantity < 1) {
        throw new IllegalArgumentException("a return needs a line item and at least one piece");
      }
    }
  }
}
