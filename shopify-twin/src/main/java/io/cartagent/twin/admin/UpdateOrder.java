package io.cartagent.twin.admin;

import io.cartagent.twin.store.Address;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.OrderChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mutation {@code orderUpdate}, of which the twin does the shipping address. Parts that are not
 * given stay as they are; whether Shopify keeps them is not recorded.
 */
final class UpdateOrder {
  private static final String ADDRESS = "shippingAddress";

  /** The countries to which no parcel goes without a region, and their regions. */
  private static final Map<String, Set<String>> REGIONS =
      Map.of(
          "US",
          codes(
              "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE"
                  + " NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP"
                  + " PR VI AA AE AP"),
          "CA",
          codes("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
          "AU",
          codes("ACT NSW NT QLD SA TAS VIC WA"));

  private static final Map<String, String> REGION_NAMES =
      Map.of("US", "State", "CA", "Province", "AU", "State/territory");

  private UpdateOrder() {}

  static Object answer(Request ask) {
    Map<String, Object> input = ask.object("input");
    Optional<Order> order =
        Request.number("Order", String.valueOf(input.get("id")))
            .flatMap(id -> ask.store().findOrder(id));
    if (order.isEmpty()) {
      return payload(null, List.of(UserErrors.of(List.of("id"), "Order does not exist", null)));
    }
    List<Map<String, @Nullable Object>> errors = refusals(input, order.get());
    if (!errors.isEmpty()) {
      return payload(order.get(), errors);
    }
    Optional<Order> changed =
        ask.store()
            .change(
                order.get().id(),
                one ->
                    OrderChange.of(one)
                        .shippingAddress(merged(one.shippingAddress(), given(input)))
                        .done());
    return payload(changed.orElse(null), List.of());
  }

  private static List<Map<String, @Nullable Object>> refusals(
      Map<String, Object> input, Order order) {
    if (input.size() == 1) {
      return List.of(UserErrors.of(null, "No valid update parameters have been provided", null));
    }
    for (String key : input.keySet()) {
      if (!key.equals("id") && !key.equals(ADDRESS)) {
        return List.of(UserErrors.of(List.of(key), "The twin changes only the address", null));
      }
    }
    return addressErrors(merged(order.shippingAddress(), given(input)), given(input));
  }

  private static List<Map<String, @Nullable Object>> addressErrors(
      Address address, Map<String, @Nullable Object> given) {
    List<Map<String, @Nullable Object>> errors = new ArrayList<>();
    String country = address.countryCodeV2() == null ? "" : address.countryCodeV2();
    if (given.containsKey("lastName") ? blank(given.get("lastName")) : blank(address.name())) {
      errors.add(error("lastName", "Enter a last name"));
    }
    if (blank(address.address1())) {
      errors.add(error("address1", "Enter an address"));
    }
    if (blank(address.city())) {
      errors.add(error("city", "Enter a city"));
    }
    if (blank(address.zip()) && REGIONS.containsKey(country)) {
      errors.add(error("zip", country.equals("US") ? "Enter a ZIP code" : "Enter a postal code"));
    }
    if (country.isEmpty()) {
      errors.add(error("country", "Select a country/region"));
    }
    Set<String> regions = REGIONS.get(country);
    if (regions != null && !regions.contains(String.valueOf(address.provinceCode()))) {
      String word = String.valueOf(REGION_NAMES.get(country));
      String place = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
      errors.add(
          error(
              "province",
              word + " is not a valid " + word.toLowerCase(Locale.ROOT) + " in " + place));
    }
    return errors;
  }

  private static Map<String, @Nullable Object> error(String part, String message) {
    return UserErrors.of(List.of(ADDRESS, part), message, null);
  }

  private static Address merged(@Nullable Address former, Map<String, @Nullable Object> given) {
    String name =
        given.containsKey("firstName") || given.containsKey("lastName")
            ? Stream.of(given.get("firstName"), given.get("lastName"))
                .filter(part -> !blank(part))
                .map(String::valueOf)
                .collect(Collectors.joining(" "))
            : former == null ? null : former.name();
    return new Address(
        name,
        part(given, "company", former == null ? null : former.company()),
        part(given, "address1", former == null ? null : former.address1()),
        part(given, "address2", former == null ? null : former.address2()),
        part(given, "city", former == null ? null : former.city()),
        part(given, "provinceCode", former == null ? null : former.provinceCode()),
        part(given, "zip", former == null ? null : former.zip()),
        part(given, "countryCode", former == null ? null : former.countryCodeV2()),
        part(given, "phone", former == null ? null : former.phone()));
  }

  private static @Nullable String part(
      Map<String, @Nullable Object> given, String key, @Nullable String former) {
    Object value = given.get(key);
    return !given.containsKey(key) ? former : value == null ? null : value.toString().strip();
  }

  @SuppressWarnings("unchecked") // GraphQL has checked that an address is an object.
  private static Map<String, @Nullable Object> given(Map<String, Object> input) {
    Object address = input.get(ADDRESS);
    return address == null ? Map.of() : (Map<String, @Nullable Object>) address;
  }

  private static boolean blank(@Nullable Object value) {
    return value == null || value.toString().isBlank();
  }

  private static Set<String> codes(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, @Nullable Object> payload(
      @Nullable Order order, List<Map<String, @Nullable Object>> errors) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("order", order);
    payload.put("userErrors", errors);
    return payload;
  }
}
