package io.cartagent.domain.grounding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence ends, and where it only seems to. */
final class SentenceCutterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It left on 3. May.                       ~ It left on 3. May.
          It holds 3. May I help?                  ~ It holds 3. May I help?
          It holds 3. Maybe more.                  ~ It holds 3.|Maybe more.
          It holds 300. May I help?                ~ It holds 300.|May I help?
          It holds 30. 12 are left.                ~ It holds 30.|12 are left.
          It is size M. It fits.                   ~ It is size M.|It fits.
          It is size L. It fits.                   ~ It is size L.|It fits.
          Write to K. Doe.                         ~ Write to K. Doe.
          See fig. Two and more.                   ~ See fig. Two and more.
          Order No. 1027 left.                     ~ Order No. 1027 left.
          Order No. #1027 left.                    ~ Order No. #1027 left.
          We say No. Sorry.                        ~ We say No.|Sorry.
          It leaves at 5 p.m. Be there.            ~ It leaves at 5 p.m.|Be there.
          It leaves at 5 p.m. on Monday.           ~ It leaves at 5 p.m. on Monday.
          Use max. 3 of them.                      ~ Use max. 3 of them.
          Bags, hats etc. (all wool) are here.     ~ Bags, hats etc.|(all wool) are here.
          Wait... it left.                         ~ Wait... it left.
          Wait.. it left.                          ~ Wait.. it left.
          Wait… it left.                           ~ Wait… it left.
          Wait... It left.                         ~ Wait...|It left.
          Wait... 3 left.                          ~ Wait...|3 left.
          Wait… It left.                           ~ Wait…|It left.
          It left. it arrived.                     ~ It left.|it arrived.
          Really?! Yes.                            ~ Really?!|Yes.
          Is it so? it is! and more.               ~ Is it so?|it is!|and more.
          (It left.) It arrived.                   ~ (It left.)|It arrived.
          Version 1.2.3 is out.                    ~ Version 1.2.3 is out.
          a. the first one                         ~ a. the first one
          1. The first. 2. The second.             ~ 1. The first.|2. The second.
          12. Take it.                             ~ 12. Take it.
          123. Take it.                            ~ 123.|Take it.
          好的。好 的！是？A                        ~ 好的。|好 的！|是？|A
          好的。」A                                 ~ 好的。」|A
          """)
  void knows_a_stop_that_ends_a_sentence(String text, String sentences) {
    assertThat(cut(text)).containsExactly(sentences.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029", "\r\n", " \n "})
  void ends_a_sentence_with_its_line(String lineEnd) {
    assertThat(cut("Order No." + lineEnd + "1027" + lineEnd + "left"))
        .containsExactly("Order No.", "1027", "left");
  }

  @Test
  void waits_for_what_follows_a_stop() {
    SentenceCutter cutter = new SentenceCutter();

    assertThat(cutter.push("It costs 5.")).isEmpty();
    assertThat(cutter.push("50.")).isEmpty();
    assertThat(cutter.push(" ")).containsExactly("It costs 5.50.");
  }

  @Test
  void waits_for_the_whole_word_after_an_abbreviation() {
    SentenceCutter cutter = new SentenceCutter();

    assertThat(cutter.push("It came on 24. Nov")).isEmpty();
    assertThat(cutter.push("a ")).containsExactly("It came on 24.");
    assertThat(cutter.push("left on 24. Nov")).isEmpty();
    assertThat(cutter.push(" 2026. ")).containsExactly("Nova left on 24. Nov 2026.");
  }

  @Test
  void does_not_wait_for_ever_for_the_end_of_a_word() {
    SentenceCutter cutter = new SentenceCutter();

    assertThat(cutter.push("It came on 24. N" + "o".repeat(14))).isEmpty();
    assertThat(cutter.push("o")).containsExactly("It came on 24.");
  }

  @Test
  void takes_a_few_closing_signs_and_no_more_to_a_sentence() {
    assertThat(cut("Yes." + "\"".repeat(15) + " No."))
        .containsExactly("Yes." + "\"".repeat(15), "No.");
    assertThat(cut("Yes." + "\"".repeat(16) + " No."))
        .containsExactly("Yes." + "\"".repeat(16) + " No.");
  }

  @Test
  void looks_past_a_few_spaces_and_no_more() {
    assertThat(cut("Order No." + " ".repeat(16) + "1027.")).hasSize(1);
    assertThat(cut("Order No." + " ".repeat(17) + "1027.")).hasSize(2);
  }

  @Test
  void holds_no_more_than_it_may() {
    SentenceCutter cutter = new SentenceCutter();

    assertThat(cutter.push("x".repeat(2063))).isEmpty();
    assertThat(cutter.push("x")).containsExactly("x".repeat(2000));
    assertThat(cutter.finish()).containsExactly("x".repeat(64));
  }

  @ParameterizedTest
  @CsvSource({"999, 2000", "1000, 1000", "1001, 1001", "1999, 1999", "2000, 2000"})
  void cuts_a_run_on_at_the_last_space_of_its_second_half(int space, int length) {
    String runOn = "x".repeat(space) + " " + "x".repeat(2500 - space);

    String first = cut(runOn).getFirst();

    assertThat(first).hasSize(length);
  }

  @Test
  void starts_anew_after_a_reply() {
    SentenceCutter cutter = new SentenceCutter();

    assertThat(cutter.push("It left. And")).containsExactly("It left.");
    assertThat(cutter.finish()).containsExactly("And");
    assertThat(cutter.finish()).isEmpty();
    assertThat(cutter.push("It costs 5.")).isEmpty();
    assertThat(cutter.push("50. It")).containsExactly("It costs 5.50.");
    assertThat(cutter.finish()).containsExactly("It");
  }

  private static List<String> cut(String text) {
    SentenceCutter cutter = new SentenceCutter();
    List<String> sentences = new ArrayList<>(cutter.push(text));
    sentences.addAll(cutter.finish());
    return sentences;
  }
}
