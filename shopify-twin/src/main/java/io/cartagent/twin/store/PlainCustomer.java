package io.cartagent.twin.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A customer as plain lists write them. */
record PlainCustomer(
    String id,
    @JsonProperty("first_name") @Nullable String firstName,
    @JsonProperty("last_name") @Nullable String lastName,
    @Nullable String email,
    @Nullable String phone,
    @JsonProperty("default_address") @Nullable PlainAddress defaultAddress) {

  Customer toCustomer(long number, Instant now) {
    Customer nameless = new Customer(number, firstName, lastName, email, phone, "en", now, null);
    Address address =
        defaultAddress == null ? null : defaultAddress.toAddress(nameless.displayName());
    return new Customer(number, firstName, lastName, email, phone, "en", now, address);
  }

  /** An address; its country may be a name, a code of two or of three letters. */
  record PlainAddress(
      @Nullable String address1,
      @Nullable String address2,
      @Nullable String city,
      @JsonProperty("province_code") @Nullable String provinceCode,
      @Nullable String state,
      @Nullable String zip,
      @Nullable String country) {

    Address toAddress(@Nullable String name) {
      String province = provinceCode == null ? state : provinceCode;
      return new Address(
          name, null, address1, address2, city, province, zip, countryCode(country), null);
    }

    private static @Nullable String countryCode(@Nullable String country) {
      if (country == null || country.length() == 2) {
        return country;
      }
      for (String code : Locale.getISOCountries()) {
        Locale place = Locale.of("", code);
        if (place.getISO3Country().equalsIgnoreCase(country)
            || place.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(country)) {
          return code;
        }
      }
      return null;
    }
  }
}
