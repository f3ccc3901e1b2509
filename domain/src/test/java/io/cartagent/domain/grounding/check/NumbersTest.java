package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.quantity;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers count nothing, follow from others, or need evidence of their own. */
final class NumbersTest {
  private static final Evidence BAGS =
      page(
          "Bags",
          "",
          "Each person may bring 2 bags. A box holds 5 plates. A crate holds 10 plates."
              + " The Burren 24 Backpack is made of wool. There are red, green and blue hats."
              + " It began on 3 May 2100. It ended on 4 May 2101. It was sold in June 1900.");

  private final CheckFixture checked =
      CheckFixture.over(BAGS, fact("order #1027", "account", words("paypal 98765")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          See step 5.                       ~ See plate 6.                        ~ 6
          See (passages 1 and 3).           ~ See the passages with 7 boots.      ~ 7
          See steps 6 or 7.                 ~ See steps 5 6 7 8 9.                ~ 9
          In 2100 it began.                 ~ In 2101 it ended.                   ~ 2101
          In 1900 it was sold.              ~ In 1901 it was sold.                ~ 1901
          2 bags each are a total of 4 bags. ~ 2 bags each are 4 bags.            ~ 4
          2 bags each are a total of 4 bags. ~ 2 bags each are a total of 4 hats. ~ 4
          2 bags each are a total of 4 bags. ~ Bring 7 bags, a total of 7 bags.   ~ 7
          Today.                            ~ Today the hats are sold.            ~ Today
          It is today.                      ~ It is tomorrow.                     ~ tomorrow
          Three hats are there.             ~ 3 hats are there.                   ~ 3
          Twelve hats are there.            ~ Thirteen hats are there.            ~ Thirteen
          Three hats are there.             ~ Three boots are there.              ~ Three
          Three hats are there.             ~ Three bags are there.               ~ Three
          Three hats are there.             ~ Three days are there.               ~ Three
          """)
  void counts_what_the_texts_count(String right, String wrong, String number) {
    assertThat(checked.faultsOf(wrong)).as(wrong).anyMatch(fault -> fault.startsWith(number + ":"));
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          They take 3-9 rugs.               ~ They take 3-7 rugs.                 ~ 3-7
          They take 3-9 rugs.               ~ They take 4-9 rugs.                 ~ 4-9
          """)
  void a_range_is_told_by_a_text_of_both_ends(String right, String wrong, String number) {
    CheckFixture measured =
        CheckFixture.over(page("Rugs", "", "A tray takes 3 rugs and a shelf takes 9 rugs."));

    assertThat(measured.faultsOf(wrong))
        .as(wrong)
        .anyMatch(fault -> fault.startsWith(number + ":"));
    assertThat(measured.faultsOf(right))
        .as(right)
        .noneMatch(fault -> fault.startsWith(number + ":"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          A Dingle 24 it is.                ~ A Dingle 32 it is.                  ~ 32
          The 24 Rucksack it is.            ~ The 32 Rucksack it is.              ~ 32
          """)
  void a_number_of_a_title_counts_nothing(String right, String wrong, String number) {
    CheckFixture titled =
        CheckFixture.over(fact("Dingle 24 Rucksack", "price", euros("129")), BAGS);

    assertThat(titled.faultsOf(wrong))
        .as(wrong)
        .contains(number + ": no evidence shows this count");
    assertThat(titled.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith("this count"));
  }

  @Test
  void a_record_that_counts_leaves_nothing_to_be_counted() {
    assertThat(
            CheckFixture.over(BAGS, fact("Lamp", "stock", quantity(5, "pieces")))
                .faultsOf("Three hats are there."))
        .containsExactly("Three: no evidence shows this count");
  }

  @ParameterizedTest
  @CsvSource({"It stays €44., true", "It stays €45., false", "It stays €5., true"})
  void an_amount_said_before_may_be_said_again(String sentence, boolean let) {
    CheckFixture answered =
        CheckFixture.after(
            List.of(), List.of("It costs €44.00."), BAGS, fact("Lamp", "price", euros("5")));

    assertThat(answered.faultsOf(sentence).isEmpty()).isEqualTo(let);
  }
}
