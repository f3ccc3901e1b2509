package io.cartagent.domain.grounding.claim;

import static io.cartagent.domain.grounding.claim.Reading.Kind.IDENTIFIER;
import static io.cartagent.domain.grounding.claim.Reading.Kind.REACH;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be repeated to the letter: numbers of orders and parcels, links, addresses, phones. */
final class IdentifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Order #1027 left.                  ~ #1027 = 1027
          Parcel #1027-F1 left.              ~ #1027-F1 = 1027-F1
          It is #A.                          ~ #A = A
          Order 1027 left.                   ~ 1027 = 1027
          Order 102 left.                    ~ 102 = 102
          Order number 1027 left.            ~ 1027 = 1027
          Order no. 1027 left.               ~ 1027 = 1027
          Order: 1027 left.                  ~ 1027 = 1027
          Pedido n.º 1027.                   ~ 1027 = 1027
          Commande n° 1027.                  ~ 1027 = 1027
          Tracking: CE123456789IE.           ~ CE123456789IE = CE123456789IE
          Tracking number 15501234567890.    ~ 15501234567890 = 15501234567890
          The code is 1234567.               ~ 1234567 = 1234567
          The part is AB-12-CD.              ~ AB-12-CD = AB-12-CD
          The part is ab_1234 here.          ~ ab_1234 = AB_1234
          The part is ab_12 here.            ~ ab_12 = AB_12
          The part is ab1234 here.           ~ ab1234 = AB1234
          The part is Ab12 here.             ~ Ab12 = AB12
          It is 20-ABC-12.                   ~ 20-ABC-12 = 20-ABC-12
          It is 202-F1A.                     ~ 202-F1A = 202-F1A
          It is 300Wx.                       ~ 300Wx = 300WX
          It comes in 3XL.                   ~ 3XL = 3XL
          It takes 300megawatts.             ~ 300megawatts = 300MEGAWATTS
          It is 300megawatts1.               ~ 300megawatts1 = 300MEGAWATTS1
          """)
  void reads_what_names_one_thing(String text, String told) {
    assertThat(told(text, IDENTIFIER)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order 12 left.",
        "Order 1.5 left.",
        "The number 1027 left.",
        "The code is 123456.",
        "The part is ab12.",
        "The part is A12.",
        "It is 2026-F1.",
        "It is # 12.",
        "It is a-b-c-d.",
        "It is ABCD.",
        "It is 100_km.",
        "It is the 24th, with 16GB.",
        "It is a 10-pack for 9am.",
        "1027 order"
      })
  void reads_no_name_where_there_is_none(String text) {
    assertThat(told(text, IDENTIFIER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          See https://acme.example/a?b=1.    ~ https://acme.example/a?b=1 = acme.example/a?b=1
          See http://www.Acme.example/ now.  ~ http://www.Acme.example/ = acme.example
          See www.acme.test now.             ~ www.acme.test = acme.test
          See acme.com/returns, please.      ~ acme.com/returns = acme.com/returns
          Mail to help@acme.test!            ~ help@acme.test = help@acme.test
          (help@acme.test                    ~ help@acme.test = help@acme.test
          Mail to (help@acme.test).          ~ help@acme.test = help@acme.test
          help@acme.test                     ~ help@acme.test = help@acme.test
          Write to [EMAIL_1] now.            ~ [EMAIL_1] = [email_1]
          Call +353 1 234 5678.              ~ +353 1 234 5678 = +35312345678
          Call +353 (0)1 234-5678 now.       ~ +353 (0)1 234-5678 = +353012345678
          Call +12345678.                    ~ +12345678 = +12345678
          Call +123456789012 (5 people).     ~ +123456789012 = +123456789012
          """)
  void reads_links_addresses_and_phones(String text, String told) {
    assertThat(told(text, REACH)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It ends. it is here.",
        "It ends .it is here.",
        "It is .com here.",
        "It is a.b com here.",
        "It is acme.test here.",
        "It is www acme here.",
        "It is http:acme here.",
        "Write to [EMAIL_1 now.",
        "Write to [EMAIL] now.",
        "Write to EMAIL_1] now.",
        "Call +1234567.",
        "Call + 12345678.",
        "Call +four."
      })
  void reads_no_address_where_there_is_none(String text) {
    assertThat(told(text, REACH)).isEmpty();
  }
}
