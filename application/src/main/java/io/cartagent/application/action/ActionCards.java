package io.cartagent.application.action;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExpectedEffect;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.ActionCard.Stage;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.Card.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds what a shopper sees of an action, from the quote, the order and the receipt alone. */
public final class ActionCards {
  private ActionCards() {}

  /** The offer, before anybody has said yes. */
  public static ActionCard offer(Quote quote, Order order) {
    List<Row> rows =
        switch (quote.request()) {
          case ActionRequest.CancelOrder ignored ->
              List.of(row("Items", itemsOf(order)), row("Refund", refundOf(quote)));
          case ActionRequest.ChangeAddress change ->
              List.of(row("New address", inLines(change.address())));
          case ActionRequest.RequestReturn wanted ->
              List.of(
                  row("Items", piecesOf(wanted, order)),
                  row("Reason", capitalised(inWords(wanted.reason()))));
          case ActionRequest.RefundAmount ignored -> List.of(row("Refund", refundOf(quote)));
          case ActionRequest.GiveDiscount ignored ->
              List.of(row("Discount", amountOf(quote.amount())));
          case ActionRequest.GiveStoreCredit ignored ->
              List.of(row("Store credit", amountOf(quote.amount())));
        };
    return card(quote, Stage.OFFERED, rows);
  }

  /**
   * How the action stands now.
   *
   * @param offered the rows the shopper was shown when it was offered
   */
  static ActionCard of(ActionState state, List<Row> offered) {
    List<Row> rows = new ArrayList<>(offered);
    switch (state) {
      case ActionState.Done done -> rows.addAll(receiptRows(done.receipt().effects()));
      case ActionState.PartlyDone partly -> {
        rows.addAll(receiptRows(partly.receipt().effects()));
        rows.add(row("Not done yet", missingIn(partly.missing())));
      }
      case ActionState.Contradicted ignored ->
          rows.add(row("Result", "A person from the team checks what was done"));
      case ActionState.Closed closed -> rows.add(row("Result", inWords(closed.ending())));
      case ActionState.AwaitingApproval ignored ->
          rows.add(row("Next", "The shop's team has to agree"));
      case ActionState.Quoted ignored -> {}
      case ActionState.Ready ignored -> {}
      case ActionState.Executing ignored -> {}
      case ActionState.ReadBackDue ignored -> {}
    }
    return card(state.quote(), stageOf(state), rows);
  }

  static Stage stageOf(ActionState state) {
    return switch (state) {
      case ActionState.Quoted ignored -> Stage.OFFERED;
      case ActionState.AwaitingApproval ignored -> Stage.AWAITING_APPROVAL;
      case ActionState.Ready ignored -> Stage.UNDER_WAY;
      case ActionState.Executing ignored -> Stage.UNDER_WAY;
      case ActionState.ReadBackDue ignored -> Stage.UNDER_WAY;
      case ActionState.Done ignored -> Stage.DONE;
      case ActionState.PartlyDone ignored -> Stage.NEEDS_A_PERSON;
      case ActionState.Contradicted ignored -> Stage.NEEDS_A_PERSON;
      case ActionState.Closed ignored -> Stage.ENDED;
    };
  }

  private static ActionCard card(Quote quote, Stage stage, List<Row> rows) {
    return new ActionCard(
        quote.id(),
        quote.digest(),
        quote.kind(),
        stage,
        new Card(Card.Kind.ACTION, titleOf(quote), rows, Optional.empty()),
        quote.expiresAt());
  }

  private static String titleOf(Quote quote) {
    String order = "order " + quote.request().order().text();
    return switch (quote.kind()) {
      case CANCEL_ORDER -> "Cancel " + order;
      case CHANGE_ADDRESS -> "Change the delivery address of " + order;
      case REQUEST_RETURN -> "Return items of " + order;
      case REFUND -> "Refund for " + order;
      case GOODWILL_DISCOUNT -> "Discount for " + order;
      case GOODWILL_CREDIT -> "Store credit for " + order;
    };
  }

  private static List<Row> receiptRows(List<Effect> effects) {
    return effects.stream()
        .map(effect ->
            switch (effect) {
              case Effect.OrderCancelled ignored -> row("Result", "The order is cancelled");
              case Effect.MoneyReturned(Money amount) -> row("Refunded", amountOf(amount));
              case Effect.AddressChanged ignored -> row("Result", "The address is changed");
              case Effect.ReturnOpened(String name) -> row("Return", name);
              case Effect.DiscountGranted(String code, Money ignored) -> row("Discount code", code);
              case Effect.CreditGranted(Money amount) -> row("Store credit", amountOf(amount));
            })
        .toList();
  }

  private static String missingIn(List<ExpectedEffect> missing) {
    return missing.stream()
        .map(effect ->
            capitalised(effect.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                + effect.money().map(money -> " " + amountOf(money)).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private static String inWords(ActionState.Ending ending) {
    return switch (ending) {
      case DECLINED -> "Not wanted any more; nothing was changed";
      case REJECTED -> "The shop's team did not agree; nothing was changed";
      case EXPIRED -> "The time ran out; nothing was changed";
      case REFUSED_BY_SHOP -> "The shop's system did not take it; nothing was changed";
      case GIVEN_UP -> "It could not be carried out; nothing was changed";
    };
  }

  private static String itemsOf(Order order) {
    return order.items().stream()
        .filter(item -> item.currentQuantity() > 0)
        .map(item -> item.currentQuantity() + " × " + item.fullTitle())
        .collect(Collectors.joining("\n"));
  }

  private static String piecesOf(ActionRequest.RequestReturn wanted, Order order) {
    return wanted.pieces().stream()
        .map(some ->
            some.quantity()
                + " × "
                + order.items().stream()
                    .filter(item -> item.id().equals(some.lineItemId()))
                    .map(LineItem::fullTitle)
                    .findFirst()
                    .orElse("item"))
        .collect(Collectors.joining("\n"));
  }

  private static String refundOf(Quote quote) {
    return quote.amount().isZero()
        ? "Nothing was charged"
        : amountOf(quote.amount()) + " to the payment method used";
  }

  private static String inLines(ShippingAddress address) {
    List<String> lines = new ArrayList<>();
    lines.add(address.recipient());
    lines.addAll(address.lines());
    lines.add(address.postcode().map(code -> code + " ").orElse("") + address.city());
    address.region().ifPresent(lines::add);
    lines.add(Locale.of("", address.countryCode()).getDisplayCountry(Locale.ENGLISH));
    return String.join("\n", lines);
  }

  private static String inWords(ReturnReason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String amountOf(Money money) {
    return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Row row(String label, String value) {
    return new Row(label, value, Optional.empty());
  }
}
