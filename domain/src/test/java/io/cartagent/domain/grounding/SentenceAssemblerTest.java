package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceAssemblerTest {
  @Test
  void releases_a_sentence_as_soon_as_it_is_complete() {
    SentenceAssembler assembler = new SentenceAssembler();

    assertThat(assembler.push("It is on its way. ")).containsExactly("It is on its way.");
    assertThat(assembler.push("Really? Yes!")).containsExactly("Really?");
    assertThat(assembler.push("\n")).containsExactly("Yes!");
    assertThat(assembler.push("- a line")).isEmpty();
    assertThat(assembler.push("\n")).containsExactly("- a line");
    assertThat(assembler.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs 5.00 EUR today.",
        "Ask Mr. Smith, e.g. by phone, about order No. 1027.",
        "See https://acme.example/a.b?c=1.2 or mail help@acme.example for more.",
        "It arrives on 24. November 2026.",
        "We reply by 5 p.m. on weekdays.",
        "1. The first thing.",
        "Well... perhaps not.",
        "Write to J. Doe.",
        "Le prix est de 1.234,50 €.",
        "Open Mon. to Fri. from 9 to 5."
      })
  void keeps_one_sentence_whole(String sentence) {
    assertThat(sentencesOf(sentence)).containsExactly(sentence);
    assertThat(sentencesOf(sentence + " It is so.")).containsExactly(sentence, "It is so.");
  }

  @Test
  void ends_a_sentence_where_its_quotation_ends() {
    assertThat(
            sentencesOf("It says \"delivered.\" I checked #1027. (Yes.) **Good.** No. We don't."))
        .containsExactly(
            "It says \"delivered.\"",
            "I checked #1027.",
            "(Yes.)",
            "**Good.**",
            "No.",
            "We don't.");
  }

  @Test
  void makes_a_sentence_of_every_line() {
    assertThat(
            sentencesOf("## Returns\n| Zone | Price |\n|---|---|\n| EU | 4.90 |\r\n\n- one\n- two"))
        .containsExactly(
            "## Returns", "| Zone | Price |", "|---|---|", "| EU | 4.90 |", "- one", "- two");
  }

  @Test
  void knows_the_stops_of_other_scripts() {
    assertThat(sentencesOf("您好。订单已发货！هل وصل الطلب؟ نعم. यह भेजा गया। हाँ।"))
        .containsExactly("您好。", "订单已发货！", "هل وصل الطلب؟", "نعم.", "यह भेजा गया।", "हाँ।");
  }

  @Test
  void cuts_a_run_on_at_a_space() {
    List<String> sentences = sentencesOf("word ".repeat(2_000));

    assertThat(sentences).allMatch(sentence -> sentence.length() <= 2_000);
    assertThat(sentences).allMatch(sentence -> sentence.endsWith("word"));
    assertThat(String.join(" ", sentences)).isEqualTo("word ".repeat(2_000).strip());
  }

  @Test
  void never_cuts_a_character_in_two() {
    List<String> sentences = sentencesOf("x" + "😀".repeat(3_000));

    assertThat(String.join("", sentences)).isEqualTo("x" + "😀".repeat(3_000));
    assertThat(sentences)
        .allMatch(sentence -> sentence.codePoints().noneMatch(p -> p >= 0xD800 && p <= 0xDFFF));
  }

  @Property(tries = 500)
  void yields_the_same_sentences_however_the_text_is_cut(
      @ForAll("texts") String text, @ForAll("cuts") List<Integer> cuts) {
    assertThat(pieceByPiece(text, cuts)).isEqualTo(sentencesOf(text));
  }

  @Property(tries = 50)
  void yields_the_same_sentences_of_run_ons_however_they_are_cut(
      @ForAll("runOns") String text, @ForAll("cuts") List<Integer> cuts) {
    assertThat(pieceByPiece(text, cuts)).isEqualTo(sentencesOf(text));
  }

  @Property(tries = 300)
  void loses_nothing_but_space(@ForAll("texts") String text) {
    assertThat(withoutSpace(String.join("", sentencesOf(text)))).isEqualTo(withoutSpace(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return bits().list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> runOns() {
    Arbitrary<String> bit =
        Arbitraries.of("word", " ", "  ", "😀", "...", "No.", " 24", ". ", "e\u0301", "\"", ")");
    return bit.list().ofMinSize(900).ofMaxSize(2500).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(20);
  }

  private static Arbitrary<String> bits() {
    return Arbitraries.of(
        "Yes",
        "no",
        " ",
        "  ",
        "\n",
        "\r\n",
        ".",
        "...",
        "!",
        "?",
        "…",
        "。",
        "؟",
        "5.00",
        "24",
        "#1027",
        "e.g.",
        "Mr.",
        "No.",
        "p.m.",
        "24. November",
        "https://a.example/x.y?z=1.",
        "me@a.example",
        "\"",
        "”",
        ")",
        "**",
        "| a | b |",
        "- ",
        "1. ",
        "e\u0301",
        "😀",
        "👩‍👩‍👧",
        "שלום",
        "नमस्ते",
        "\u00a0",
        "M.",
        "J.",
        "Oct.",
        "in",
        "It");
  }

  private static List<String> sentencesOf(String text) {
    SentenceAssembler assembler = new SentenceAssembler();
    List<String> sentences = new ArrayList<>(assembler.push(text));
    sentences.addAll(assembler.finish());
    return sentences;
  }

  private static List<String> pieceByPiece(String text, List<Integer> cuts) {
    SentenceAssembler assembler = new SentenceAssembler();
    List<String> sentences = new ArrayList<>();
    int at = 0;
    for (int i = 0; at < text.length(); i++) {
      int end = Math.min(text.length(), at + cuts.get(i % cuts.size()));
      sentences.addAll(assembler.push(text.substring(at, end)));
      at = end;
    }
    sentences.addAll(assembler.finish());
    return sentences;
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void ends_a_reply_that_is_just_as_long_as_a_sentence_may_be() {
    SentenceAssembler assembler = new SentenceAssembler();
    String longest = "a".repeat(2000);

    List<String> sentences = new ArrayList<>(assembler.push(longest));
    sentences.addAll(assembler.finish());

    assertThat(sentences).containsExactly(longest);
  }
}
