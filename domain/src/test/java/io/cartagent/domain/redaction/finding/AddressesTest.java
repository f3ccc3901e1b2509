package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the addresses and postcodes in it. */
class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // a number and a street
        "at {12 Main Street}, thanks",
        "{12 Main St} is mine",
        "{12a Main Street}; {12-14 Main Street}",
        "{12 14 Main Street}",
        "{9 Old Mill Lane} now",
        "{5 J. Smith Avenue}",
        "{100 5th Avenue}",
        "{7 Isle of Dogs Road}",
        "{123456 Main Street}",
        "{12 rue de la Paix}",
        "{12 Avenue Victor Hugo}",
        "{3 Harbour View}",
        "{12 Hauptstrasse}",
        "{14 Petőfi u 5}",
        // a street and a number
        "wohne {Hauptstraße 5}",
        "{Frankfurter Straße 12}",
        "{Am Alten Markt 4}",
        "{Via Roma 10}",
        "{Calle de Alcalá 45}",
        "{Rua da Prata 7}",
        "{ul. Długa 12}",
        "{Str. Mihai Eminescu 4}",
        "{Kungsgatan 12}",
        "{Alte Neue Gasse 3b}",
        // boxes, crossings, bases
        "{PO Box 123}",
        "{P.O. Box 77}",
        "{Postfach 1200}",
        "{Casella postale 12}",
        "{Apartado postal 99}",
        "{Suite 400} then",
        "{the corner of Oak Street and Elm Avenue}",
        "{corner of 5th Street and Main Street}",
        "{PSC 1234, Box 567\nAPO AE 09012}",
        "{USS Lincoln\nFPO AP 96666}",
        // what follows
        "{12 Main Street, Apt 4}",
        "{12 Main Street Apt. 4B}",
        "{12 Main Street, 3rd floor}",
        "{12 Main Street, Unit C, Springfield}",
        "{12 Main Street, Springfield, IL} {62704}",
        "{12 Main Street, Springfield, IL 62704-1234, USA}",
        "{12 Main Street\nSpringfield\nIL} {62704}",
        "{10 Downing Street, London} {SW1A 2AA}",
        "{12 Quay Road, Dublin} {D02 AF30}",
        "{Prinsengracht 263, 1016 GV Amsterdam}",
        "{Kungsgatan 12, 111 22 Stockholm}",
        "{12 rue de la Paix, 75002 Paris, France}",
        "{12 Main Street, St. Ives}",
        "{12 Main Street, Dublin 4}, please",
        "{12 Main Street, Paris (France)} and",
        "{12 Main Street (Springfield)}",
        "{12 Main Street, Springfield}\nPhone: none",
        // without capitals
        "ship to {12 main street, springfield} please",
        "i live at {12 main street} and wait",
        // only its surroundings tell
        "my address is {12 Elm}",
        "ship to {12 Elm} and wait",
        "Address: {44 Rosewood}",
        "{44 Rosewood, Springfield, IL} {62704}",
        "{44 Rosewood Apt 3}",
        "Rosewood 44, {Apt 3}"
      })
  void finds_an_address_from_its_first_word_to_its_last(String marked) {
    assertThat(marked(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my zip code is {94105} now",
        "zip: {94105-1234}",
        "Postcode {D02 AF30}",
        "post code is {AB1 2CD}",
        "my postal code is {K1A 0B1}",
        "PLZ ist {10115}",
        "to: Denver, CO {80280}",
        "Denver, CO {80280-1234} please"
      })
  void finds_a_postcode_by_the_words_before(String marked) {
    assertThat(marked(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want 2 Merino Jumpers and 3 Linen Shirts",
        "order 12 Main items",
        "the 3 Street Jackets",
        "size 12 street shoes",
        "$12 Main Street",
        "#12 Main Street",
        "1,234 Main items",
        "1) Main Street",
        "1234567 Main Street",
        "12ab34 Main Street",
        "12, Main Street",
        "Main Street is long",
        "the corner of my room",
        "corner of Oak Street",
        "box 12 came",
        "PO Box is full",
        "Unit 12 is broken",
        "the hauptstraße 5",
        "Weg damit 5",
        "via email 5",
        "c. 12 of them",
        "I have 12 Emma dresses from your store",
        "Order 44 Rosewood, Springfield",
        "Denver, CO",
        "in CO 80280",
        "DENVER XX 80280",
        "the code is 94105",
        "zip $94105",
        "zip #94105",
        "apartment is nice"
      })
  void leaves_what_is_no_address(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  private static String plain(String marked) {
    return Marked.plain(marked);
  }

  private static String marked(String text) {
    return Marked.of(text, category -> category != DataCategory.PERSON);
  }
}
