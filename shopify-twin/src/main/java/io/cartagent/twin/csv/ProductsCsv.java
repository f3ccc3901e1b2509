package io.cartagent.twin.csv;

import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.Product.Option;
import io.cartagent.twin.store.Product.Variant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shopify's products export, in its older headings and its newer ones. A product is all rows with
 * its handle: the first tells of the product, each may add a variant, an image, or both.
 */
final class ProductsCsv {

  private static final long FIRST_PRODUCT = 7_100_000_001L;
  private static final String[] HANDLE = {"Handle", "URL handle"};
  private static final String[] PRICE = {"Variant Price", "Price"};
  private static final String[] STOCK = {"Variant Inventory Qty", "Inventory quantity"};

  private final Sheet sheet;
  private final int before;
  private final Instant now;

  ProductsCsv(Sheet sheet, int before, Instant now) {
    this.sheet = sheet;
    this.now = now;
    this.before = before;
  }

  static boolean recognises(Sheet sheet) {
    return (sheet.has(HANDLE[0]) || sheet.has(HANDLE[1])) && sheet.has("Title");
  }

  List<Product> read() {
    Map<String, List<Row>> byHandle = new LinkedHashMap<>();
    for (Row row : sheet.rows()) {
      byHandle.computeIfAbsent(row.required(HANDLE), _ -> new ArrayList<>()).add(row);
    }
    List<Product> products = new ArrayList<>();
    byHandle.forEach(
        (handle, rows) -> products.add(product(handle, rows, before + products.size())));
    return products;
  }

  private Product product(String handle, List<Row> rows, int index) {
    Row first = rows.getFirst();
    String title = first.required("Title");
    long id = FIRST_PRODUCT + index;
    String[] names = new String[3];
    for (int i = 0; i < names.length; i++) {
      names[i] = String.valueOf(first.text("Option" + (i + 1) + " Name"));
    }
    List<Variant> variants = new ArrayList<>();
    for (Row row : rows) {
      if (row.text(PRICE) != null) {
        variants.add(variant(row, names, id * 1000 + variants.size()));
      }
    }
    if (variants.isEmpty()) {
      throw first.problem("no row of the product '" + handle + "' has a price", PRICE);
    }
    boolean published =
        !"false".equalsIgnoreCase(first.text("Published", "Published on online store"));
    return new Product(
        id,
        handle,
        title,
        first.text("Vendor"),
        first.text("Type"),
        status(first),
        tags(first.text("Tags")),
        first.text("Body (HTML)", "Description"),
        null,
        first.text("Image Src", "Product image URL"),
        options(names, variants),
        variants,
        published ? now : null,
        now,
        Map.of());
  }

  private static Variant variant(Row row, String[] names, long id) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      String value = row.text("Option" + (i + 1) + " Value");
      if (value != null && !names[i].equals("null")) {
        chosen.put(names[i], value);
      }
    }
    BigDecimal price = row.amountOrZero(PRICE);
    boolean tracked =
        row.text("Variant Inventory Tracker", "Inventory tracker") != null
            && row.text(STOCK) != null;
    boolean sellsOn =
        "continue"
            .equalsIgnoreCase(
                row.text("Variant Inventory Policy", "Continue selling when out of stock"));
    return new Variant(
        id,
        chosen.isEmpty() ? "Default Title" : String.join(" / ", chosen.values()),
        row.text("Variant SKU", "SKU"),
        row.text("Variant Barcode", "Barcode"),
        price,
        row.amount("Variant Compare At Price", "Compare-at price"),
        row.count(0, STOCK),
        sellsOn ? "CONTINUE" : "DENY",
        tracked,
        chosen);
  }

  private static List<Option> options(String[] names, List<Variant> variants) {
    List<Option> options = new ArrayList<>();
    for (String name : names) {
      Set<String> values = new LinkedHashSet<>();
      for (Variant variant : variants) {
        String value = variant.selectedOptions().get(name);
        if (value != null) {
          values.add(value);
        }
      }
      if (!values.isEmpty()) {
        options.add(new Option(name, List.copyOf(values)));
      }
    }
    return options;
  }

  private static String status(Row row) {
    String status = row.text("Status");
    if (status == null) {
      return "ACTIVE";
    }
    String word = status.toUpperCase(Locale.ROOT);
    if (!List.of("ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED").contains(word)) {
      throw row.problem(
          "'" + status + "' is not one of active, archived, draft, unlisted", "Status");
    }
    return word;
  }

  private static List<String> tags(@Nullable String tags) {
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split(",", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
