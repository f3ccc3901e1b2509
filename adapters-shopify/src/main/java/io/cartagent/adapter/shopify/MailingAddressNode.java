package io.cartagent.adapter.shopify;

import io.cartagent.domain.action.ShippingAddress;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as Shopify divides it. Its text form tells none of it, so that no log does
 * either.
 */
record MailingAddressNode(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String company,
    @Nullable String address1,
    @Nullable String address2,
    @Nullable String city,
    @Nullable String province,
    @Nullable String provinceCode,
    @Nullable String zip,
    @Nullable String countryCodeV2) {

  static MailingAddressNode of(ShippingAddress address) {
    String name = plain(address.recipient());
    int gap = name.lastIndexOf(' ');
    List<String> further = address.lines().subList(1, address.lines().size());
    String region = address.region().map(MailingAddressNode::plain).orElse(null);
    return new MailingAddressNode(
        gap < 0 ? null : name.substring(0, gap),
        name.substring(gap + 1),
        null,
        plain(address.lines().getFirst()),
        further.isEmpty()
            ? null
            : String.join(", ", further.stream().map(MailingAddressNode::plain).toList()),
        plain(address.city()),
        region,
        region == null ? null : Regions.codeOf(address.countryCode(), region),
        address.postcode().map(MailingAddressNode::plain).orElse(null),
        address.countryCode());
  }

  /** What it has not is said, too, or a part of the former address would stay. */
  Map<String, @Nullable String> toInput() {
    Map<String, @Nullable String> input = new HashMap<>();
    input.put("firstName", firstName);
    input.put("lastName", lastName);
    input.put("company", company);
    input.put("address1", address1);
    input.put("address2", address2);
    input.put("city", city);
    input.put("provinceCode", provinceCode);
    input.put("zip", zip);
    input.put("countryCode", countryCodeV2);
    return input;
  }

  /** Whether it is the agreed place to the letter, as far as spaces and the post can tell. */
  boolean isSamePlaceAs(MailingAddressNode agreed) {
    return name().equals(agreed.name())
        && plain(company).equals(plain(agreed.company))
        && plain(address1).equals(plain(agreed.address1))
        && plain(address2).equals(plain(agreed.address2))
        && plain(city).equals(plain(agreed.city))
        && code(zip).equals(code(agreed.zip))
        && Objects.equals(countryCodeV2, agreed.countryCodeV2)
        && isInRegionOf(agreed);
  }

  /** Shopify may fill a region in that nobody named. */
  private boolean isInRegionOf(MailingAddressNode agreed) {
    return agreed.provinceCode == null
        || code(provinceCode).equals(code(agreed.provinceCode))
        || plain(province).equalsIgnoreCase(plain(agreed.province));
  }

  private String name() {
    return plain(plain(firstName) + " " + plain(lastName));
  }

  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** Codes are the same whatever their case, spaces and hyphens. */
  private static String code(@Nullable String text) {
    return plain(text).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "MailingAddressNode[" + countryCodeV2 + "]";
  }
}
