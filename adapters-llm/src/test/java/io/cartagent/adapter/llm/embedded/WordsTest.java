package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "refund, refund, true",
    "refnud, refund, true",
    "refunds, refund, true",
    "rfund, refund, true",
    "ordr, order, true",
    "rfnd, refund, false",
    "cat, car, false",
    "1027a, 1027b, false",
    "jacket, basket, false"
  })
  void one_slip_in_a_longer_word_is_forgiven(String left, String right, boolean same) {
    assertThat(Words.same(left, right)).isEqualTo(same);
    assertThat(Words.same(right, left)).isEqualTo(same);
  }

  @Test
  void accents_case_and_apostrophes_do_not_part_words() {
    assertThat(Words.of("What’s the CAFÉ-style mug?"))
        .containsExactly("whats", "the", "cafe", "style", "mug");
  }

  @Test
  void content_leaves_small_words_out() {
    assertThat(Words.content("where is my parcel")).containsExactly(Words.stem("parcel"));
  }
}
