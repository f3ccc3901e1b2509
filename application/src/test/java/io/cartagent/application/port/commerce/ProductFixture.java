package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Products by their make. */
public final class ProductFixture {
  private ProductFixture() {}

  /** A mug in so many colours: the first is reduced, every second is sold out. */
  public static Product mug(int number, int colours) {
    return new Product(
        "gid://shopify/Product/" + number,
        "Mug " + number,
        "Kiln & Co",
        "Tableware",
        "Holds 300 ml.\n- Dishwasher safe\n- Made in Graz",
        List.of("kitchen", "stoneware"),
        IntStream.range(0, colours).mapToObj(colour -> variant(number, colour)).toList(),
        Optional.of(URI.create("https://shop.example/products/mug-" + number)));
  }

  private static Variant variant(int number, int colour) {
    boolean soldOut = colour % 2 == 1;
    return new Variant(
        "gid://shopify/ProductVariant/" + (number * 1000 + colour),
        "Colour " + colour,
        Optional.of("MUG-" + number + "-" + colour),
        Money.of("12.00", "EUR"),
        colour == 0 ? Optional.of(Money.of("15.00", "EUR")) : Optional.empty(),
        !soldOut,
        Optional.of(soldOut ? 0 : 7),
        Map.of("Color", "Colour " + colour));
  }
}
