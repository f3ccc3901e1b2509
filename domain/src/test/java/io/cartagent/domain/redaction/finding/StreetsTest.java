package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the addresses and postcodes in it: what one begins with. */
class StreetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{5 J Smith Avenue}",
        "{5 X Street}",
        "{12 5th Street}",
        "{12 Old Rue Street}",
        "{12 One Two Three Four Five Street}",
        "{12 avenue Hugo}",
        "{12 Mühlgasse}",
        "{12 Petőfi u 5a}",
        "{12, 14 Main Street}",
        "{12 14 16 Main Street}",
        "12 {14 16 18 Main Street}",
        "2) {12 Main Street}",
        "{12 street Old Road}",
        "at home,{12 Main Street}",
        "({12 Main Street}) then"
      })
  void finds_a_numbered_street(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{calle Alcalá 45}",
        "{calle de alcalá 45}",
        "{Calle de la Alcalá 45} and",
        "{Calle Alcalá 45, 3}",
        "{c. Alcalá 45}",
        "{C Alcalá 45}",
        "{Hauptstraße, 5}",
        "{Hauptstraße 5555}",
        "{Neue Frankfurter Straße 12}",
        "{Alte Große Neue Straße 12}",
        "so our new home is at {Neue Frankfurter Straße 12}"
      })
  void finds_a_street_and_its_number(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P O Box 12}",
        "{Postbus 12}",
        "{Pobox 12}",
        "{Postboks 12}",
        "{Apt. 400}",
        "{Suite 123456}",
        "{CMR 12 APO AE 09012}",
        "{PSC 1234 Box 5 APO AE 09012}",
        "{USS Lincoln FPO AP 96666}",
        "at {corner of Oak and Elm}",
        "{corner of 5th and Main}, ok",
        "{corner of Oak Street and Elm Avenue}\nin town",
        "{case postale 12}",
        "so will you please kindly send it to {PSC 12 Box 5 APO AE 09012}",
        "so in the end we all went and met him at {the corner of Oak and Elm Street}",
        "{corner of Oak and Elm}, then"
      })
  void finds_a_box_a_unit_a_base_a_corner(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my address is {44 Elm Oak 5}",
        "my address is {44 Elm of Oak}",
        "my address is {44 Elm} of",
        "my address is {44 elm}",
        "address {44 Elm}",
        "where we live is {44 Elm}",
        "order to my address {44 Rosewood, Springfield}",
        "{5 44 Rosewood, Springfield} {62704}",
        "{44 Rosewood\nSpringfield} {62704}",
        "{44 Rosewood, Suite 5}",
        "{44 Rosewood Suite 5}",
        "{44 Rosewood 5, Springfield}",
        "{44 Rosewood 5\nSpringfield}",
        "{44 Rosewood, Springfield} {6270}"
      })
  void finds_a_number_and_a_name_in_an_addresss_place(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 of Avenue",
        "5 Street now",
        "12 One Two Three Four Five Six Street",
        "12 Petőfi u",
        "12 mühlgasse",
        "12 avenue",
        "Calle Alcalá",
        "c Alcalá 45",
        "am Alten 45",
        "Hauptstraße 55555",
        "Straße 12",
        "Frankfurter Ring 12",
        "Rosewood 44",
        "44 Rosewood 62704",
        "44 Rosewood Springfield 62704",
        "44 Rosewood, Springfield",
        "order 44 Rosewood, Springfield 62704",
        "my address is 44",
        "my address is $44 Elm",
        "the address of 44 Elm",
        "case 12",
        "PO Box a",
        "P.O. Box",
        "Suite A",
        "Suite, 400",
        "Suite 1234567",
        "USS Lincoln",
        "CMR 12 AE 09012",
        "PSC 1 APO AEE 09012",
        "PSC 1 APO AE nine",
        "corner of Oak and",
        "corner Oak and Elm",
        "so in the end we met at the corner of Oak and",
        "corner of Oak and\nElm",
        "Calle, Alcalá 45",
        "44 Rosewood 5 Springfield",
        "44 rosewood 5, springfield",
        "44 Rosewood, Springfield 62",
        "4 Rosewood, Springfield"
      })
  void leaves_what_only_begins_like_one(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }
}
