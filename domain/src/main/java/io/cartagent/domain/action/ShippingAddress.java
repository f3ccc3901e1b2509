package io.cartagent.domain.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a parcel goes. Its text form holds the country alone, so that no log tells an address. */
public record ShippingAddress(
    String recipient,
    List<String> lines,
    String city,
    Optional<String> region,
    Optional<String> postcode,
    String countryCode) {
  private static final int LONGEST = 200;
  private static final int MOST_LINES = 3;

  public ShippingAddress {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("an address has one to " + MOST_LINES + " lines");
    }
    if (!countryCode.matches("[A-Z]{2}")
        || !List.of(Locale.getISOCountries()).contains(countryCode)) {
      throw new IllegalArgumentException("the country is not an ISO 3166 code");
    }
    List<String> needed = new ArrayList<>(lines);
    needed.add(recipient);
    needed.add(city);
    region.ifPresent(needed::add);
    postcode.ifPresent(needed::add);
    if (needed.stream().anyMatch(part -> part.isBlank() || part.length() > LONGEST)) {
      throw new IllegalArgumentException("a part of the address is blank or too long");
    }
  }

  List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    parameters.add(recipient);
    parameters.add(String.valueOf(lines.size()));
    parameters.addAll(lines);
    parameters.add(city);
    parameters.add(region.orElse(""));
    parameters.add(postcode.orElse(""));
    parameters.add(countryCode);
    return List.copyOf(parameters);
  }

  @Override
  public String toString() {
    return "ShippingAddress[" + countryCode + "]";
  }
}
