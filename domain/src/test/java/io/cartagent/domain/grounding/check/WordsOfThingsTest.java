package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.product;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
