package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.product;
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

/** Which colour, material or class may be said of which thing. */
final class LooksTest {
  private static final String UNUSED = "the evidence does not use this word";
  private static final String OTHERWISE = "the evidence says otherwise of this";
  private static final Source ORDER_77 = source(SourceKind.ORDER, "Order #77");
  private static final Source ORDER_88 = source(SourceKind.ORDER, "Order #88");

  private final CheckFixture checked =
      CheckFixture.after(
          List.of("I want a teal one"),
          List.of(),
          fact("Kettle (Red)", "colour", words("Red")),
          fact("Kettle (Red)", "price", euros("39")),
          fact("Kettle (Green)", "colour", words("Green")),
          fact("Kettle (Green)", "price", euros("49")),
          fact(ORDER_77, "order #77", "order number", new FactValue.Identifier("#77")),
          fact(ORDER_77, "order #77", "design", words("Bamboo")),
          fact(ORDER_88, "order #88", "order number", new FactValue.Identifier("#88")),
          fact(ORDER_88, "order #88", "design", words("Wood")),
          product("Camp Bag", "Its strap has leather parts. Our body uses steel plates."),
          page(
              "Cabins",
              "",
              "The cabin is economy class or business class. A gold member has a wide locker."
                  + " First aid is in the locker."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The kettle for €39 is red.             ~ The kettle for €39 is green.             ~ green
          The kettle for €49 is green.           ~ The kettle for €49 is red.               ~ red
          The kettle for €39 is red or green.    ~ Green is the kettle for €39.             ~ Green
          Green or red for €39.                  ~ Green, red for €39.                      ~ Green
          The kettle for €39 comes in red/green. ~ The kettle for €39 comes in red: green.  ~ green
          The kettle for €39 is red and green.   ~ The kettle for €39 is red, green.        ~ green
          Order #77 is of bamboo.                ~ Order #77 is of wood.                    ~ wood
          Order #88 is of wood.                  ~ Order #88 is of bamboo.                  ~ bamboo
          Green ones may well be sold for €39.   ~ Green ones may be sold for €39.          ~ Green
          One for €39 may be sold to people in green. ~ One for €39 may be sold in green.   ~ green
          """)
  void a_value_is_said_of_the_thing_whose_record_has_it(String right, String wrong, String word) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + ": " + OTHERWISE);
    assertThat(checked.faultsOf(right))
        .as(right)
        .noneMatch(fault -> fault.startsWith(word + ": ") || fault.startsWith("Green: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The strap has leather parts. ~ The strap has steel parts.    ~ steel
          The leather strap.           ~ The steel strap.              ~ steel
          The strap: leather.          ~ The strap: steel.             ~ steel
          Steel plates.                ~ Leather plates.               ~ Leather
          Those plates of steel.       ~ Those plates of leather.      ~ leather
          Those plates made from steel. ~ Those plates are leather.    ~ leather
          """)
  void a_part_is_of_what_the_text_has_beside_it(String right, String wrong, String word) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + ": " + OTHERWISE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(OTHERWISE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The cabin is business class.     ~ The cabin is first class.           ~ first
          The cabin is economy class.      ~ The cabin is premium class.         ~ premium
          A gold member has a wide locker. ~ A regular member has a wide locker. ~ regular
          It is the first locker.          ~ A first member has a wide locker.   ~ first
          We regard that as premium.       ~ A premium membership has a locker.  ~ premium
          """)
  void a_grade_nobody_offers_is_held_beside_its_noun(String right, String wrong, String word) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + ": " + OTHERWISE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(OTHERWISE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"purple", "waterproof", "cheaper", "cotton"})
  void a_word_for_looks_must_be_the_shops(String word) {
    assertThat(checked.faultsOf("The kettle is " + word + ".")).contains(word + ": " + UNUSED);
    assertThat(checked.faultsOf("Is the kettle " + word + "?")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Teal is what you asked for.",
        "The red kettle is €10 cheaper than the green one."
      })
  void or_the_shoppers_or_reckoned(String sentence) {
    assertThat(checked.faultsOf(sentence)).noneMatch(fault -> fault.endsWith(UNUSED));
  }

  @ParameterizedTest
  @CsvSource({"The tent is cheaper., true", "The tent is purple., false"})
  void without_records_no_prices_can_be_compared(String sentence, boolean let) {
    assertThat(
            CheckFixture.over(page("Tents", "", "The tent is wide.")).faultsOf(sentence).stream()
                .noneMatch(fault -> fault.endsWith(UNUSED)))
        .isEqualTo(let);
  }
}
