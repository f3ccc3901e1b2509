package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces stand around the number whose surroundings are read. */
class SurroundingsTest {
  private static final String FAR = " so".repeat(40) + " ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          phone {5}                                 ~  0
          PHONE: {5}                                ~  0
          phone is {5}                              ~  1
          phone, phone me {5}                       ~  1
          phone one two three four five six ten {5} ~  7
          phone 1 2 3 4 5 6 7 8 9 10 11 12 {5}      ~ 12
          téléphone est {5}                         ~  1
          {5} phone                                 ~ -1
          iphone {5}                                ~ -1
          {5}                                       ~ -1
          """)
  void says_how_far_before_the_nearest_word_of_a_list_is(String marked, int distance) {
    assertThat(around(marked).distanceBefore(Kind.PHONE)).isEqualTo(distance);
    assertThat(around("so, " + marked).distanceBefore(Kind.PHONE)).isEqualTo(distance);
    assertThat(around(FAR + marked + FAR).distanceBefore(Kind.PHONE)).isEqualTo(distance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my phone! {5}",
        "my phone? {5}",
        "my phone. {5}",
        "my phone\n{5}",
        "my phone no. {5}",
        "my phone No. is {5}",
        "the phone NUM. is {5}",
        "my phone at shop.example {5}"
      })
  void reads_back_over_what_ends_no_sentence(String marked) {
    assertThat(around(FAR + marked).distanceBefore(Kind.PHONE)).isNotNegative();
    assertThat(around(marked).distanceBefore(Kind.PHONE)).isNotNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my phone! Order {5}",
        "my phone? Order {5}",
        "my phone\nOrder {5}",
        "my phone. Order {5}",
        "a phone rang. It was {5}"
      })
  void reads_no_further_back_than_the_sentence(String marked) {
    assertThat(around(FAR + marked).distanceBefore(Kind.PHONE)).isEqualTo(-1);
    assertThat(around(marked).distanceBefore(Kind.PHONE)).isEqualTo(-1);
  }

  @Test
  void reads_eighty_characters_back() {
    assertThat(around("a phone" + " ".repeat(75) + "{5}").distanceBefore(Kind.PHONE)).isZero();
    assertThat(around("a phone" + " ".repeat(76) + "{5}").distanceBefore(Kind.PHONE)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          phone {5}    ~ true  ~ false
          phone: {5}   ~ true  ~ false
          phone is {5} ~ false ~ false
          phone2 {5}   ~ false ~ true
          2 {5}        ~ false ~ true
          2 is {5}     ~ false ~ false
          {5} 2        ~ false ~ false
          {5}          ~ false ~ false
          """)
  void knows_the_word_right_before(String marked, boolean phone, boolean digits) {
    assertThat(around(marked).isRightBehind(Kind.PHONE)).isEqualTo(phone);
    assertThat(around(marked).isRightBehindDigits()).isEqualTo(digits);
    Surroundings again = around(marked);
    assertThat(again.isRightBehindDigits()).isEqualTo(digits);
    assertThat(again.isRightBehind(Kind.PHONE)).isEqualTo(phone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {5} mobile               ~ true
          {5}: mobile              ~ true
          {5} is my mobile         ~ true
          {5} is my móvil          ~ true
          {5} is my own mobile     ~ false
          {5} is was my mobile     ~ true
          {5} is was my our mobile ~ false
          {5}. Mobile              ~ false
          {5} is! mobile           ~ false
          {5} is? mobile           ~ false
          {5} is                   ~ false
          {5}                      ~ false
          mobile {5}               ~ false
          """)
  void knows_a_word_that_follows_with_a_few_others_between(String marked, boolean follows) {
    assertThat(isMobile(marked)).isEqualTo(follows);
    assertThat(isMobile(FAR + marked)).isEqualTo(follows);
  }

  @Test
  void looks_no_further_than_the_line_and_forty_characters_on() {
    assertThat(isMobile("{5} is\nmobile")).isFalse();
    assertThat(isMobile("{5}" + " ".repeat(34) + "mobile")).isTrue();
    assertThat(isMobile("{5}" + " ".repeat(35) + "mobile")).isFalse();
  }

  private static boolean isMobile(String marked) {
    return around(marked).isFollowedBy(Kind.PHONE_NOUN, Kind.BELONGING, 4);
  }

  private static Surroundings around(String marked) {
    int start = marked.indexOf('{');
    return Surroundings.of(Marked.plain(marked), start, marked.indexOf('}') - 1);
  }
}
