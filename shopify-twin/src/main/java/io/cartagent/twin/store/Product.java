package io.cartagent.twin.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something the shop sells, with its variants. */
public record Product(
    long id,
    String handle,
    String title,
    @Nullable String vendor,
    @Nullable String productType,
    String status,
    List<String> tags,
    @Nullable String descriptionHtml,
    @Nullable String art,
    @Nullable String imageUrl,
    List<Option> options,
    List<Variant> variants,
    @Nullable Instant publishedAt,
    Instant updatedAt,
    Map<String, String> metafields) {

  public Product {
    tags = Lists.copy(tags);
    options = Lists.copy(options);
    variants = Lists.copy(variants);
    metafields = ordered(metafields);
  }

  /** Whether shoppers see it in the online store. */
  public boolean published() {
    return status.equals("ACTIVE") && publishedAt != null;
  }

  static Map<String, String> ordered(@Nullable Map<String, String> entries) {
    return entries == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** One way in which variants differ. */
  public record Option(String name, List<String> values) {
    public Option {
      values = Lists.copy(values);
    }
  }

  /** One thing that can be put in a cart. */
  public record Variant(
      long id,
      String title,
      @Nullable String sku,
      @Nullable String barcode,
      BigDecimal price,
      @Nullable BigDecimal compareAtPrice,
      int inventoryQuantity,
      @Nullable String inventoryPolicy,
      boolean tracked,
      Map<String, String> selectedOptions) {

    public Variant {
      selectedOptions = ordered(selectedOptions);
    }

    /** Whether a shopper can buy it now. */
    public boolean availableForSale() {
      return !tracked || inventoryQuantity > 0 || "CONTINUE".equals(inventoryPolicy);
    }
  }
}
