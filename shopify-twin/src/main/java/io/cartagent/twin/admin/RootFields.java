package io.cartagent.twin.admin;

import io.cartagent.twin.admin.ContentFields.Blog;
import io.cartagent.twin.admin.ProductFields.Group;
import io.cartagent.twin.admin.ProductFields.VariantOf;
import io.cartagent.twin.search.SearchFields;
import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where every query begins. */
final class RootFields {

  /** What the root fields are answered from; all of it is in the request. */
  static final Object ROOT = new Root();

  private static final SearchFields<Group> GROUP_SEARCH =
      new SearchFields<Group>()
          .anywhere(one -> Stream.of(one.title()))
          .words("title", Group::title)
          .id("id", Group::id)
          .absent(
              List.of(
                  "collection_type",
                  "handle",
                  "product_id",
                  "product_publication_status",
                  "publishable_status",
                  "published_at",
                  "published_status",
                  "updated_at"));

  private RootFields() {}

  private record Root() {}

  static void wire(Wiring wiring) {
    Wiring.TypeWiring<Root> root = wiring.type("QueryRoot", Root.class);
    wireShop(root);
    wireProducts(root);
    wireOrders(root);
    wireContent(root);
    root.asked("node", (_, ask) -> node(ask, String.valueOf(ask.text("id"))).orElse(null))
        .asked("nodes", (_, ask) -> nodes(ask));
  }

  static void wireMutations(Wiring wiring) {
    wiring
        .type("Mutation", Root.class)
        .asked("orderCancel", (_, ask) -> CancelOrder.answer(ask))
        .asked("orderUpdate", (_, ask) -> UpdateOrder.answer(ask))
        .asked("returnRequest", (_, ask) -> RequestReturn.answer(ask));
  }

  private static void wireShop(Wiring.TypeWiring<Root> root) {
    root.asked("shop", (_, ask) -> ask.store().shop())
        .field("shopLocales", _ -> ShopFields.locales())
        .asked("currentAppInstallation", (_, ask) -> ShopFields.installation(ask.context()))
        .asked("locations", (_, ask) -> ask.page(List.of(StockFields.location())))
        .asked("location", (_, ask) -> location(ask))
        .field("bulkOperation", _ -> null)
        .asked("bulkOperations", (_, ask) -> ask.page(List.of()))
        .field("codeDiscountNodeByCode", _ -> null);
  }

  private static void wireProducts(Wiring.TypeWiring<Root> root) {
    root.asked("product", (_, ask) -> byId(ask, "Product"))
        .asked("productVariant", (_, ask) -> byId(ask, "ProductVariant"))
        .asked("inventoryItem", (_, ask) -> byId(ask, "InventoryItem"))
        .asked("collection", (_, ask) -> byId(ask, "Collection"))
        .asked(
            "productByHandle",
            (_, ask) -> ask.store().findProduct(String.valueOf(ask.text("handle"))).orElse(null))
        .asked("productByIdentifier", (_, ask) -> productByIdentifier(ask))
        .asked("products", (_, ask) -> ask.page(products(ask), ProductSearch.ORDERS))
        .asked("productsCount", (_, ask) -> ProductFields.count(products(ask).size()))
        .asked("productVariants", (_, ask) -> ask.page(variants(ask), ProductSearch.VARIANT_ORDERS))
        .asked("productVariantsCount", (_, ask) -> ProductFields.count(variants(ask).size()))
        .asked(
            "collections",
            (_, ask) -> ask.page(ask.search(ProductFields.groups(ask), GROUP_SEARCH)));
  }

  private static void wireOrders(Wiring.TypeWiring<Root> root) {
    root.asked("order", (_, ask) -> byId(ask, "Order"))
        .asked("orderByIdentifier", (_, ask) -> identified(ask, "Order"))
        .asked(
            "orders",
            (_, ask) ->
                ask.page(ask.search(ask.store().orders(), OrderSearch.FIELDS), OrderSearch.ORDERS))
        .asked(
            "ordersCount",
            (_, ask) ->
                ProductFields.count(ask.search(ask.store().orders(), OrderSearch.FIELDS).size()))
        .asked("returnableFulfillments", (_, ask) -> returnable(ask))
        .asked(
            "returnReasonDefinitions",
            (_, ask) -> ask.page(ReturnReason.definitions(ask.list("handles"))))
        .field("returnCalculate", _ -> null)
        .asked("customer", (_, ask) -> byId(ask, "Customer"))
        .asked("customerByIdentifier", (_, ask) -> customerByIdentifier(ask))
        .asked(
            "customers",
            (_, ask) ->
                ask.page(
                    ask.search(ask.store().customers(), CustomerFields.SEARCH),
                    CustomerFields.ORDERS))
        .asked("customersCount", (_, ask) -> customersCount(ask))
        .asked("job", (_, ask) -> job(ask));
  }

  private static void wireContent(Wiring.TypeWiring<Root> root) {
    root.asked("page", (_, ask) -> byId(ask, "Page"))
        .asked("article", (_, ask) -> byId(ask, "Article"))
        .asked("blog", (_, ask) -> byId(ask, "Blog"))
        .asked(
            "pages",
            (_, ask) ->
                ask.page(
                    ask.search(ask.store().pages(), ContentFields.PAGE_SEARCH),
                    ContentFields.PAGE_ORDERS))
        .asked(
            "articles",
            (_, ask) ->
                ask.page(
                    ask.search(ask.store().articles(), ContentFields.ARTICLE_SEARCH),
                    ContentFields.ARTICLE_ORDERS))
        .asked(
            "blogs",
            (_, ask) ->
                ask.page(
                    ask.search(ContentFields.blogs(ask), ContentFields.BLOG_SEARCH),
                    Map.of("TITLE", Comparator.comparing(Blog::handle))));
  }

