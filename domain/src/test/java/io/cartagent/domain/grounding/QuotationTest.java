package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a quotation of the shop's own words, and what is cited of them. */
final class QuotationTest {
  /** So muddled that it may be said in the shop's own words only. */
  private static final String MUDDLE = "You do not not need a café lid";

  private static final Source PAGE =
      new Source(
          "lids",
          SourceKind.PAGE,
          "Lids",
          Optional.of(URI.create("https://acme.example/lids")),
          Optional.empty());

  @ParameterizedTest
  @ValueSource(
      strings = {
        MUDDLE,
        MUDDLE + ".",
        MUDDLE + "!",
        MUDDLE + " :",
        "- " + MUDDLE + ".",
        "-" + MUDDLE,
        "• " + MUDDLE,
        "> " + MUDDLE,
        "| " + MUDDLE + " |",
        "## " + MUDDLE,
        "  " + MUDDLE + ";",
        "You do not not  need\ta\u00a0café `lid`.",
        "You do not not **need** a café lid.",
        "You do not not need a cafe\u0301 lid."
      })
  void marks_and_spaces_make_no_other_words(String quote) {
    GroundingVerdict verdict = over(excerpt("1", MUDDLE + ".")).judge(quote);

    assertThat(verdict).isInstanceOf(Grounded.class);
    assertThat(((Grounded) verdict).sentence().text()).isEqualTo(quote);
    assertThat(((Grounded) verdict).sentence().citations())
        .containsExactly(
            new Citation(
                "digest-1",
                SourceKind.PAGE,
                "Lids",
                Optional.of(URI.create("https://acme.example/lids")),
                Optional.of(MUDDLE + ".")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You do not not need a café lid here.",
        "You do not not need a cafélid.",
        "You do not not-need a café lid.",
        "you do not not need a café lid."
      })
  void other_words_are_no_quotation(String sentence) {
    assertThat(over(excerpt("1", MUDDLE + ".")).judge(sentence)).isInstanceOf(Ungrounded.class);
  }

  @Test
  void a_records_words_are_no_quotation() {
    Evidence.Fact note =
        new Evidence.Fact(
            "f",
            PAGE,
            IdentityLevel.ANONYMOUS,
            "lid",
            "note",
            new FactValue.Words("it is not not needed"));

    assertThat(over(note).judge(note.text())).isInstanceOf(Ungrounded.class);
  }

  @Test
  void cites_the_first_of_two_passages_with_the_same_words() {
    GroundingVerdict verdict =
        over(excerpt("1", MUDDLE + "."), excerpt("2", MUDDLE + ".")).judge(MUDDLE + ".");

    assertThat(((Grounded) verdict).sentence().citations())
        .extracting(Citation::evidenceId)
        .containsExactly("digest-1");
  }

  @Test
  void shows_the_beginning_of_a_long_quotation() {
    String longest = "😀" + "a".repeat(238) + ".";
    String longer = "😀" + "b".repeat(239) + ".";
    GroundingChecker checker = over(excerpt("1", longest), excerpt("2", longer));

    assertThat(quoteOf(checker, longest)).isEqualTo(longest);
    assertThat(quoteOf(checker, longer)).isEqualTo("😀" + "b".repeat(238) + "…");
  }

  @Test
  void quotes_the_record_of_a_product_and_what_was_reckoned_over_any() {
    GroundingChecker stranger =
        new GroundingPolicy().over(EvidenceFixture.context(IdentityLevel.ANONYMOUS, List.of()));
    GroundingChecker buyer =
        new GroundingPolicy().over(EvidenceFixture.context(IdentityLevel.CLAIMED, List.of()));

    assertThat(quoteOf(stranger, "The Ridge Rain Jacket (M / Moss) costs €149.00."))
        .isEqualTo("Ridge Rain Jacket (M / Moss): price: 149.00 EUR");
    assertThat(quoteOf(buyer, "Two hats cost 39.00 EUR together."))
        .isEqualTo("19.50 + 19.50 = 39.00 EUR");
    assertThat(quoteOf(buyer, "The total of order #1027 is €192.90.")).isEqualTo("none");
  }

  @Test
  void cites_the_record_of_what_is_merely_named() {
    GroundingChecker checker =
        new GroundingPolicy().over(EvidenceFixture.context(IdentityLevel.ANONYMOUS, List.of()));

    assertThat(quoteOf(checker, "Is it the Ridge Rain Jacket?"))
        .startsWith("Ridge Rain Jacket: product: ");
  }

  @Test
  void writes_nothing_of_a_sentence_where_objects_are_logged() {
    GroundedSentence sentence =
        ((Grounded) over(excerpt("1", MUDDLE + ".")).judge(MUDDLE + ".")).sentence();

    assertThat(sentence).hasToString("GroundedSentence[citations=1]");
  }

  @Test
  void reads_an_excerpt_under_its_heading() {
    assertThat(new Evidence.Excerpt("e", passage("1", "Care", "Wash it.")).text())
        .isEqualTo("Care\nWash it.");
    assertThat(excerpt("1", "Wash it.").text()).isEqualTo("Wash it.");
  }

  private static String quoteOf(GroundingChecker checker, String sentence) {
    assertThat(checker.judge(sentence)).as(sentence).isInstanceOf(Grounded.class);
    return ((Grounded) checker.judge(sentence))
        .sentence()
        .citations()
        .getFirst()
        .quote()
        .orElse("none");
  }

  private static Evidence.Excerpt excerpt(String id, String text) {
    return new Evidence.Excerpt("e" + id, passage(id, "", text));
  }

  private static Passage passage(String id, String heading, String text) {
    return new Passage("p" + id, PAGE, heading, text, "digest-" + id);
  }

  private static GroundingChecker over(Evidence... evidence) {
    return new GroundingPolicy()
        .over(
            new GroundingContext(
                List.of(evidence),
                List.of(),
                IdentityLevel.ANONYMOUS,
                EvidenceFixture.shop(),
                EvidenceFixture.NOW));
  }
}
