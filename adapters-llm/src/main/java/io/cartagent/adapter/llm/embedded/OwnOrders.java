package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.identity.IdentityLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The orders of a signed-in shopper, and which of them the conversation is about. */
final class OwnOrders {
  private final DraftingBrief brief;
  private final ShopperTools tools;
  private final List<OrderLookup.Found> orders = new ArrayList<>();
  private boolean asked;

  OwnOrders(DraftingBrief brief, ShopperTools tools) {
    this.brief = brief;
    this.tools = tools;
  }

  boolean isSignedIn() {
    return brief.shopper().reaches(IdentityLevel.VERIFIED);
  }

  /** Newest first; none for a visitor. */
  List<OrderLookup.Found> all() {
    if (!asked && isSignedIn()) {
      asked = true;
      orders.addAll(tools.listMyOrders());
    }
    return List.copyOf(orders);
  }

  /** The one whose number was written last. */
  Optional<Order> mentioned() {
    for (DraftingBrief.Line line : brief.transcript().reversed()) {
      List<String> numbers = numbersIn(line.text().value());
      for (OrderLookup.Found found : all()) {
        if (numbers.contains(found.order().name().canonical())) {
          return Optional.of(found.order());
        }
      }
    }
    return Optional.empty();
  }

  /** The one that was mentioned, else the only one nothing of which was sent. */
  Optional<Order> toChange() {
    List<Order> unsent =
        all().stream()
            .map(OrderLookup.Found::order)
            .filter(order -> order.isUnsent() && !order.isCancelled())
            .toList();
    return mentioned()
        .or(() -> unsent.size() == 1 ? Optional.of(unsent.getFirst()) : Optional.empty());
  }

  /** The one that was mentioned, else the newest with an item of which these words speak. */
  Optional<Order> with(String text) {
    return mentioned()
        .or(() ->
            all().stream()
                .map(OrderLookup.Found::order)
                .filter(order -> order.items().stream().anyMatch(item -> speaksOf(text, item)))
                .findFirst());
  }

  /** Whether the words name an item of any of them. */
  boolean speaksOfAny(String text) {
    return all().stream()
        .flatMap(found -> found.order().items().stream())
        .anyMatch(item -> speaksOf(text, item));
  }

  /** Whether the words name the item: its last or any other telling word. */
  static boolean speaksOf(String text, LineItem item) {
    List<String> said = Words.content(text);
    return Words.content(item.title()).stream()
        .anyMatch(word -> said.contains(word) || said.contains(word + "s"));
  }

  private static List<String> numbersIn(String text) {
    List<String> numbers = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    for (char letter : (text + " ").toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(letter) || letter == '-') {
        number.append(letter);
      } else if (!number.isEmpty()) {
        numbers.add(number.toString());
        number.setLength(0);
      }
    }
    return numbers;
  }
}
