package io.cartagent.application.answering;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.Card.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A product at a glance, with the prices and stock the shop has now. */
final class ProductCard {
  private ProductCard() {}

  static Card of(Product product) {
    List<Row> rows = new ArrayList<>();
    prices(product).ifPresent(text -> rows.add(row("Price", text)));
    Map<String, Set<String>> options = new LinkedHashMap<>();
    for (Variant variant : product.variants()) {
      if (variant.available()) {
        variant
            .options()
            .forEach((name, value) ->
                options.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value));
      }
    }
    options.forEach((name, values) -> rows.add(row(name, String.join(", ", values))));
    boolean available = product.variants().stream().anyMatch(Variant::available);
    rows.add(row("Availability", available ? "In stock" : "Sold out"));
    return new Card(
        Card.Kind.PRODUCT, product.title(), rows, product.url().filter(OrderCard::isWeb));
  }

  private static Optional<String> prices(Product product) {
    Comparator<Money> byAmount = Comparator.comparing(Money::amount);
    Optional<Money> lowest = product.variants().stream().map(Variant::price).min(byAmount);
    Optional<Money> highest = product.variants().stream().map(Variant::price).max(byAmount);
    return lowest.flatMap(low ->
        highest.map(high ->
            low.equals(high)
                ? OrderCard.amountOf(low)
                : OrderCard.amountOf(low) + " – " + OrderCard.amountOf(high)));
  }

  private static Row row(String label, String value) {
    return new Row(label, value, Optional.empty());
  }
}
