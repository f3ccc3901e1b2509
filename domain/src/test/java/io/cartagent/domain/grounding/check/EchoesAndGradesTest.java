package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shopper's own words allow, which grade is whose, and what a receipt is of. */
final class EchoesAndGradesTest {
  private static final Source CANCELLED = source(SourceKind.ORDER, "cancel order #1030");
  private static final Source LOOKED_UP = source(SourceKind.ORDER, "Order #1027");

  private final CheckFixture checked =
      CheckFixture.after(
          List.of("My order is #4711, for a 7 year old, the model is 300 and it must be red"),
          List.of(),
          fact(LOOKED_UP, "order #1027", "order number", new FactValue.Identifier("#1027")),
          fact(LOOKED_UP, "order #1027", "class", words("economy class")),
          fact(CANCELLED, "order #1030", "order number", new FactValue.Identifier("#1030")),
          fact(CANCELLED, "order #1030", "reason", words("changed mind")),
          page(
              "Tiers", "", "A gold member has a wide locker. A silver member has a narrow locker."),
          page("Sizes", "", "The locker is 300 mm wide."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I am looking for order #4711.             ~ Order #4711 is delivered.               ~ #4711
          It suits a 7 year old.                    ~ It has 7 lockers.                       ~ 7
          You said that the model is 300.           ~ It weighs 7 stones.                     ~ 7
          """)
  void what_only_the_shopper_said_may_be_named_and_not_built_on(
      String right, String wrong, String words) {
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.startsWith(words + ":"));
    assertThat(checked.faultsOf(wrong)).as(wrong).anyMatch(fault -> fault.startsWith(words + ":"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          A gold member has a wide locker.          ~ A bronze member has a wide locker.      ~ bronze
          Order #1027 is in economy class.          ~ Order #1027 is in business class.       ~ business
          A silver or gold member has a locker.     ~ A platinum member has a locker.         ~ platinum
          """)
  void a_grade_is_one_the_evidence_knows(String right, String wrong, String words) {
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
    assertThat(checked.faultsOf(wrong)).as(wrong).anyMatch(fault -> fault.startsWith(words + ":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I have cancelled order #1030.", "I have refunded order #1030."})
  void a_deed_rests_on_its_receipt(String sentence) {
    assertThat(checked.faultsOf(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I have cancelled order #1027.", "I have exchanged order #1030."})
  void and_not_on_that_of_another_order_or_act(String sentence) {
    assertThat(checked.faultsOf(sentence)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The text does not mention a drawer with a lamp inside.  ~ The text explains how a drawer with a lamp inside works.
          The sources do not say how the hinge of a drawer opens. ~ The sources say how the hinge of a drawer opens.
          """)
  void that_the_texts_are_silent_needs_no_text(String right, String wrong) {
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
    assertThat(checked.faultsOf(wrong)).as(wrong).isNotEmpty();
  }
}
