package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a German or French text says, and what it does not. */
final class RulesInOtherLanguagesTest {
  private static final String UNTOLD = ": no text of the shop says this";

  private final CheckFixture checked =
      CheckFixture.over(
          fact("order #1027", "total", euros("30")),
          page(
              "Regeln",
              "",
              "Geöffnete Ware kann nicht zurückgegeben werden."
                  + " Wir liefern innerhalb Deutschlands in 3 Tagen. Schuhe werden ausgetauscht."),
          page(
              "Règles",
              "",
              "Les articles non portés sont repris sous 14 jours."
                  + " Nous livrons en Belgique. Les chaussures sont échangées."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Geöffnete Ware kann nicht zurückgegeben werden. ~ Geöffnete Ware kann zurückgegeben werden.
          Wir liefern innerhalb Deutschlands.             ~ Wir liefern innerhalb Frankreichs.
          Wir liefern innerhalb Deutschlands in 3 Tagen.  ~ Wir liefern nach Frankreich und Spanien.
          Der Schuh wird ausgetauscht.                    ~ Die Schuhe werden getauscht.
          Schuhe werden ausgetauscht.                     ~ Schuhe werden von uns ausgetauscht.
          Les articles non portés sont repris.            ~ Les articles portés sont repris.
          Nous livrons en Belgique.                       ~ Nous livrons en Espagne.
          Les chaussures sont échangées.                  ~ Nous échangeons les chaussures.
          """)
  void a_rule_is_told_by_one_sentence_of_the_texts(String right, String wrong) {
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(wrong + UNTOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Gesamtbetrag ist €30.",
        "Werden Schuhe getauscht?",
        "Es ist so.",
        "Ich danke Ihnen!"
      })
  void what_a_record_tells_and_talk_is_no_rule(String sentence) {
    assertThat(checked.faultsOf(sentence)).noneMatch(fault -> fault.endsWith(UNTOLD));
  }
}
