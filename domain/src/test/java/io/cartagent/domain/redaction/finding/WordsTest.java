package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          one two, three            ~ one|two|three
          it's o’clock              ~ it's|o’clock
          'quoted' well- -known a-b ~ quoted|well|known|a-b
          a_b _c d_                 ~ a_b|c|d
          Zoë Ünal 日本             ~ Zoë|Ünal|日本
          size42 12a 3.5            ~ size42|12a|3|5
          a--b a'-b                 ~ a|b|a|b
          !?                        ~ ''
          """)
  void are_letters_and_digits_with_what_joins_them(String text, String expected) {
    Words words = new Words(text);

    assertThat(String.join("|", IntStream.range(0, words.size()).mapToObj(words::of).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          a b        ~ SPACE
          a  b       ~ SPACE
          a\u00a0b   ~ SPACE
          a) b       ~ SPACE
          a, b       ~ COMMA
          a. b       ~ DOT
          a., b      ~ DOT
          a: b       ~ COLON
          a = b      ~ COLON
          a:\\nb     ~ COLON
          a\\nb      ~ LINE
          a\\rb      ~ LINE
          a,\\nb     ~ LINE
          a.\\n> b   ~ LINE
          a\\n- b    ~ LINE
          a\\n• b    ~ LINE
          a\\n? b    ~ LINE
          a? b       ~ OTHER
          a - b      ~ OTHER
          a | b      ~ OTHER
          a (b       ~ OTHER
          a;\\nb     ~ OTHER
          a: ;b      ~ OTHER
          """)
  void know_what_stands_between_them(String text, Gap gap) {
    Words words = new Words(text.translateEscapes());

    assertThat(words.before(1)).isEqualTo(gap);
    assertThat(words.before(0)).isEqualTo(Gap.LINE);
    assertThat(words.before(2)).isEqualTo(Gap.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "12, true, true",
    "123456, true, true",
    "1234567, true, false",
    "12a, false, true",
    "12-14, false, true",
    "12345a, false, true",
    "123456a, false, false",
    "12ab, false, false",
    "a12, false, false",
    "twelve, false, false"
  })
  void can_be_a_number_or_that_of_a_house(String word, boolean number, boolean house) {
    Words words = new Words("x " + word);

    assertThat(words.isNumber(1)).isEqualTo(number);
    assertThat(words.isHouse(1)).isEqualTo(house);
    assertThat(words.isNumber(2) || words.isHouse(2) || words.isNumber(-1) || words.isHouse(-1))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Anna's, Anna, anna",
    "ANNA'S, ANNA, anna",
    "Anna’s, Anna, anna",
    "Annas, Annas, annas",
    "s's, s, s",
    "Jeans, Jeans, jeans",
    "Zoë's, Zoë, zoe",
    "Straße, Straße, strasse",
    "Søren, Søren, soren",
    "Łukasz, Łukasz, lukasz",
    "Đorđe, Đorđe, dorde",
    "Æsir, Æsir, aesir",
    "Œuvre, Œuvre, oeuvre",
    "Işık, Işık, isik"
  })
  void are_folded_without_marks_and_possessive(String word, String name, String folded) {
    Words words = new Words(word + " x");

    assertThat(word.substring(0, words.endOfName(0))).isEqualTo(name);
    assertThat(words.folded(0)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna, true, false",
    "ANNA, true, true",
    "A, true, true",
    "Z, true, true",
    "aNNA, false, false",
    "Émile, true, false",
    "ÉMILE, true, true",
    "émile, false, false",
    "日本, true, true",
    "1A, false, false",
    "[A, true, true"
  })
  void know_their_capitals(String text, boolean capital, boolean upper) {
    Words words = new Words(text);

    assertThat(words.isCapital(0)).isEqualTo(capital);
    assertThat(words.isUpper(0)).isEqualTo(upper);
    assertThat(words.isCapital(1) || words.isCapital(-1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "x\nb", "one: b", "one! b", "ones. b", "a one b. a ones. b"})
  void know_where_a_sentence_begins(String text) {
    Words words = new Words(text);

    assertThat(words.opensSentence(words.size() - 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a, b", "Mr. b", "one. b"})
  void know_where_none_does(String text) {
    assertThat(new Words(text).opensSentence(1)).isFalse();
  }

  @Test
  void know_how_near_a_digit_is() {
    Words words = new Words("a b 3 d");

    assertThat(words.hasDigitWithin(0, 1)).isFalse();
    assertThat(words.hasDigitWithin(0, 2)).isTrue();
    assertThat(words.hasDigitWithin(2, 0)).isTrue();
    assertThat(words.hasDigitWithin(3, 9)).isFalse();
  }

  @Test
  void read_as_a_word_in_any_case_and_nothing_beyond_the_text() {
    Words words = new Words("Anna ÉCOLE x_1");

    assertThat(words.reads(0, "anna")).isTrue();
    assertThat(words.reads(0, "annab") || words.reads(0, "ann")).isFalse();
    assertThat(words.reads(1, "école")).isTrue();
    assertThat(words.reads(-1, "") || words.reads(3, "")).isFalse();
    assertThat(words.lower(1)).isEqualTo("école");
    assertThat(words.lower(-1) + words.lower(3)).isEmpty();
    assertThat(words.hasUnderscore(2)).isTrue();
    assertThat(words.hasUnderscore(0)).isFalse();
    assertThat(words.is(0, Kind.SURE_NAME)).isTrue();
    assertThat(words.is(-1, Kind.SURE_NAME) || words.is(3, Kind.SURE_NAME)).isFalse();
  }

  @Test
  void are_on_no_list_of_another_word_with_their_hash() {
    assertThat("pj1ne").hasSameHashCodeAs("phone");

    assertThat(new Words("phone").is(0, Kind.PHONE)).isTrue();
    assertThat(new Words("pj1ne").is(0, Kind.PHONE)).isFalse();
  }

  @Test
  void are_found_in_a_text_of_nothing_but_short_ones() {
    assertThat(new Words("a ".repeat(1000)).size()).isEqualTo(1000);
  }
}
