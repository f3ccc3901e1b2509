package io.cartagent.twin.admin;

import io.cartagent.twin.admin.ProductFields.VariantOf;
import io.cartagent.twin.store.Product.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stock, all of it in the shop's one location. */
final class StockFields {

  private static final long LOCATION = 1;

  private StockFields() {}

  /** What is stocked: one item for each variant, with the variant's number as its own. */
  record Item(VariantOf of) {}

  static void wire(Wiring wiring) {
    wiring
        .type("InventoryItem", Item.class)
        .field("id", item -> GlobalId.of("InventoryItem", item.of().variant().id()))
        .field("sku", item -> item.of().variant().sku())
        .field("tracked", item -> item.of().variant().tracked())
        .field("requiresShipping", _ -> true)
        .field("updatedAt", item -> item.of().product().updatedAt())
        .field("variant", Item::of)
        .asked("inventoryLevels", (item, request) -> request.page(List.of(new Level(item))));
    wiring
        .type("InventoryLevel", Level.class)
        .field("id", level -> GlobalId.of("InventoryLevel", level.item().of().variant().id()))
        .field("location", _ -> location())
        .asked("quantities", (level, request) -> quantities(level, request.list("names")));
  }

  /** How much of an item is where. */
  record Level(Item item) {}

  static Map<String, Object> location() {
    return Map.of(
        "__typename",
        "Location",
        "id",
        GlobalId.of("Location", LOCATION),
        "name",
        "Warehouse",
        "isActive",
        true);
  }

  static boolean isLocation(long id) {
    return id == LOCATION;
  }

  private static List<Map<String, Object>> quantities(Level level, List<String> names) {
    Variant variant = level.item().of().variant();
    List<Map<String, Object>> quantities = new ArrayList<>();
    for (String name : names) {
      boolean held = name.equals("available") || name.equals("on_hand");
      quantities.add(
          Map.of(
              "id",
              GlobalId.of("InventoryQuantity", variant.id()),
              "name",
              name,
              "quantity",
              held ? variant.inventoryQuantity() : 0));
    }
    return quantities;
  }
}
