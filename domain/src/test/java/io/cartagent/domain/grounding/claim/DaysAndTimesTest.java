package io.cartagent.domain.grounding.claim;

import static io.cartagent.domain.grounding.claim.Reading.Kind.DATE;
import static io.cartagent.domain.grounding.claim.Reading.Kind.TIME;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.reading;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.Claim;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days and times of day a text tells, on Sunday 22 November 2026. */
final class DaysAndTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          on 24 November 2026             ~ 24 November 2026 = 2026-11-24
          on November 24, 2026            ~ November 24, 2026 = 2026-11-24
          on the 3rd of May, 2027         ~ 3rd of May, 2027 = 2027-05-03
          am 24. November 2026            ~ 24. November 2026 = 2026-11-24
          el 24 de noviembre de 2026      ~ 24 de noviembre de 2026 = 2026-11-24
          on 24th of November             ~ 24th of November = 2025-11-24 or 2026-11-24 or 2027-11-24
          on November the 24th            ~ November the 24th = 2025-11-24 or 2026-11-24 or 2027-11-24
          on November the 24th, 2026      ~ November the 24th, 2026 = 2026-11-24
          on 1st May 26                   ~ 1st May = 2025-05-01 or 2026-05-01 or 2027-05-01
          on 31 May 2026                  ~ 31 May 2026 = 2026-05-31
          in November 2026                ~ November 2026 = 2026-11
          in May 2199                     ~ May 2199 = 2199-05
          in May 1900                     ~ May 1900 = 1900-05
          on 24.11.2026                   ~ 24.11.2026 = 2026-11-24
          on 24.11.26                     ~ 24.11.26 = 2026-11-24
          on 1.1.00                       ~ 1.1.00 = 2000-01-01
          on 2026-11-24                   ~ 2026-11-24 = 2026-11-24
          at 2026-11-24T10                ~ 2026-11-24T10 = 2026-11-24
          on 2026/11/24                   ~ 2026/11/24 = 2026-11-24
          on 11/24/2026                   ~ 11/24/2026 = 2026-11-24
          on 24/11/26                     ~ 24/11/26 = 2026-11-24
          on 5-6-2026                     ~ 5-6-2026 = 2026-05-06 or 2026-06-05
          on 12/1/2026                    ~ 12/1/2026 = 2026-01-12 or 2026-12-01
          """)
  void reads_a_day_however_it_is_written(String text, String told) {
    assertThat(told(text, DATE)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          on May 19th and 20th, 2027      ~ 2027-05-20
          on May 19, 2027 and 20th        ~ 2025-05-20 or 2026-05-20 or 2027-05-20
          on 3 May 2027 – 4th             ~ 2025-05-04 or 2026-05-04 or 2027-05-04
          from May 30th to 31st, 2027     ~ 2027-05-31
          """)
  void reads_the_second_day_of_a_month(String text, String day) {
    assertThat(told(text, DATE)).contains(" | ").endsWith("= " + day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on May 19th, 20th of them came",
        "on May 19th and 20 of them",
        "on May 19th and 32nd",
        "on June 30th and 31st, 2027"
      })
  void reads_no_second_day_where_none_is_told(String text) {
    assertThat(told(text, DATE)).isNotEmpty().doesNotContain(" | ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          on Monday                   ~ Monday = 2026-11-09 or 2026-11-16 or 2026-11-23 or 2026-11-30 or MONDAY weekday
          on Sundays                  ~ Sundays = 2026-11-15 or 2026-11-22 or 2026-11-29 or SUNDAY weekday
          on Sat                      ~ Sat = 2026-11-14 or 2026-11-21 or 2026-11-28 or 2026-12-05 or SATURDAY weekday
          it sat there                ~ ''
          on Tue, 24 November         ~ Tue, 24 November = 2026-11-24
          on Tue. 24 November         ~ Tue. 24 November = 2026-11-24
          Tuesday the 24th of Nov     ~ Tuesday the 24th of Nov = 2026-11-24
          on Monday, 24 November      ~ Monday, 24 November = 2025-11-24
          on Monday, 24.11.2026       ~ 'Monday, 24.11.2026 ='
          today or tonight            ~ today = 2026-11-22 or today0 relative | tonight = 2026-11-22 or today0 relative
          it arrived yesterday        ~ yesterday = 2026-11-21 or today-1 relative
          it arrives tomorrow         ~ tomorrow = 2026-11-23 or today1 relative
          """)
  void reads_a_day_that_is_named_from_today(String text, String told) {
    assertThat(told(text, DATE)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          on 31 February
          on 30/02/2026
          on 29 February 20260
          on 2026-13-24
          on 2026-00-24
          on 99/99/2026
          on 0 May
          on 32 May
          on 003 May
          on 1.2.3.4
          on 24.11
          on 24.11.99999
          on 24.11.1899
          on 24.11.2200
          on 24 - 11 - 2026
          on 24/11 /2026
          on 24/11-2026
          on 24/11
          on 24/11/x
          in May 1899
          in May 2200
          it may 5 times
          they march 2026 miles
          """)
  void reads_no_day_where_there_is_none(String text) {
    assertThat(told(text, DATE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          at 8am              ~ 8am = 480
          at 1am              ~ 1am = 60
          at 11PM             ~ 11PM = 1380
          at 12am             ~ 12am = 0
          at 12pm             ~ 12pm = 720
          at 5 pm             ~ 5 pm = 1020
          at 5 p.m.           ~ 5 p.m = 1020
          at 5 a.m.           ~ 5 a.m = 300
          at 5:30 p.m.        ~ 5:30 p.m = 1050
          at 12:15 am         ~ 12:15 am = 15
          at 12:15 pm         ~ 12:15 pm = 735
          at 12:15            ~ 12:15 = 735
          at 17:30            ~ 17:30 = 1050
          at 0:05             ~ 0:05 = 5
          at 24:00            ~ 24:00 = 1440
          at 5 o'clock        ~ 5 o'clock = 300
          um 16 Uhr           ~ 16 Uhr = 960
          um 16:30 Uhr        ~ 16:30 Uhr = 990
          """)
  void reads_a_time_of_day(String text, String told) {
    assertThat(told(text, TIME)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          at 13pm
          at 0am
          at 123am
          it is I am
          at 25:00
          at 005:00
          at 5:3
          at 5:345
          at 5 : 30
          at 5: 30
          at 5:xx
          at 5 people
          at 5 a day
          at 5 p items
          at 25 o'clock
          """)
  void reads_no_time_where_there_is_none(String text) {
    assertThat(told(text, TIME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "on Monday, 2026-11-23",
    "on Sunday, 2026-11-22",
    "on Saturday, 2026-11-28",
    "on 24 May, 2026-05-24",
    "on 5/6/2026, 2026-06-05",
    "in May 2027, 2027-05-01",
    "it came yesterday, 2026-11-21"
  })
  void shows_the_likeliest_day(String text, LocalDate day) {
    assertThat(reading(text, DATE).claim())
        .isInstanceOfSatisfying(Claim.Date.class, date -> assertThat(date.day()).isEqualTo(day));
  }
}
