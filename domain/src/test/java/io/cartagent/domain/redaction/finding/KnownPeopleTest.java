package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Braces mark in a text whom and what the conversation knows already. */
class KnownPeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Quirin Zell        ~ is {quirin zell} there
          Quirin Zell        ~ is {QUIRIN. ZELL} there
          Quirin Zell        ~ {zell}, quirinus and zells
          Quirin Zell        ~ {quirin}, {zell}
          Quirin Zell        ~ {Quirin} and Otto9
          Quirin Zell        ~ {Quirin} zella
          Quirin Zell        ~ {Zell Quirin} came
          Li Wei             ~ tell {li wei}
          Li Wei             ~ Li, li, {Wei} will
          Dr. Zell           ~ the dr and {zell}
          Uta van der Meer   ~ the van, der {meer}
          Uta van der Meer   ~ {uta van der meer}!
          Uta Zell Obi Ito   ~ {uta zell obi ito}
          Uta Zell Obi Ito   ~ {Obi Ito} paid
          Rose Brown         ~ a rose, a brown one
          Rose Brown         ~ is it {Rose} or {Brown}
          Rose Brown         ~ is {rose brown} there
          Rose Brown         ~ Brown is nice
          Anna May           ~ may {anna} pay
          Anna Zell          ~ {Anna Quirin} paid
          Zell               ~ {zell} paid
          A7 Zell42          ~ zell is not zell42
          """)
  void are_found_by_name(String name, String marked) {
    KnownPeople known = new KnownPeople();
    known.addName(name);

    assertThat(Marked.of(Marked.plain(marked), known)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          anna.zell       ~ {zell} paid
          anna_zell       ~ {zell} paid
          anna-zell       ~ {zell} paid
          Zoë.Zell        ~ {zell} paid
          anna.zell42     ~ {zell} paid
          anna.zell.obi   ~ {zell} paid, obi did
          anna.ze1        ~ ze paid
          annazell        ~ zell paid
          quirin.zell     ~ zell paid
          rose.zell       ~ zell paid
          """)
  void are_known_by_the_ids_they_use(String id, String marked) {
    KnownPeople known = new KnownPeople();
    known.addNameWithin(id);

    assertThat(Marked.of(Marked.plain(marked), known)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          lamp-77 ~ {LAMP-77} and {lamp-77}
          lamp-77 ~ lamp-778, xlamp-77, lamp-7
          lamp    ~ a {lamp}
          cup     ~ a cup
          """)
  void values_are_found_in_any_case_and_whole(String value, String marked) {
    KnownPeople known = new KnownPeople();
    known.addValue(DataCategory.USER_ID, value);

    assertThat(Marked.of(Marked.plain(marked), known)).isEqualTo(marked);
  }

  @Test
  void a_value_is_kept_once_whatever_its_case() {
    KnownPeople known = new KnownPeople();
    known.addValue(DataCategory.USER_ID, "lamp-77");
    known.addValue(DataCategory.USER_ID, "LAMP-77");

    assertThat(known.values())
        .containsExactly(new KnownPeople.Value(DataCategory.USER_ID, "lamp-77"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          my user id is quirin_z7 ~ is it {QUIRIN_Z7}?
          zip {94105}             ~ was it {94105}?
          born 12.11.1992         ~ was it {12.11.1992}?
          at 12 Main Street       ~ no, {12 MAIN STREET}
          call 5550199            ~ no, {5550199}
          I am Quirin Zell.       ~ {zell} here
          mail anna.zell@shop.example ~ {zell} here
          my user id is anna_zell7    ~ {zell} here
          card 4111 1111 1111 1111    ~ 4111 it is
          """)
  void what_was_found_is_known_from_then_on(String said, String marked) {
    KnownPeople known = new KnownPeople();
    String text = Marked.plain(said);
    new PersonalDataFinder().find(text, known).forEach(datum -> known.remember(datum, text));

    assertThat(Marked.of(Marked.plain(marked), known)).isEqualTo(marked);
  }

  @Test
  void are_two_hundred_at_most() {
    KnownPeople known = new KnownPeople();
    IntStream.range(0, 200).forEach(i -> known.addValue(DataCategory.USER_ID, "user" + i));
    known.addValue(DataCategory.USER_ID, "onemore");

    assertThat(Marked.of("user199, onemore", known)).isEqualTo("{user199}, onemore");
  }
}
