package io.cartagent.domain.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces mark in a text the number that is read, from where it begins. */
class DigitRunTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {12}                 ~ 12          ~ 2
          a {12 34-5}          ~ 12345       ~ 221
          {(091) 12}.          ~ 09112       ~ 32
          {+353 (0)91}         ~ 353091      ~ 312
          {12}  34             ~ 12          ~ 2
          {12) 34}             ~ 1234        ~ 22
          {12}--- 34           ~ 12          ~ 2
          {12/34.5}, 6         ~ 12345       ~ 221
          {12–34‑5}            ~ 12345       ~ 221
          {12}a 34             ~ 12          ~ 2
          {12}, 34             ~ 12          ~ 2
          {12}-                ~ 12          ~ 2
          """)
  void goes_on_over_what_separates_groups(String marked, String digits, String sizes) {
    int start = marked.indexOf('{');
    DigitRun run = DigitRun.at(Marked.plain(marked), start);

    assertThat(run.start()).isEqualTo(start);
    assertThat(run.end()).isEqualTo(marked.indexOf('}') - 1);
    assertThat(run.digits()).isEqualTo(digits);
    assertThat(
            run.groups().stream().map(group -> "" + group.length()).collect(Collectors.joining()))
        .isEqualTo(sizes);
    assertThat(run.plus()).isEqualTo(marked.contains("+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|1", "a |1", "|+1", "|(1", "|(+1", "(|1", "a,|1", "a:|1", "\"|1"})
  void begins_where_a_number_does(String text) {
    assertThat(DigitRun.startsAt(text.replace("|", ""), text.indexOf('|'))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|1", "é|1", "#|1", "_|1", "-|1", "/|1", ".|1", "&|1", "?|1", "%|1", "$|1", "€|1", "£|1",
        "¥|1", "|+", "|(", "|+a", "|((1", "|(+", "|(+a", "|a1", "|-1"
      })
  void begins_nowhere_else(String text) {
    assertThat(DigitRun.startsAt(text.replace("|", ""), text.indexOf('|'))).isFalse();
  }

  @Test
  void ends_after_forty_characters_but_within_no_group() {
    assertThat(DigitRun.at("12 ".repeat(20), 0).end()).isEqualTo(41);
    assertThat(DigitRun.at("1".repeat(90) + " 2", 0).end()).isEqualTo(90);
  }

  @Test
  void is_cut_before_a_place() {
    DigitRun run = DigitRun.at("+12 34 56", 0);

    DigitRun cut = run.before("+12 34 56", 6);

    assertThat(cut.digits()).isEqualTo("1234");
    assertThat(cut.end()).isEqualTo(6);
    assertThat(cut.plus()).isTrue();
    assertThat(cut.groups()).hasSize(2);
    assertThat(run.before("+12 34 56", 2).digits()).isEmpty();
    assertThat(run.before("+12 34 56", 2).end()).isZero();
    assertThat(run.separator("+12 34 56", 1)).isEqualTo(" ");
  }
}
