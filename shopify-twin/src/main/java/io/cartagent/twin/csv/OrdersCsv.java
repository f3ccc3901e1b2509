package io.cartagent.twin.csv;

import io.cartagent.twin.store.Address;
import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.OrderLine;
import io.cartagent.twin.store.OrderRefund;
import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.Product.Variant;
import io.cartagent.twin.store.Shipment;
import io.cartagent.twin.store.TwinStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shopify's orders export. An order is all rows with its name: the first has its amounts and
 * addresses, each has one line; the columns about the order are blank in the others.
 *
 * <p>The export knows neither tracking numbers nor deliveries, so a fulfilled order is shown as
 * fulfilled and no more.
 */
final class OrdersCsv {

  private static final long FIRST_ORDER = 5_100_000_001L;

  private final Sheet sheet;
  private final CustomerBook customers;
  private final Map<String, Product> productsBySku = new HashMap<>();

  OrdersCsv(Sheet sheet, TwinStore store, CustomerBook customers) {
    this.sheet = sheet;
    this.customers = customers;
    for (Product product : store.products()) {
      for (Variant variant : product.variants()) {
        if (variant.sku() != null) {
          productsBySku.putIfAbsent(variant.sku(), product);
        }
      }
    }
  }

  static boolean recognises(Sheet sheet) {
    return sheet.has("Name") && sheet.has("Lineitem name");
  }

  List<Order> read() {
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    for (Row row : sheet.rows()) {
      byName.computeIfAbsent(row.required("Name"), _ -> new ArrayList<>()).add(row);
    }
    List<Order> orders = new ArrayList<>();
    byName.forEach((name, rows) -> orders.add(order(name, rows, orders.size())));
    return orders;
  }

  private Order order(String name, List<Row> rows, int index) {
    Row row = rows.getFirst();
    long id = id(row, FIRST_ORDER + index);
    Instant created = row.moment("Created at");
    if (created == null) {
      throw row.problem("nothing is given", "Created at");
    }
    Instant cancelled = row.moment("Cancelled at");
    String fulfilment = fulfillmentStatus(row);
    List<OrderLine> lines = lines(rows, id, cancelled != null);
    BigDecimal total = row.amountOrZero("Total");
    BigDecimal refunded = row.amountOrZero("Refunded Amount");
    Address address = address(row, "Shipping");
    Customer customer = customer(row, created, address);
    String currency = row.text("Currency");
    BigDecimal shipping = row.amountOrZero("Shipping");
    String method = row.text("Shipping Method");
    return new Order(
        id,
        name,
        null,
        customer == null ? null : customer.id(),
        row.text("Email"),
        row.text("Phone"),
        null,
        created,
        created,
        cancelled,
        cancelled == null ? null : "OTHER",
        null,
        false,
        false,
        currency == null ? "USD" : currency,
        null,
        null,
        financialStatus(row),
        fulfilment,
        "NO_RETURN",
        row.text("Notes"),
        list(row.text("Tags")),
        address,
        method == null ? null : new Order.ShippingLine(method, null, shipping),
        list(row.text("Discount Code")),
        row.amountOrZero("Subtotal"),
        row.amountOrZero("Discount Amount"),
        row.amountOrZero("Taxes"),
        shipping,
        total,
        cancelled == null ? total.subtract(refunded) : BigDecimal.ZERO,
        refunded,
        lines,
        shipments(row, name, id, lines),
        payments(row, id, created, total, refunded),
        refunded.signum() > 0
            ? List.of(new OrderRefund(id * 100, created, null, refunded, List.of()))
            : List.of(),
        List.of(),
        List.of());
  }

  private static long id(Row row, long fallback) {
    String id = row.text("Id");
    if (id == null) {
      return fallback;
    }
    if (!id.matches("\\d{1,16}")) {
      throw row.problem("'" + id + "' is not an order's number", "Id");
    }
    return Long.parseLong(id);
  }

  private List<OrderLine> lines(List<Row> rows, long id, boolean cancelled) {
    List<OrderLine> lines = new ArrayList<>();
    for (Row row : rows) {
      if (row.text("Lineitem name") != null) {
        lines.add(line(row, id * 100 + lines.size(), cancelled));
      }
    }
    return lines;
  }

