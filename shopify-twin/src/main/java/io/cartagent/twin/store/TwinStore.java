package io.cartagent.twin.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything one shop holds. Only orders change, one at a time, as the shop's mutations have it;
 * loading something else makes another store. What it was loaded from is never written.
 */
public final class TwinStore {

  private final ShopDetails shop;
  private final Map<Long, Product> products;
  private final Map<Long, Customer> customers;
  private volatile Map<Long, Order> orders;
  private final Map<Long, StorePage> pages;
  private final Map<Long, BlogArticle> articles;
  private final List<StorePolicy> policies;
  private final Map<Long, Product> productByVariant = new HashMap<>();
  private final Map<Long, List<Long>> ordersByCustomer = new HashMap<>();

  /** Holds what was loaded; ids must be unique within their kind. */
  public TwinStore(
      ShopDetails shop,
      List<Product> products,
      List<Customer> customers,
      List<Order> orders,
      List<StorePolicy> policies,
      List<StorePage> pages,
      List<BlogArticle> articles) {
    this.shop = shop;
    this.products = byId("product", products, Product::id);
    this.customers = byId("customer", customers, Customer::id);
    this.orders = byId("order", orders, Order::id);
    this.policies = List.copyOf(policies);
    this.pages = byId("page", pages, StorePage::id);
    this.articles = byId("article", articles, BlogArticle::id);
    for (Product product : products) {
      product.variants().forEach(variant -> productByVariant.put(variant.id(), product));
    }
    for (Order order : orders) {
      Long customer = order.customerId();
      if (customer != null) {
        ordersByCustomer.computeIfAbsent(customer, _ -> new ArrayList<>()).add(order.id());
      }
    }
  }

  /** The shop that ships with CartAgent, its dates moved so that it is always current. */
  public static TwinStore demo(Clock clock) {
    return StoreFormat.demo(clock);
  }

  /**
   * A shop from a folder: either in the demo store's own format (it then has a {@code shop.json}),
   * or the plain lists {@code products.jsonl}, {@code customers.jsonl} and {@code orders.jsonl}
   * with policies as {@code *.md}.
   */
  public static TwinStore fromFolder(Path folder, Clock clock) {
    return StoreFormat.isIn(folder)
        ? StoreFormat.fromFolder(folder, clock)
        : PlainFolder.read(folder, clock);
  }

  /** This store with other products; everything else stays. */
  public TwinStore withProducts(List<Product> others) {
    return new TwinStore(shop, others, customers(), orders(), policies, pages(), articles());
  }

  /** This store with other orders and the customers they belong to; everything else stays. */
  public TwinStore withOrders(List<Order> others, List<Customer> theirs) {
    return new TwinStore(shop, products(), theirs, others, policies, pages(), articles());
  }

  /** A store of its own that holds the same. */
  public TwinStore copy() {
    return new TwinStore(shop, products(), customers(), orders(), policies, pages(), articles());
  }

  /**
   * Changes one order and returns what became of it; absent when there is none. Changes come one
   * after the other.
   */
  public synchronized Optional<Order> change(long id, UnaryOperator<Order> change) {
    Order known = orders.get(id);
    if (known == null) {
      return Optional.empty();
    }
    Order changed = change.apply(known);
    if (changed.id() != id) {
      throw new IllegalArgumentException("order " + id + " cannot become another one");
    }
    Map<Long, Order> next = new LinkedHashMap<>(orders);
    next.put(id, changed);
    orders = Collections.unmodifiableMap(next);
    return Optional.of(changed);
  }

  public ShopDetails shop() {
    return shop;
  }

  public List<Product> products() {
    return List.copyOf(products.values());
  }

  public List<Customer> customers() {
    return List.copyOf(customers.values());
  }

  public List<Order> orders() {
    return List.copyOf(orders.values());
  }

  public List<StorePolicy> policies() {
    return policies;
  }

  public List<StorePage> pages() {
    return List.copyOf(pages.values());
  }

  public List<BlogArticle> articles() {
    return List.copyOf(articles.values());
  }

  /** The blogs' handles, in the order of their first article. */
  public Set<String> blogHandles() {
    Set<String> handles = new LinkedHashSet<>();
    articles.values().forEach(article -> handles.add(article.blogHandle()));
    return Collections.unmodifiableSet(handles);
  }

  public Optional<Product> findProduct(@Nullable Long id) {
    return Optional.ofNullable(id).map(products::get);
  }

  public Optional<Product> findProduct(String handle) {
    return products.values().stream().filter(one -> one.handle().equals(handle)).findFirst();
  }

  public Optional<Product> findProductOfVariant(@Nullable Long variantId) {
    return Optional.ofNullable(variantId).map(productByVariant::get);
  }

  public Optional<Customer> findCustomer(@Nullable Long id) {
    return Optional.ofNullable(id).map(customers::get);
  }

  public Optional<Customer> findCustomerByEmail(String email) {
    String wanted = email.toLowerCase(Locale.ROOT);
    return customers.values().stream()
        .filter(one -> one.email() != null && one.email().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  public Optional<Order> findOrder(@Nullable Long id) {
    Map<Long, Order> now = orders;
    return Optional.ofNullable(id).map(now::get);
  }

  public List<Order> ordersOf(Customer customer) {
    Map<Long, Order> now = orders;
    return ordersByCustomer.getOrDefault(customer.id(), List.of()).stream()
        .map(now::get)
        .filter(Objects::nonNull)
        .toList();
  }

  public Optional<StorePage> findPage(@Nullable Long id) {
    return Optional.ofNullable(id).map(pages::get);
  }

  public Optional<BlogArticle> findArticle(@Nullable Long id) {
    return Optional.ofNullable(id).map(articles::get);
  }

  private static <T> Map<Long, T> byId(String kind, List<T> values, ToLongFunction<T> id) {
    Map<Long, T> byId = new LinkedHashMap<>();
    for (T value : values) {
      if (byId.put(id.applyAsLong(value), value) != null) {
        throw new StoreException("two " + kind + "s have the id " + id.applyAsLong(value));
      }
    }
    return Collections.unmodifiableMap(byId);
  }
}
