package io.cartagent.twin.store;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Someone with an account or an order in the shop. */
public record Customer(
    long id,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String locale,
    Instant createdAt,
    @Nullable Address defaultAddress) {

  /** The full name, or else the e-mail, or else the phone number. */
  public String displayName() {
    String name =
        Stream.of(firstName, lastName)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    if (!name.isEmpty()) {
      return name;
    }
    return email != null ? email : phone != null ? phone : "";
  }
}