  private OrderLine line(Row row, long id, boolean cancelled) {
    int quantity = row.count(1, "Lineitem quantity");
    BigDecimal price = row.amountOrZero("Lineitem price");
    BigDecimal discount = row.amountOrZero("Lineitem discount");
    String sku = row.text("Lineitem sku");
    Product product = sku == null ? null : productsBySku.get(sku);
    Variant variant =
        product == null || sku == null
            ? null
            : product.variants().stream()
                .filter(one -> sku.equals(one.sku()))
                .findFirst()
                .orElse(null);
    String name = row.required("Lineitem name");
    String title = product != null && name.startsWith(product.title()) ? product.title() : name;
    boolean sent = "fulfilled".equalsIgnoreCase(row.text("Lineitem fulfillment status"));
    int left = cancelled ? 0 : quantity;
    BigDecimal paid =
        quantity == 0
            ? price
            : price.subtract(
                discount.divide(BigDecimal.valueOf(quantity), 2, java.math.RoundingMode.HALF_UP));
    return new OrderLine(
        id,
        product == null ? null : product.id(),
        variant == null ? null : variant.id(),
        title,
        title.equals(name) || name.length() <= title.length() + 3
            ? null
            : name.substring(title.length() + 3),
        sku,
        quantity,
        left,
        sent ? 0 : left,
        left,
        price,
        paid,
        Map.of());
  }

  private static List<Shipment> shipments(Row row, String name, long id, List<OrderLine> lines) {
    Instant fulfilled = row.moment("Fulfilled at");
    List<Shipment.Packed> packed =
        lines.stream()
            .filter(line -> line.unfulfilledQuantity() == 0 && line.currentQuantity() > 0)
            .map(line -> new Shipment.Packed(line.id(), line.quantity()))
            .toList();
    return fulfilled == null || packed.isEmpty()
        ? List.of()
        : List.of(
            new Shipment(
                id * 10 + 1,
                name + "-F1",
                "SUCCESS",
                "FULFILLED",
                fulfilled,
                fulfilled,
                null,
                null,
                null,
                List.of(),
                packed,
                List.of()));
  }

  private static List<Order.Payment> payments(
      Row row, long id, Instant created, BigDecimal total, BigDecimal refunded) {
    List<Order.Payment> payments = new ArrayList<>();
    Instant paid = row.moment("Paid at");
    String gateway = row.text("Payment Method");
    if (paid != null) {
      payments.add(new Order.Payment(id * 10 + 1, "SALE", "SUCCESS", gateway, total, paid));
    }
    if (refunded.signum() > 0) {
      payments.add(
          new Order.Payment(
              id * 10 + 2, "REFUND", "SUCCESS", gateway, refunded, paid == null ? created : paid));
    }
    return payments;
  }

  private static @Nullable Address address(Row row, String kind) {
    String first = row.text(kind + " Address1", kind + " Street");
    String city = row.text(kind + " City");
    String name = row.text(kind + " Name");
    if (first == null && city == null && name == null) {
      return null;
    }
    String zip = row.text(kind + " Zip");
    return new Address(
        name,
        row.text(kind + " Company"),
        first,
        row.text(kind + " Address2"),
        city,
        row.text(kind + " Province"),
        zip != null && zip.startsWith("'") ? zip.substring(1) : zip,
        row.text(kind + " Country"),
        row.text(kind + " Phone"));
  }

  private @Nullable Customer customer(Row row, Instant seen, @Nullable Address address) {
    String email = row.text("Email");
    String name = row.text("Billing Name", "Shipping Name");
    return email == null
        ? null
        : customers.named(email, name, row.text("Phone", "Billing Phone"), seen, address);
  }

  private static String financialStatus(Row row) {
    String status = row.text("Financial Status");
    String word = status == null ? "PENDING" : status.toUpperCase(Locale.ROOT).replace(' ', '_');
    List<String> words =
        List.of(
            "AUTHORIZED",
            "EXPIRED",
            "PAID",
            "PARTIALLY_PAID",
            "PARTIALLY_REFUNDED",
            "PENDING",
            "REFUNDED",
            "VOIDED");
    if (!words.contains(word)) {
      throw row.problem("'" + status + "' is not a financial status", "Financial Status");
    }
    return word;
  }

  private static String fulfillmentStatus(Row row) {
    String status = row.text("Fulfillment Status");
    return switch (status == null ? "unfulfilled" : status.toLowerCase(Locale.ROOT)) {
      case "fulfilled" -> "FULFILLED";
      case "partial", "partially_fulfilled" -> "PARTIALLY_FULFILLED";
      case "unfulfilled", "pending" -> "UNFULFILLED";
      case "restocked" -> "RESTOCKED";
      case "on_hold", "on hold" -> "ON_HOLD";
      case "scheduled" -> "SCHEDULED";
      default ->
          throw row.problem("'" + status + "' is not a fulfillment status", "Fulfillment Status");
    };
  }

  private static List<String> list(@Nullable String values) {
    return values == null
        ? List.of()
        : Arrays.stream(values.split(",", -1))
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .toList();
  }
}
