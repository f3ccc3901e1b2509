package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.product;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may be said of a thing's looks, measures, care and rules, and what only the shopper said.
 */
final class WordsOfThingsTest {
  private final CheckFixture checked =
      CheckFixture.after(
          List.of("I am looking for 7 lanterns below €80, for Tuesday"),
          List.of("Order #77 left."),
          fact("Kettle (Red)", "colour", words("Red")),
          fact("Kettle (Red)", "price", euros("39")),
          fact("Kettle (Blue)", "colour", words("Blue")),
          fact("Kettle (Blue)", "price", euros("49")),
          product("Otter Cup", "Height: 9 cm, diameter: 8 cm. Wash by hand. The lid is beige."),
          product("Fennel Lantern", "Machine wash. It burns 5 hours. Its strap is leather."),
          page("Returns", "", "You can return unworn boots. Engraved boots cannot be returned."),
          page("Gifts", "", "Wrapping is free over 50 euros."),
          page("Malta", "", "Wrapping to Malta is free over 50 euros."),
          page("Cancel", "", "A subscription can only be cancelled when it is pending."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The red kettle costs €39.           ~ The red kettle costs €49.          ~ €49
          The blue kettle costs €49.          ~ The blue kettle costs €39.         ~ €39
          The kettle for €39 is red.          ~ The kettle for €39 is blue.        ~ blue
          The kettle is red or blue.          ~ The kettle is purple.              ~ purple
          The Otter Cup is 9 cm high.         ~ The Otter Cup is 8 cm high.        ~ 8
          The diameter of the Otter Cup is 8 cm. ~ The diameter of the Otter Cup is 9 cm. ~ 9
          The Fennel Lantern burns 5 hours.   ~ The Otter Cup burns 5 hours.       ~ 5
          Wash the Otter Cup by hand.         ~ Machine wash the Otter Cup.        ~ Machine
          Engraved boots cannot be returned.  ~ Engraved boots can be returned.    ~ Engraved
          It is pending and can be cancelled. ~ It is delivered and can be cancelled. ~ can
          You can return unworn boots.        ~ You can return every boot.         ~ You can return every boot.
          Sorry, boots can only be unworn.    ~ Unfortunately, boots can be unworn. ~ can
          """)
  void tells_what_is_so_from_what_is_not(String right, String wrong, String words) {
    assertThat(checked.faultsOf(wrong)).as(wrong).anyMatch(fault -> fault.startsWith(words + ": "));
    assertThat(checked.faultsOf(right))
        .as(right)
        .noneMatch(fault -> fault.startsWith(words + ": "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wrapping is always free.",
        "Free wrapping is always possible.",
        "Wrapping is free, always.",
        "Wrapping to Malta is free."
      })
  void what_is_free_on_a_condition_is_not_always_free(String sentence) {
    assertThat(checked.faultsOf(sentence))
        .anyMatch(fault -> fault.endsWith(": the evidence ties this to a condition"));
  }

  @Test
  void a_record_tells_its_own_colour_whatever_stands_beside_the_word_elsewhere() {
    CheckFixture hoses =
        CheckFixture.over(
            page("Stock", "", "The blue garden hose is not sold any more."),
            fact("Hose 1", "material", words("vinyl")),
            fact("Hose 1", "colour", words("black")),
            fact("Hose 1", "price", euros("95")),
            fact("Hose 2", "material", words("rubber")),
            fact("Hose 2", "colour", words("green")),
            fact("Hose 2", "price", euros("90")));

    assertThat(hoses.faultsOf("The vinyl, black garden hose costs €95.")).isEmpty();
    assertThat(hoses.faultsOf("The vinyl, green garden hose costs €95."))
        .contains("green: the evidence says otherwise of this");
  }

  @Test
  void an_amount_below_nothing_is_what_the_shopper_has_back() {
    CheckFixture exchange = CheckFixture.over(fact("#1027", "price difference", euros("-10.48")));

    assertThat(exchange.faultsOf("You get the price difference of €10.48 back.")).isEmpty();
    assertThat(exchange.faultsOf("10,48 € werden erstattet."))
        .noneMatch(fault -> fault.startsWith("10,48"));
    assertThat(exchange.faultsOf("The price difference is €10.48."))
        .contains("€10.48: no evidence shows this price");
    assertThat(exchange.faultsOf("The price difference of €10.84 will be refunded."))
        .contains("€10.84: no evidence shows this price");
  }

  @Test
  void what_the_agent_makes_sure_of_is_not_said_to_be_so() {
    CheckFixture order = CheckFixture.over(fact("#1027", "status", new FactValue.Status("paid")));

    assertThat(order.faultsOf("I need to look at your orders to ensure they are delivered."))
        .isEmpty();
    assertThat(order.faultsOf("I looked at your orders and they are delivered."))
        .contains("delivered: no evidence shows that it is so now");
  }

  @Test
  void how_long_something_takes_tells_not_when_it_was() {
    CheckFixture times =
        CheckFixture.over(
            page("Times", "", "Delivery takes 5 to 7 business days."),
            page("Us", "", "The shop was founded 12 years ago."),
            page("Cancel", "", "An order placed more than 7 days ago stays."));

    assertThat(times.faultsOf("Delivery takes 7 business days.")).isEmpty();
    assertThat(times.faultsOf("The shop was founded 12 years ago.")).isEmpty();
    assertThat(times.faultsOf("An order placed more than 7 days ago stays.")).isEmpty();
    assertThat(times.faultsOf("The parcel came 5 days ago."))
        .contains("5: no evidence shows this count");
  }

  @Test
  void the_first_word_names_what_a_price_is_of() {
    CheckFixture rates =
        CheckFixture.over(
            page("Rates", "", "Express shipping costs €12. Standard shipping costs €7."),
            page("Days", "", "Ordering by phone costs €3. By post it costs €2."));

    assertThat(rates.faultsOf("Express shipping costs €12.")).isEmpty();
    assertThat(rates.faultsOf("Express shipping costs €7."))
        .contains("€7: the evidence shows this price of something else");
    assertThat(rates.faultsOf("Ordering by post costs €2.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The lantern stays below €80.          ~ The lantern costs €80.              ~ €80
          You asked for 7 lanterns.             ~ The shop holds 7 lanterns.          ~ 7
          Do you need it on Tuesday?            ~ The lantern arrives on Tuesday.     ~ Tuesday
          """)
  void what_the_shopper_said_proves_nothing(String right, String wrong, String words) {
    assertThat(checked.faultsOf(wrong))
        .as(wrong)
        .contains(words + ": only the shopper has said so");
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which kettle would you like?",
        "The passages do not mention a whistle.",
        "I am sorry, but I cannot refund it.",
        "I cannot guarantee that.",
        "### Price Overview",
        "**Kettle Overview:**",
      })
  void claims_nothing(String sentence) {
    assertThat(checked.faultsOf(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I have refunded your kettle.              ~ no record shows that this was done
          We will replace your kettle.              ~ nothing the shop says promises this
          The kettle ships with Veloce.             ~ no evidence holds this name
          The kettle withstands glaciers, avalanches, thunderstorms and polar nights.  ~ too little of it is in the evidence
          You do not not need a lid.                ~ it denies a denial
          """)
  void says_why_a_sentence_is_held_back(String sentence, String reason) {
    assertThat(checked.faultsOf(sentence)).anyMatch(fault -> fault.endsWith(": " + reason));
  }
}
