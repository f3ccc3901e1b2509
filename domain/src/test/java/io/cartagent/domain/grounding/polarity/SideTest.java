package io.cartagent.domain.grounding.polarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause affirms and what it denies. */
final class SideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The lamp is dimmable                 ~ The lamp is not dimmable       ~ true
          The lamp is not dimmable             ~ The lamp is dimmable           ~ true
          The lamp is dimmable                 ~ The lamp is dimmable           ~ false
          The lamp is not dimmable             ~ The lamp is not dimmable       ~ false
          The lamp is not dimmable             ~ The kettle is whistling        ~ false
          The lamp is not sold new with bulbs ~ The lamp holds bulbs           ~ false
          If the lamp is dimmable              ~ The lamp is not dimmable       ~ false
          The lamp is dimmable                 ~ If the lamp is not dimmable    ~ false
          Only the lamp is dimmable            ~ The lamp is not dimmable       ~ false
          The lamp can dim                     ~ The lamp cannot dim            ~ true
          The lamp can dim                     ~ The lamp does not dim          ~ false
          The lamp does not dim                ~ The lamp can dim               ~ false
          The lamp dims                        ~ The lamp cannot dim            ~ true
          """)
  void one_side_opposes_another(String one, String other, boolean opposed) {
    assertThat(side(one).opposes(side(other))).isEqualTo(opposed);
  }

  @Test
  void a_sign_or_a_turn_opens_another_side() {
    List<Side> sides = sides("The lamp is bright, not heavy, but the kettle whistles and boils");

    assertThat(sides).extracting(Side::denies).containsExactly(false, true, false, false);
  }

  @Test
  void a_question_and_a_condition_are_open() {
    assertThat(sides("Is the lamp bright? The kettle whistles"))
        .extracting(Side::open)
        .containsExactly(true, false);
    assertThat(sides("The lamp dims if the kettle whistles"))
        .extracting(Side::open)
        .containsExactly(false, true);
  }

  @Test
  void what_there_is_is_told_to_exist() {
    assertThat(side("There is a lamp").exists()).isTrue();
    assertThat(side("It is a lamp").exists()).isFalse();
  }

  @Test
  void points_at_the_denial_or_at_the_first_word() {
    assertThat(side("The lamp does not whistle").at().text()).isEqualTo("not");
    assertThat(side("The lamp whistles").at().text()).isEqualTo("lamp");
  }

  @Test
  void a_denial_reaches_two_words() {
    Side side = side("not bright heavy lamp");

    assertThat(side.denied()).hasSize(2).doesNotContain("lamp");
    assertThat(side.stems()).hasSize(3);
  }

  @Test
  void a_clause_of_small_words_says_nothing() {
    assertThat(sides("it is, and so on")).isEmpty();
  }

  @Test
  void a_text_denies_the_words_after_a_negator() {
    Negation.Polarities polarities =
        Negation.read(Token.listOf("not bright heavy lamp - never, kettle but whistle bright"));

    assertThat(polarities.denied()).containsExactlyInAnyOrder("bright", stem("heavy"));
    assertThat(polarities.affirmed())
        .containsExactlyInAnyOrder(stem("lamp"), stem("kettle"), stem("whistle"), stem("bright"));
    assertThat(polarities.onlyDenies(stem("heavy"))).isTrue();
    assertThat(polarities.onlyDenies(stem("bright"))).isFalse();
    assertThat(polarities.onlyDenies(stem("lamp"))).isFalse();
    assertThat(polarities.onlyDenies("absent")).isFalse();
  }

  @Test
  void a_turn_ends_a_denial_and_a_hyphen_does_not() {
    assertThat(Negation.read(Token.listOf("not because lamp")).denied()).isEmpty();
    assertThat(Negation.read(Token.listOf("not - lamp")).denied()).containsExactly(stem("lamp"));
    assertThat(Negation.read(Token.listOf("not ; lamp")).denied()).isEmpty();
    assertThat(Negation.read(Token.listOf("not the lamp 7 kettle")).denied())
        .containsExactlyInAnyOrder(stem("lamp"), stem("kettle"));
  }

  private static String stem(String word) {
    return Words.stem(word);
  }

  private static Side side(String text) {
    return sides(text).getFirst();
  }

  private static List<Side> sides(String text) {
    return Side.listOf(Token.listOf(text));
  }
}
