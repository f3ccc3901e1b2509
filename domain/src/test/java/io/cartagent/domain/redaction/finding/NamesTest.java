package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the names that it shows to be some. */
class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // a title
        "{Mr. Zell} came",
        "{Mr Zell} came",
        "{mr. zell} came",
        "{Prof Zell} came",
        "{Professor Zell} came",
        "Frau {Dr. Zell} came",
        // a first name
        "{Anna} came",
        "{Anna}'s lamp",
        "I ask the {Anna}, please",
        "the {Anna Schmidt} dress",
        "{ANNA SCHMIDT} came",
        "{Anna B. Schmidt} came",
        "{Anna van der Meer} came",
        "{Anna O'Brien} came",
        "{Anna Schmidt Jr}. came",
        "{Anna Schmidt, Jr}. came",
        "{Anna Schmidt III} came",
        "{Anna Brown} came",
        "{Zoë Zell} came",
        "{Calvin Miller} came",
        // a first name that is another word as well, and what only people do
        "{Rose Miller}.",
        "{Rose Miller} and I",
        "{Rose Miller} lives here",
        "{Quirin Zell} lives here",
        "{Quirin Zell} said so",
        "{Quirin} said so",
        "we, {Quirin} said",
        "the {Hugo Zell} bag",
        "my lake, {Maria}",
        "{Maria} beach house",
        "{Anna} (Zell)"
      })
  void finds_a_name_by_a_title_or_a_first_name(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Anna vase",
        "ANNA came",
        "Anna9 came",
        "Rose came",
        "Rose Miller came",
        "Rose Miller dress",
        "Quirin Zell came",
        "the Quirin Zell lives here",
        "Suddenly said so",
        "by Quirin said",
        "mr zell came",
        "Professor. Zell",
        "Pan. Zell",
        "Mr. 5",
        "Mr. Please",
        "San Jose",
        "Maria Airport",
        "Maria Hill Airport",
        "Calvin Klein",
        "Tom Ford bag",
        "Jane_Doe",
        "we met near Lake Maria",
        "Maria Beach House"
      })
  void leaves_what_is_no_name(String text) {
    assertThat(Marked.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Anna} van der den Meer",
        "{Anna} Brown Shoes",
        "{Anna} SCHMIDT",
        "{Anna}, Schmidt",
        "{Anna}\nSchmidt",
        "{Anna} schmidt",
        "{Anna Zell}. Then"
      })
  void ends_a_name_where_it_ends(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guests: {Anna}, {Quirin} and {Cem}",
        "Passengers: {Anna Li}, {Ben Ito} and {Cem Kaya}",
        "{Anna Li}, {Max Ito}, thanks",
        "{Anna Zell} and {Max Ito}",
        "{Anna Zell} and Calvin Klein",
        "{Anna Zell}, Cem and otto",
        "{Anna Zell}; Max came",
        "{Anna}, Cem Ito",
        "{Anna} and Quirin",
        "it was all for {Anna Zell}, {Max Ito}",
        "{Anna Li}, Ben"
      })
  void finds_the_names_listed_with_one(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }
}
