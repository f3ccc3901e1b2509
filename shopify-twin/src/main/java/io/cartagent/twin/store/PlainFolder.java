package io.cartagent.twin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a folder of plain lists: products, customers and orders without dates, and policies as
 * Markdown.
 *
 * <p>Such an order has no e-mail and no name of its own; they are the customer's. Since the lists
 * know no dates, every order is placed a week before the clock's day, and nothing else that
 * happened to it has a date where Shopify allows that.
 */
final class PlainFolder {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final String CURRENCY = "USD";

  private final Path folder;
  private final Instant now;

  private PlainFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  static TwinStore read(Path folder, Clock clock) {
    try {
      return new PlainFolder(folder, clock).read();
    } catch (IOException e) {
      throw new StoreException("the store in " + folder + " could not be read", e);
    }
  }

  private TwinStore read() throws IOException {
    if (!Files.exists(folder.resolve("products.jsonl"))
        && !Files.exists(folder.resolve("orders.jsonl"))) {
      throw new StoreException(
          folder + " holds no store: it has neither products.jsonl nor orders.jsonl");
    }
    List<Product> products = new ArrayList<>();
    for (PlainProduct one : lines("products.jsonl", PlainProduct.class)) {
      products.add(one.toProduct(now));
    }
    List<Customer> customers = new ArrayList<>();
    Map<String, Customer> customersByKey = new HashMap<>();
    for (PlainCustomer one : lines("customers.jsonl", PlainCustomer.class)) {
      Customer customer = one.toCustomer(8_000_000_001L + customers.size(), now);
      customers.add(customer);
      customersByKey.put(one.id(), customer);
    }
    List<Order> orders = new ArrayList<>();
    for (PlainOrder one : lines("orders.jsonl", PlainOrder.class)) {
      orders.add(
          new PlainOrderReader(one, 5_000_000_001L + orders.size(), placed(orders.size()), CURRENCY)
              .read(customersByKey.get(one.customerKey())));
    }
    return new TwinStore(shop(), products, customers, orders, policies(), List.of(), List.of());
  }

  private Instant placed(int index) {
    return now.truncatedTo(ChronoUnit.DAYS).minus(7, ChronoUnit.DAYS).minusSeconds(index);
  }

  private static ShopDetails shop() {
    return new ShopDetails(
        1_000_000_001L,
        "Plain Store",
        "plain-store.myshopify.com",
        null,
        "support@plain-store.example",
        null,
        CURRENCY,
        List.of(CURRENCY),
        "America/New_York",
        "US");
  }

  private List<StorePolicy> policies() throws IOException {
    List<StorePolicy> policies = new ArrayList<>();
    for (Path file : StoreFormat.markdownIn(folder)) {
      String name = StoreFormat.baseName(file);
      Markdown text = Markdown.read(Files.readString(file), name);
      policies.add(
          new StorePolicy(
              9_000_000_001L + policies.size(),
              policyType(name),
              text.title(),
              text.html(),
              text.updated(now.minus(30, ChronoUnit.DAYS))));
    }
    return policies;
  }

  /** The kind of policy a file's name speaks of; what it does not say is the terms of service. */
  private static String policyType(String name) {
    String words = name.toLowerCase(Locale.ROOT);
    if (words.contains("ship") || words.contains("deliver")) {
      return "SHIPPING_POLICY";
    }
    if (words.contains("privacy")) {
      return "PRIVACY_POLICY";
    }
    if (words.contains("refund") || words.contains("return")) {
      return "REFUND_POLICY";
    }
    return words.contains("contact") ? "CONTACT_INFORMATION" : "TERMS_OF_SERVICE";
  }

  private <T> List<T> lines(String name, Class<T> type) throws IOException {
    Path file = folder.resolve(name);
    List<T> values = new ArrayList<>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          try {
            values.add(JSON.readValue(line, type));
          } catch (JsonProcessingException e) {
            throw new StoreException(name + ", line " + number + ": " + e.getOriginalMessage(), e);
          }
        }
      }
    }
    return values;
  }
}
