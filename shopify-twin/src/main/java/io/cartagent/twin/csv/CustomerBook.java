package io.cartagent.twin.csv;

import io.cartagent.twin.store.Address;
import io.cartagent.twin.store.Customer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customers whom orders name, one for each e-mail address. */
final class CustomerBook {

  private static final long FIRST = 8_100_000_001L;

  private final Map<String, Customer> byEmail = new LinkedHashMap<>();

  Customer named(
      String email,
      @Nullable String name,
      @Nullable String phone,
      Instant seen,
      @Nullable Address address) {
    return byEmail.computeIfAbsent(
        email.toLowerCase(Locale.ROOT),
        _ -> {
          String full = name == null ? "" : name.strip();
          int gap = full.lastIndexOf(' ');
          String first = gap < 0 ? full : full.substring(0, gap);
          String last = gap < 0 ? null : full.substring(gap + 1);
          long id = FIRST + byEmail.size();
          return new Customer(id, first, last, email, phone, "en", seen, address);
        });
  }

  List<Customer> all() {
    return List.copyOf(byEmail.values());
  }
}
