package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the addresses and postcodes in it: what follows a street. */
class AddressEndsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // a part of the building
        "{12 Main Street, Apt B}",
        "{12 Main Street, Apt 4B}, thanks",
        "{12 Main Street, Apt, 4}",
        "{12 Main Street, Flat 2, Top Floor}",
        "{12 Main Street Unit 4}",
        "{12 Main St. Apt 4}",
        "{12 Main Street 5. Apt 4}",
        // a town, a region, a country
        "{12 Main St. Springfield}",
        "{12 Main Street, Mt. Vernon}",
        "{12 Main Street, Isle of the Dogs}",
        "{12 Main Street, Frankfurt am Main}",
        "{12 Main Street, One Two Three Four Five}",
        "{12 Main Street, Springfield IL}",
        "{12 Main Street, Springfield, Illinois, USA}",
        "{12 Main Street, Paris (France)} {75001}",
        "{12 Main Street\nOld Springfield}\nTel: 5",
        // a postcode, alone or with its town
        "{12 Main Street, IL} {62704}",
        "{12 Main Street, Salem OR} {97201}",
        "{12 Main Street, London} {E1 6AN}, thanks",
        "{12 Main Street, Dublin} {D02AF30}",
        "{12 Main Street, Ottawa} {K1A 0B1}",
        "{12 Main Street, Amsterdam} {1234 AB}",
        "{12 Main Street, Amsterdam} {1234AB}",
        "{12 Main Street, Prague} {110 00}",
        "{12 Main Street, Delhi} {110 001}",
        "{12 Main Street, Springfield} {62704-1234}",
        "{12 Main Street, Vienna} {1010}",
        "{12 Main Street, Chiba} {1000001}",
        "{12 Main Street, 1016 Amsterdam}",
        "{12 Main Street, 1016, Amsterdam}",
        "{12 Main Street, D-10115 Berlin}",
        "{12 Main Street, Wien 1} {1010}",
        // a district
        "{12 Main Street, Dublin 4}",
        "{12 Main Street, Dublin 14}. Thanks",
        "{12 Main Street (Springfield), IL} {62704}",
        "({12 Main Street, Springfield}) then",
        // anywhere in a text
        "so please send all of it to {12 Isle of the Dogs Road, Isle of the Dogs}",
        "so please send it to {12 Main Street, Apt 4}",
        "so please send it to {12 Main Street, Apt C, Springfield}",
        "so please send it to {12 Main Street, 3rd floor}",
        "so please send it to {12 Main Street\nOld Springfield}\nTel: 5",
        "so please send it to {12 Main Street\nSpringfield}\nTel: 5",
        "so please send it to {12 Main Street, St. Ives}",
        "so please send it to {12 Main Street, Springfield Of The Hill}",
        // what reads like a word
        "{12 Main Street, X} {62704}",
        "{12 Main Street, Springfield ILLI}",
        "{12 Main Street, Bad OR} {97201}",
        "{12 Main Street, THE END}",
        "{12 Main Street, AB} ok",
        "{12 Main Street, AB1} ok"
      })
  void goes_on_over_what_belongs_to_it(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{12 Main Street}. Springfield",
        "{12 Main Street 5}. Springfield",
        "{12 Main Street} (no lift)",
        "{12 Main Street} (rear) entrance",
        "{12 Main Street}, third floor",
        "{12 Main Street, Springfield} of the",
        "{12 Main Street, Isle} of the upon under Dogs",
        "{12 Main Street}, Or else",
        "{12 Main Street} OR",
        "{12 Main Street, Springfield}\nPhone: 5",
        "{12 Main Street, Prague} 110 0000",
        "{12 Main Street, Prague} 110 00 123",
        "{12 Main Street, Tokyo} 10000001",
        "{12 Main Street, Dublin} 14 thanks",
        "{12 Main Street, Dublin} 144",
        "{12 Main Street, Dublin} 4 555",
        "{12 Main Street, Springfield} {555 0199} mobile",
        "{12 Main Street}, THE end",
        "{12 Main Street}, ab1 ok",
        "{12 Main Street, Springfield} X1",
        "so please send it to {12 Main Street, Springfield}. Ives"
      })
  void ends_before_what_does_not(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ship to {Rosewood 44 Main Street}",
        "ship to {Old Rosewood House 44 Main Street}",
        "my Big {Old Rosewood House 44 Main Street}",
        "in Rosewood, {44 Main Street}",
        "Rosewood {44 Main Street}",
        "The Rosewood. House {44 Main Street}",
        "at {The corner of Oak Street and Elm Avenue}",
        "at {corner of Oak Street and Elm Avenue}"
      })
  void begins_with_a_name_before_its_number(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }
}