  private static List<Product> products(Request ask) {
    return ask.search(ask.store().products(), ProductSearch.FIELDS);
  }

  private static List<VariantOf> variants(Request ask) {
    List<VariantOf> all = new ArrayList<>();
    ask.store().products().forEach(product -> all.addAll(ProductFields.variantsOf(product)));
    return ask.search(all, ProductSearch.VARIANT_FIELDS);
  }

  /** Counting customers knows fewer fields than listing them does, as recorded at Shopify. */
  private static Object customersCount(Request ask) {
    SearchFields<Customer> fields =
        new SearchFields<Customer>().id("id", Customer::id).time("updated_at", Customer::createdAt);
    return ProductFields.count(ask.search(ask.store().customers(), fields).size());
  }

  private static @Nullable Object byId(Request ask, String type) {
    return ask.id("id", type).flatMap(id -> find(ask, type, id)).orElse(null);
  }

  private static @Nullable Object identified(Request ask, String type) {
    Object id = ask.object("identifier").get("id");
    return id == null
        ? null
        : Request.number(type, id.toString())
            .flatMap(number -> find(ask, type, number))
            .orElse(null);
  }

  private static @Nullable Object productByIdentifier(Request ask) {
    Object handle = ask.object("identifier").get("handle");
    return handle == null
        ? identified(ask, "Product")
        : ask.store().findProduct(handle.toString()).orElse(null);
  }

  private static @Nullable Object customerByIdentifier(Request ask) {
    Map<String, Object> identifier = ask.object("identifier");
    Object email = identifier.get("emailAddress");
    if (email != null) {
      return ask.store().findCustomerByEmail(email.toString()).orElse(null);
    }
    Object phone = identifier.get("phoneNumber");
    return phone == null
        ? identified(ask, "Customer")
        : ask.store().customers().stream()
            .filter(one -> digits(phone.toString()).equals(digits(String.valueOf(one.phone()))))
            .findFirst()
            .orElse(null);
  }

  private static String digits(String phone) {
    return phone.replaceAll("[^0-9]", "");
  }

  private static @Nullable Object job(Request ask) {
    return ask.context()
        .jobs()
        .find(String.valueOf(ask.text("id")))
        .map(CancelOrder::job)
        .orElse(null);
  }

  private static @Nullable Object location(Request ask) {
    return ask.text("id") == null ? StockFields.location() : byId(ask, "Location");
  }

  private static Object returnable(Request ask) {
    return ask.page(
        ask.id("orderId", "Order")
            .flatMap(id -> ask.store().findOrder(id))
            .map(ReturnFields::returnable)
            .orElse(List.of()));
  }

  private static List<@Nullable Object> nodes(Request ask) {
    List<@Nullable Object> nodes = new ArrayList<>();
    for (Object id : ask.list("ids")) {
      nodes.add(node(ask, id.toString()).orElse(null));
    }
    return nodes;
  }

  private static Optional<Object> node(Request ask, String text) {
    GlobalId id =
        GlobalId.parse(text)
            .orElseThrow(() ->
                new AdminFailure(
                    "Invalid global id '" + text + "'", "argumentLiteralsIncompatible"));
    return find(ask, id.type(), id.number());
  }

  private static Optional<Object> find(Request ask, String type, long id) {
    Optional<?> found =
        switch (type) {
          case "Product" -> ask.store().findProduct(id);
          case "ProductVariant" -> ProductFields.findVariant(ask, id);
          case "InventoryItem" -> ProductFields.findVariant(ask, id).map(StockFields.Item::new);
          case "Collection" ->
              ProductFields.groups(ask).stream().filter(one -> one.id() == id).findFirst();
          case "Order" -> ask.store().findOrder(id);
          case "Customer" -> ask.store().findCustomer(id);
          case "Page" -> ask.store().findPage(id);
          case "Article" -> ask.store().findArticle(id);
          case "Blog" ->
              ContentFields.blogs(ask).stream()
                  .filter(one -> ContentFields.blogId(one.handle()) == id)
                  .findFirst();
          case "Location" ->
              StockFields.isLocation(id) ? Optional.of(StockFields.location()) : Optional.empty();
          case "Shop" ->
              ask.store().shop().id() == id ? Optional.of(ask.store().shop()) : Optional.empty();
          default -> {
            String wanted = String.format(Locale.ROOT, "%s/%d", type, id);
            yield everyPart(ask).filter(part -> isPart(part, wanted)).findFirst();
          }
        };
    return found.map(Object.class::cast);
  }

  private static Stream<Object> everyPart(Request ask) {
    return ask.store().orders().stream()
        .flatMap(order ->
            Stream.of(
                    OrderFields.lines(order),
                    FulfillmentFields.of(order),
                    ReturnFields.of(order),
                    ReturnFields.refundsOf(order))
                .flatMap(List::stream));
  }

  private static boolean isPart(Object part, String wanted) {
    return switch (part) {
      case OrderFields.LineOf one -> wanted.equals("LineItem/" + one.line().id());
      case FulfillmentFields.ShipmentOf one -> wanted.equals("Fulfillment/" + one.shipment().id());
      case ReturnFields.ReturnOf one -> wanted.equals("Return/" + one.request().id());
      case ReturnFields.RefundOf one -> wanted.equals("Refund/" + one.refund().id());
      default -> false;
    };
  }
}
