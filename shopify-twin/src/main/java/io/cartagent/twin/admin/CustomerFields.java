package io.cartagent.twin.admin;

import io.cartagent.twin.search.SearchFields;
import io.cartagent.twin.store.Address;
import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.Order;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers and addresses. */
final class CustomerFields {

  static final Map<String, Comparator<Customer>> ORDERS =
      Map.of(
          "ID", Comparator.comparingLong(Customer::id),
          "NAME", Comparator.comparing(Customer::displayName),
          "CREATED_AT", Comparator.comparing(Customer::createdAt),
          "UPDATED_AT", Comparator.comparing(Customer::createdAt));

  static final SearchFields<Customer> SEARCH =
      new SearchFields<Customer>()
          .anywhere(one -> Stream.of(one.displayName(), one.email(), one.phone()))
          .exact("email", one -> Stream.of(text(one.email())))
          .exact("phone", one -> Stream.of(text(one.phone())))
          .words("first_name", Customer::firstName)
          .words("last_name", Customer::lastName)
          .words("country", one -> country(one.defaultAddress()))
          .id("id", Customer::id)
          .time("customer_date", Customer::createdAt)
          .time("updated_at", Customer::createdAt)
          .rule("state", (_, value) -> value.equals("enabled"))
          .absent(
              List.of(
                  "accepts_marketing",
                  "last_abandoned_order_date",
                  "order_date",
                  "orders_count",
                  "tag",
                  "tag_not",
                  "total_spent"));

  private CustomerFields() {}

  static void wire(Wiring wiring) {
    wiring
        .type("Customer", Customer.class)
        .field("id", one -> GlobalId.of("Customer", one.id()))
        .field("legacyResourceId", one -> String.valueOf(one.id()))
        .field("displayName", Customer::displayName)
        .field("firstName", Customer::firstName)
        .field("lastName", Customer::lastName)
        .field("email", Customer::email)
        .field("phone", Customer::phone)
        .field("state", _ -> "ENABLED")
        .field("locale", one -> one.locale() == null ? "en" : one.locale())
        .field("verifiedEmail", one -> one.email() != null)
        .field("dataSaleOptOut", _ -> false)
        .field("note", _ -> null)
        .field("tags", _ -> List.of())
        .field("createdAt", Customer::createdAt)
        .field("updatedAt", Customer::createdAt)
        .field("defaultEmailAddress", CustomerFields::emailAddress)
        .field(
            "defaultPhoneNumber",
            one -> one.phone() == null ? null : Map.of("phoneNumber", one.phone()))
        .field("defaultAddress", one -> mailing(one.defaultAddress(), one.id()))
        .asked("numberOfOrders", (one, request) -> "" + request.store().ordersOf(one).size())
        .asked("amountSpent", CustomerFields::amountSpent)
        .asked("lastOrder", (one, request) -> lastOrder(one, request).orElse(null))
        .asked("orders", CustomerFields::orders);
  }

  /** A MailingAddress, whose parts are named as in our record. */
  static @Nullable Map<String, @Nullable Object> mailing(@Nullable Address address, long owner) {
    if (address == null) {
      return null;
    }
    String name = address.name() == null ? "" : address.name().strip();
    int gap = name.lastIndexOf(' ');
    Map<String, @Nullable Object> mailing = new LinkedHashMap<>();
    mailing.put("__typename", "MailingAddress");
    mailing.put("id", GlobalId.of("MailingAddress", owner));
    mailing.put("name", address.name());
    mailing.put("firstName", gap < 0 ? name : name.substring(0, gap));
    mailing.put("lastName", gap < 0 ? "" : name.substring(gap + 1));
    mailing.put("company", address.company());
    mailing.put("address1", address.address1());
    mailing.put("address2", address.address2());
    mailing.put("city", address.city());
    mailing.put("provinceCode", address.provinceCode());
    mailing.put("province", address.provinceCode());
    mailing.put("zip", address.zip());
    mailing.put("countryCodeV2", address.countryCodeV2());
    mailing.put("country", country(address));
    mailing.put("phone", address.phone());
    mailing.put("formatted", formatted(address));
    return mailing;
  }

  private static List<String> formatted(Address address) {
    String place =
        Stream.of(address.zip(), address.city())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return Stream.of(
            address.name(), address.address1(), address.address2(), place, country(address))
        .filter(part -> part != null && !part.isBlank())
        .map(String::valueOf)
        .toList();
  }

  private static @Nullable String country(@Nullable Address address) {
    return address == null || address.countryCodeV2() == null
        ? null
        : Locale.of("", address.countryCodeV2()).getDisplayCountry(Locale.ENGLISH);
  }

  private static @Nullable Object emailAddress(Customer one) {
    return one.email() == null
        ? null
        : Map.of("emailAddress", one.email(), "marketingState", "NOT_SUBSCRIBED");
  }

  private static Object amountSpent(Customer one, Request request) {
    BigDecimal spent =
        request.store().ordersOf(one).stream()
            .filter(order -> order.cancelledAt() == null)
            .map(order -> order.total().subtract(order.totalRefunded()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Amounts.money(spent, request.store().shop().currencyCode());
  }

  private static Optional<Order> lastOrder(Customer one, Request request) {
    return request.store().ordersOf(one).stream().max(Comparator.comparing(Order::placedAt));
  }

  private static Slice orders(Customer one, Request request) {
    List<Order> orders = request.search(request.store().ordersOf(one), OrderSearch.FIELDS);
    return request.page(orders, OrderSearch.ORDERS);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
