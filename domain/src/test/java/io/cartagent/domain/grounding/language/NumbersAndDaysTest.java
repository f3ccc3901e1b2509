package io.cartagent.domain.grounding.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.text.Token;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, currencies and days, as shops and shoppers write them. */
final class NumbersAndDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          5                  ~ 5
          1.50               ~ 1.5
          1,50               ~ 1.5
          .5                 ~ 0.5
          1.234              ~ 1.234 1234
          1,234              ~ 1.234 1234
          1,234.50           ~ 1234.5
          1.234,50           ~ 1234.5
          1,234.567          ~ 1234.567
          1.234.567          ~ 1234567
          1,234,567          ~ 1234567
          1.2345             ~ 1.2345
          100                ~ 100
          1a                 ~ ''
          1:5                ~ ''
          1/5                ~ ''
          ''                 ~ ''
          123456789012345678901234567890   ~ 123456789012345678901234567890
          1234567890123456789012345678901  ~ ''
          """)
  void digits_may_mean_more_than_one_number(String digits, String values) {
    List<BigDecimal> expected =
        Arrays.stream(values.split(" ", -1))
            .filter(v -> !v.isEmpty())
            .map(BigDecimal::new)
            .toList();

    assertThat(NumberForms.valuesOf(digits)).containsExactlyElementsOf(expected);
  }

  @Test
  void writes_a_number_in_one_way() {
    assertThat(NumberForms.canonical(new BigDecimal("1E+2")).toString()).isEqualTo("100");
    assertThat(NumberForms.canonical(new BigDecimal("100")).toString()).isEqualTo("100");
    assertThat(NumberForms.canonical(new BigDecimal("1.50")).toString()).isEqualTo("1.5");
    assertThat(NumberForms.canonical(new BigDecimal("0.00")).toString()).isEqualTo("0");
  }

  @Test
  void reads_number_words_but_not_one() {
    assertThat(NumberForms.ofWord("twelve")).contains(BigDecimal.valueOf(12));
    assertThat(NumberForms.ofWord("zwölf")).contains(BigDecimal.valueOf(12));
    assertThat(NumberForms.ofWord("one")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          EUR       ~ EUR
          eur       ~ ''
          €         ~ EUR
          euros     ~ EUR
          Pounds    ~ GBP
          $         ~ AUD CAD HKD NZD SGD USD
          dollars   ~ AUD CAD HKD NZD SGD USD
          kr        ~ DKK NOK SEK
          boots     ~ ''
          """)
  void a_sign_may_stand_for_several_currencies(String word, String codes) {
    List<String> expected =
        Arrays.stream(codes.split(" ", -1)).filter(code -> !code.isEmpty()).toList();

    assertThat(CurrencyWords.codesOf(token(word))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "January, 1",
    "january, 1",
    "Dec, 12",
    "sept, 9",
    "May, 5",
    "March, 3",
    "März, 3",
    "août, 8",
    "enero, 1",
    "may, 0",
    "march, 0",
    "Boot, 0"
  })
  void knows_the_months(String word, int month) {
    assertThat(CalendarWords.month(token(word)))
        .isEqualTo(month == 0 ? Optional.empty() : Optional.of(month));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, MONDAY",
    "sundays, SUNDAY",
    "Sat, SATURDAY",
    "tues, ''",
    "sat, ''",
    "Freitag, FRIDAY",
    "lundi, MONDAY",
    "domingo, SUNDAY",
    "Boots, ''"
  })
  void knows_the_days_of_the_week(String word, String day) {
    assertThat(CalendarWords.weekday(token(word)))
        .isEqualTo(day.isEmpty() ? Optional.empty() : Optional.of(DayOfWeek.valueOf(day)));
  }

  @Test
  void knows_the_days_named_from_today() {
    assertThat(CalendarWords.relativeDay(token("Tomorrow"))).contains(1);
    assertThat(CalendarWords.relativeDay(token("gestern"))).contains(-1);
    assertThat(CalendarWords.relativeDay(token("Monday"))).isEmpty();
  }

  private static Token token(String word) {
    return Token.listOf(word).getFirst();
  }
}
