package io.cartagent.adapter.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.action.ShippingAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingAddressNodeTest {
  private static final MailingAddressNode AGREED =
      MailingAddressNode.of(address("Ana  María Lind", Optional.of("Québec"), "h2x 1y4"));

  @Test
  void divides_an_address_as_shopify_does() {
    assertThat(AGREED)
        .isEqualTo(
            new MailingAddressNode(
                "Ana María",
                "Lind",
                null,
                "1 Rue A",
                "Apt 2, Door B",
                "Montréal",
                "Québec",
                "QC",
                "h2x 1y4",
                "CA"));
  }

  @Test
  void gives_a_single_name_as_the_last_one() {
    MailingAddressNode address =
        MailingAddressNode.of(address("Lind", Optional.empty(), "H2X 1Y4"));

    assertThat(address.firstName()).isNull();
    assertThat(address.lastName()).isEqualTo("Lind");
  }

  @Test
  void is_the_same_place_however_the_shop_spaces_it() {
    MailingAddressNode stored =
        new MailingAddressNode(
            "Ana",
            "María Lind",
            "",
            "1 Rue A ",
            "Apt 2,  Door B",
            "Montre\u0301al",
            "Quebec",
            "QC",
            "H2X1Y4",
            "CA");

    assertThat(stored.isSamePlaceAs(AGREED)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ana María Lund, , 1 Rue A, 'Apt 2, Door B', Montréal, QC, H2X 1Y4, CA",
    "Ana María Lind, Lind AG, 1 Rue A, 'Apt 2, Door B', Montréal, QC, H2X 1Y4, CA",
    "Ana María Lind, , 1 rue A, 'Apt 2, Door B', Montréal, QC, H2X 1Y4, CA",
    "Ana María Lind, , 1 Rue A, , Montréal, QC, H2X 1Y4, CA",
    "Ana María Lind, , 1 Rue A, 'Apt 2, Door B', Laval, QC, H2X 1Y4, CA",
    "Ana María Lind, , 1 Rue A, 'Apt 2, Door B', Montréal, ON, H2X 1Y4, CA",
    "Ana María Lind, , 1 Rue A, 'Apt 2, Door B', Montréal, QC, H2X 1Y5, CA",
    "Ana María Lind, , 1 Rue A, 'Apt 2, Door B', Montréal, QC, H2X 1Y4, US"
  })
  void is_another_place_when_one_part_differs(
      String name,
      String company,
      String line,
      String further,
      String city,
      String province,
      String zip,
      String country) {
    MailingAddressNode stored =
        new MailingAddressNode(
            null, name, company, line, further, city, null, province, zip, country);

    assertThat(stored.isSamePlaceAs(AGREED)).isFalse();
  }

  @Test
  void minds_no_region_that_nobody_named() {
    MailingAddressNode agreed =
        MailingAddressNode.of(address("Ana Lind", Optional.empty(), "H2X 1Y4"));
    MailingAddressNode stored =
        MailingAddressNode.of(address("Ana Lind", Optional.of("Quebec"), "H2X 1Y4"));

    assertThat(stored.isSamePlaceAs(agreed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "US, new york, NY",
    "US, NY, NY",
    "US, US-NY, NY",
    "CA, Ontario, ON",
    "IT, Roma, Roma"
  })
  void knows_the_codes_of_regions_no_parcel_goes_without(
      String country, String region, String code) {
    assertThat(Regions.codeOf(country, region)).isEqualTo(code);
  }

  @Test
  void tells_no_log_where_anybody_lives() {
    assertThat(AGREED).hasToString("MailingAddressNode[CA]");
  }

  private static ShippingAddress address(
      String recipient, Optional<String> region, String postcode) {
    return new ShippingAddress(
        recipient,
        List.of("1 Rue A", "Apt 2", "Door B"),
        "Montréal",
        region,
        Optional.of(postcode),
        "CA");
  }
}
