package io.cartagent.domain.redaction.nationalid;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.redaction.nationalid.NationalIds.Likelihood;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdsTest {
  /** A number as its office prints it in examples, and the same with a wrong check. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Austria, 1237 010180, 1238 010180",
    "Belgium, 85.07.30-033.28, 85.07.30-033.29",
    "Czechia, 710319/2745, 710319/2746",
    "Finland, 131052-308T, 131052-308U",
    "Finland after 2000, 010594Y9032, 010594Y9033",
    "France, 2 95 10 99 126 111 93, 2 95 10 99 126 111 94",
    "Germany's pension, 15 070649 C 103, 15 070649 C 104",
    "Ireland, 6433435IH, 6433435HH",
    "Italy, RSSMRA85T10A562S, RSSMRA85T10A562T",
    "Latvia, 161175-19997, 161175-19998",
    "Lithuania, 33309240064, 33309240164",
    "Norway, 15108695088, 15108695087",
    "Poland, 44051401359, 44051401358",
    "Romania, 1630615123457, 1630615123458",
    "Slovenia, 0101006500006, 0101006500007",
    "Spain, 54362315-K, 54362315-Z",
    "foreigners in Spain, X-2482300-W, X-2482300-A",
    "Sweden, 880320-0016, 880320-0018",
    "Switzerland, 756.9217.0769.85, 756.9217.0769.84",
    "Iceland, 120174-3399, 320174-3399",
    "United Kingdom, AA 12 34 56 B, AA 12 34 56 H",
    "United States, 078-05-1120, 666-05-1120",
    "Brazil, 390.533.447-05, 390.533.447-06",
    "India, 2341 2341 2346, 2341 2341 2347",
    "Argentina, 20-05536168-2, 20-05536168-3",
    "China, 120103198806018241, 120103198806018242",
    "South Africa, 7503305044089, 7503305044088",
    "Mexico, TEAM470622HVZZPR07, TEAM471322HVZZPR07",
  })
  void tells_a_right_number_from_one_with_a_wrong_check(
      String country, String right, String wrong) {
    assertThat(NationalIds.judge(right)).isEqualTo(Likelihood.CERTAIN);
    assertThat(NationalIds.judge(wrong)).isNotEqualTo(Likelihood.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456782", // Canada, Australia
        "876543210", // Australia
        "36574261809", // Germany's tax office
        "33392005961", // Croatia
        "7523169263", // Bulgaria
        "111222333", // Netherlands
        "9434765919", // the United Kingdom's health service
        "078051120" // United States
      })
  void wants_a_cue_for_what_a_shop_could_have_numbered(String digits) {
    assertThat(NationalIds.judge(digits)).isEqualTo(Likelihood.WITH_CUE);
  }

  @Test
  void reads_letters_of_either_case() {
    assertThat(NationalIds.judge("54362315k")).isEqualTo(Likelihood.CERTAIN);
  }

  @Test
  void wants_all_separators_or_none() {
    assertThat(NationalIds.judge("078-051120")).isEqualTo(Likelihood.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "abc", "---", "0000000000000000000000000"})
  void knows_nothing_of_other_texts(String text) {
    assertThat(NationalIds.judge(text)).isEqualTo(Likelihood.NONE);
  }

  /** Numbers of ten and twelve digits are what shops give items and parcels. */
  @Property
  void is_never_certain_of_an_items_or_a_parcels_number(
      @ForAll @NumericChars @StringLength(10) String item,
      @ForAll @NumericChars @StringLength(12) String parcel) {
    assertThat(Stream.of(item, parcel).map(NationalIds::judge)).doesNotContain(Likelihood.CERTAIN);
  }

  @Property
  void survives_anything(@ForAll @NumericChars @AlphaChars @StringLength(max = 24) String text) {
    assertThat(NationalIds.judge(text)).isEqualTo(NationalIds.judge(text.toLowerCase(Locale.ROOT)));
  }
}
