package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the numbers of cards, accounts and papers in it. */
class AccountsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "card {4111 1111 1111 1111} please",
        "{4111-1111-1111-1111}",
        "{4111.1111.1111.1111}",
        "{4111111111111111}",
        "{4111 1111 1111 1111} 12/28",
        "{4111 1111 1111 1111} 110",
        "+1 {4111111111111111}",
        "I have 2 {3782 822463 10005} cards",
        // as issuers number them
        "{378282246310005}",
        "{30569309025904}",
        "{36148900647913}",
        "{38520000023237}",
        "{3530111333300000}",
        "{5555555555554444}",
        "{2223003122003222}",
        "{2720994326581252}",
        "{6011111111111117}",
        "{5018000000000009}",
        "{4222222222222}",
        // a word near says so
        "order {4111 1111 1111 1111}",
        "order card {4111111111111111}",
        "card {9792030394440796}",
        "card {000000000018}"
      })
  void finds_a_card(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IBAN {DE89 3704 0044 0532 0130 00}.",
        "{DE89-3704-0044-0532-0130-00}",
        "{de89370400440532013000} now",
        "{GB82WEST12345698765432}",
        "{NO9386011117947}",
        "{MT84 MALT 0110 0001 2345 MTLC AST0 01S}",
        "so then: {DE89370400440532013000}"
      })
  void finds_an_account(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passport {C01X00T47}",
        "passport {C01X001}",
        "passport {C01X00T47C01X00T}",
        "passport one two three four {C01X00T47}",
        "order passport {C01X00T47}",
        "my pass {C01X00T47}-",
        "driving licence {C01X00T47}"
      })
  void finds_a_paper(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{123333333333331}",
        "{2233333333333334} or {2733333333333339}",
        "{213333333333332}",
        "{343333333333335} or {373333333333338}",
        "{30333333333333}",
        "{36333333333337} or {38333333333335}",
        "{3533333333333339}",
        "{4333333333335}",
        "{4333333333333339}",
        "{4333333333333333338}",
        "{5033333333330}",
        "{5533333333333334}",
        "{5633333333337}",
        "{6333333333333}",
        "{6333333333333333336}",
        "card {5133333333338}"
      })
  void finds_a_card_by_how_issuers_number_theirs(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "133333333333339",
        "12333333333335",
        "2133333333333335",
        "2833333333333338",
        "223333333333330",
        "34333333333339",
        "363333333333330",
        "39333333333334",
        "353333333333332",
        "3433333333333330",
        "3633333333333338",
        "43333333333338",
        "433333333333333330",
        "5133333333338",
        "55333333333333",
        "633333333332",
        "7333333333333332",
        "9333333333333338"
      })
  void leaves_numbers_that_no_issuer_gives(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no card
        "4111 1111 1111 1112",
        "4111/1111/1111/1111",
        "4111  1111 1111 1111",
        "order 4111111111111111",
        "card order 4111111111111111",
        "+4111111111111111",
        "42424242424242424242",
        "9792030394440796",
        "card 12 9792030394440796",
        "000000000018",
        // no account
        "DE89 3704 0044 0532 0130 01",
        "DE89 3704 0044 0532 0130 0",
        "DE89 3704 0044 0532 0130 000",
        "DE89 3704 0044 0532 0130 0 -",
        "DE893704004405320130001",
        "DE89/3704/0044/0532/0130/00",
        "DE89  3704 0044 0532 0130 00",
        "XX89370400440532013000",
        "D189370400440532013000",
        "DEA9370400440532013000",
        "DE8A370400440532013000",
        "xDE89370400440532013000",
        // no paper
        "C01X00T47",
        "passport C01X00",
        "passport C01XXXX",
        "passport C01X00T47C01X00T4",
        "passport one two three four five C01X00T47",
        "passport order C01X00T47",
        "my pass C01X00T47-1",
        "IBAN DE",
        "IBAN DE8"
      })
  void leaves_what_fails_its_check(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
