package io.cartagent.domain.grounding.claim;

import static io.cartagent.domain.grounding.claim.Reading.Kind.COUNT;
import static io.cartagent.domain.grounding.claim.Reading.Kind.PERCENTAGE;
import static io.cartagent.domain.grounding.claim.Reading.Kind.PRICE;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.told;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.toldByEvidence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which amounts, shares and counts a text tells. */
final class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It costs €19.50.               ~ €19.50 = 19.5 EUR
          It costs 19,50 €.              ~ 19,50 € = 19.5 EUR
          It costs 19.50 EUR today.      ~ 19.50 EUR = 19.5 EUR
          It costs EUR 19.               ~ EUR 19 = 19 EUR
          It costs EUR 19 CHF.           ~ EUR 19 = 19 EUR
          It costs €1.234.               ~ €1.234 = 1.234 EUR or 1234 EUR
          It costs 100.00 francs.        ~ 100.00 francs = 100 CHF
          It costs 20 pounds.            ~ 20 pounds = 20 GBP
          It costs 5 to 7 €.             ~ 5 = 5 EUR | 7 € = 7 EUR
          It costs €5 or €7.             ~ €5 = 5 EUR | €7 = 7 EUR
          It costs twenty euros.         ~ ''
          It costs 20 coins.             ~ ''
          """)
  void reads_an_amount_of_money(String text, String told) {
    assertThat(told(text, PRICE)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It is 10% off.                 ~ 10% = 10
          It is 10.50 percent off.       ~ 10.50 percent = 10.5
          It is 5–10% off.               ~ 5 = 5 | 10% = 10
          It is ten percent off.         ~ ''
          It is 10 off.                  ~ ''
          """)
  void reads_a_share(String text, String told) {
    assertThat(told(text, PERCENTAGE)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          You have 30 days.                ~ 30 = 30 day
          You have 1 week.                 ~ 1 = 7 day
          You have two weeks.              ~ two = 14 day
          You have 2 years.                ~ 2 = 24 month
          You have 5 to 7 business days.   ~ 5 to 7 = 5..7 day
          You have 1 to 2 weeks.           ~ 1 to 2 = 7..14 day
          There were 2 parcels.            ~ 2 = 2 or bare 2 parcel
          It weighs 2 kg.                  ~ 2 = 2 or bare 2 kg
          It holds 16GB.                   ~ 16GB = 16 or bare 16 gb
          It holds 16x cards.              ~ 16x = 16 or bare 16 card
          It holds 1.5l.                   ~ 1.5l = 1.5 or bare 1.5 l
          It takes 300watts.               ~ 300watts = 300 or bare 300 watts
          It is for 3 or 4 people.         ~ 3 or 4 = 3..4 peopl
          It is for 3 and 4 people.        ~ 3 = 3 or bare 3 peopl | 4 = 4 or bare 4 peopl
          It is for 3 to go.               ~ 3 = 3 or bare 3
          There are 1.234 of them.         ~ 1.234 = 1.234 or 1234 or bare 1.234 or bare 1234
          There are 3 the.                 ~ 3 = 3 or bare 3
          It has 3 (or so).                ~ 3 = 3 or bare 3
          A 30-day return.                 ~ 30 = 30 day
          A 30 -day return.                ~ 30 = 30 or bare 30
          A 30- day return.                ~ 30 = 30 or bare 30
          Within 4 full business days.     ~ 4 = 4 day
          One item is left.                ~ One = 1 or bare 1 piece
          One can say so.                  ~ ''
          1. Two items left.               ~ Two = 2 or bare 2 piece
          - 2) Two items left.             ~ Two = 2 or bare 2 piece
          1 . Two items left.              ~ 1 = 1 or bare 1 | Two = 2 or bare 2 piece
          It is 2. Two items left.         ~ 2 = 2 or bare 2 | Two = 2 or bare 2 piece
          """)
  void reads_a_count_with_its_noun(String text, String told) {
    assertThat(told(text, COUNT)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          You have 5 to 7 business days.   ~ 5 to 7 = 5 or 5..7 or 7 day
          You have 1 to 2 weeks.           ~ 1 to 2 = 14 or 7 or 7..14 day
          You have 2 weeks.                ~ 2 = 14 or bare 2 day
          It weighs 2 kg.                  ~ 2 = 2 kg
          """)
  void the_ends_of_a_range_are_told_by_the_shops_own_texts_alone(String text, String told) {
    assertThat(toldByEvidence(text, COUNT)).isEqualTo(told);
  }

  @Test
  void leaves_no_number_unread_that_is_written_to_a_unit() {
    assertThat(told("It is 99percent cotton.", COUNT))
        .isEqualTo("99percent = 99 or bare 99 percent");
  }
}
