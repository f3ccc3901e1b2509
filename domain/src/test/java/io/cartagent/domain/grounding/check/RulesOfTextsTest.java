package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shop's texts rule, and what a sentence makes of it. */
final class RulesOfTextsTest {
  private static final String UNTOLD = ": no text of the shop says this";

  private final CheckFixture checked =
      CheckFixture.over(
          fact("order #1027", "order number", new FactValue.Identifier("#1027")),
          fact("order #1027", "item", words("Camp Mug")),
          fact("order #1027", "total", euros("30")),
          page(
              "Returns",
              "",
              "Unworn boots can be returned within 30 days. Members from Cork receive free wrapping."
                  + " Sale items cannot be exchanged in Dublin. Engraved lamps cannot be returned."
                  + " The deposit is refunded when the crate comes back."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Unworn boots can be returned.           ~ Worn boots can be returned.
          Unworn boots can be returned.           ~ Unworn boots can always be returned.
          Unworn boots can be returned.           ~ All unworn boots can be returned.
          Note: unworn boots can be returned.     ~ Note: worn boots can be returned.
          Members from Cork receive free wrapping. ~ Members from Kerry receive free wrapping.
          Sale items cannot be exchanged in Dublin. ~ Sale items can be exchanged in Dublin.
          The deposit is refunded.                ~ The deposit is always refunded.
          Order #1027 can be returned.            ~ The Camp Mug can be returned.
          Order #1027 can be returned within 30 days. ~ Order #1027 is returned even if worn.
          I can confirm that unworn boots can be returned. ~ I can confirm that worn boots can be returned.
          I see that unworn boots can be returned. ~ I see it, but worn boots can be returned.
          Can worn boots be returned?             ~ Know that worn boots can be returned.
          Unworn boots can be returned, and engraved lamps cannot be returned. ~ Unworn boots can be returned, and engraved lamps can be returned.
          """)
  void a_rule_is_that_of_one_sentence_of_the_texts(String right, String wrong) {
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(wrong + UNTOLD);
  }

  @ParameterizedTest
  @CsvSource({"Order #1027 can be returned., true", "The Camp Mug can be returned., false"})
  void without_texts_what_is_said_of_one_order_is_checked_by_its_values(
      String sentence, boolean let) {
    CheckFixture noTexts =
        CheckFixture.over(
            fact("order #1027", "order number", new FactValue.Identifier("#1027")),
            fact("order #1027", "item", words("Camp Mug")));

    assertThat(noTexts.faultsOf(sentence).contains(sentence + UNTOLD)).isEqualTo(!let);
  }
}
