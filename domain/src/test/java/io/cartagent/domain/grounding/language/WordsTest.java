package io.cartagent.domain.grounding.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.text.Token;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words say something, which say the same, and which exclude each other. */
final class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "returned, returns",
    "refunds, refund",
    "shipped, shipping",
    "delivery, deliveries",
    "cancellation, cancelled",
    "shop's, shop",
    "dispatch, ship",
    "high, height",
    "long, length",
    "children, kids",
    "swapped, exchange",
    "broken, damaged",
    "weighs, weight",
    "grey, gray",
    "covers, covered",
    "bought, purchase",
    "reimburse, refund",
    "posted, shipped",
    "sent, send",
    "paid, pay"
  })
  void words_of_one_root_meet(String one, String other) {
    assertThat(Words.stem(one)).isEqualTo(Words.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "the, the",
    "yes, yes",
    "as's, as",
    "16gbs, 16gbs",
    "bring, bring",
    "flying, fly",
    "fully, ful",
    "hill, hil",
    "odd, odd",
    "goodies, good",
    "trees, tre",
    "movies, mov",
    "sees, see",
    "boxes, box",
    "size, siz",
    "taxied, tax"
  })
  void a_word_loses_its_ending_but_never_itself(String word, String stem) {
    assertThat(Words.stem(word)).isEqualTo(stem);
  }

  @Test
  void a_colour_excludes_other_colours_alone() {
    assertThat(Words.sortOf("black")).contains(Words.stem("white")).doesNotContain("leather");
    assertThat(Words.sortOf("leather")).contains(Words.stem("cotton")).doesNotContain("white");
    assertThat(Words.sortOf("first")).contains(Words.stem("economy"));
    assertThat(Words.sortOf("silver")).contains(Words.stem("bronze"), Words.stem("white"));
    assertThat(Words.sortOf("jacket")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the, true, false, false, false, true",
    "parcel, false, true, false, false, true",
    "hello, false, false, true, false, true",
    "waterproof, false, false, false, true, false",
    "small, false, false, false, true, false",
    "jacket, false, false, false, false, false",
    "paket, false, true, false, false, true"
  })
  void what_a_thing_is_like_is_never_taken_on_trust(
      String word,
      boolean function,
      boolean trade,
      boolean courtesy,
      boolean quality,
      boolean free) {
    assertThat(Words.isFunction(word)).isEqualTo(function);
    assertThat(Words.isTrade(word)).isEqualTo(trade);
    assertThat(Words.isCourtesy(word)).isEqualTo(courtesy);
    assertThat(Words.isQuality(word)).isEqualTo(quality);
    assertThat(Words.isFree(word)).isEqualTo(free);
  }

  @Test
  void reads_a_list_of_words_once_each() {
    assertThat(Words.setOf(" a b\n  b c ")).isEqualTo(Set.of("a", "b", "c"));
  }

  @Test
  void the_stems_of_a_text_leave_small_words_and_signs_out() {
    assertThat(Stems.of("The jackets, and 2 x W26."))
        .containsExactlyInAnyOrder("jacket", "2", "x", "w26");
  }

  @Test
  void finds_the_words_of_a_name_that_hold_digits() {
    assertThat(Stems.keysWithDigits(Token.listOf("Burren 24 Backpack W26-A")))
        .containsExactlyInAnyOrder("24", "w26");
  }

  @ParameterizedTest
  @CsvSource({"can, true, false", "is, false, true", "never, true, false", "zip, false, false"})
  void some_words_make_a_clause(String word, boolean modal, boolean being) {
    assertThat(FiniteVerbs.isModal(word)).isEqualTo(modal);
    assertThat(FiniteVerbs.isBeing(word)).isEqualTo(being);
    assertThat(FiniteVerbs.isFinite(word)).isEqualTo(modal || being);
  }

  @Test
  void an_act_goes_by_several_names() {
    assertThat(ActWords.namesOf(Words.stem("change"))).contains(Words.stem("modify"));
    assertThat(ActWords.namesOf("paint")).containsExactly("paint");
    assertThat(ActWords.isAnyAct(Words.stem("processed"))).isTrue();
    assertThat(ActWords.isAnyAct("paint")).isFalse();
    assertThat(ActWords.isAct(Words.stem("cancelled"))).isTrue();
    assertThat(ActWords.isAct("look")).isFalse();
  }

  @Test
  void common_words_tell_little() {
    assertThat(CommonWords.has(Words.stem("provided"))).isTrue();
    assertThat(CommonWords.has("waterproof")).isFalse();
    assertThat(CommonWords.isName("usb")).isTrue();
    assertThat(CommonWords.isName("dublin")).isFalse();
  }
}
