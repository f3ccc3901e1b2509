package io.cartagent.domain.grounding.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EarlierSentences;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What follows from the values of records, and only where the sentence says that it is reckoned.
 */
final class ArithmeticTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Source ORDER = source("o", "Order #7001");
  private static final Source OTHER = source("x", "Order #7002");

  private final List<Evidence> facts = new ArrayList<>();
  private List<String> earlier = List.of();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Together the kettle and the lamp cost 52.50 EUR.      ~ 12.50 + 40.00 = 52.50 EUR
          The difference is 27.50 EUR.                          ~ 40.00 - 12.50 = 27.50 EUR
          The kettle is 27.50 EUR dearer than the lamp.         ~ 40.00 - 12.50 = 27.50 EUR
          The lamp is 27.50 EUR cheaper than the kettle.        ~ 40.00 - 12.50 = 27.50 EUR
          You pay 37.50 EUR for the lamps.                      ~ 3 × 12.50 = 37.50 EUR
          Five times that makes 200.00 EUR.                     ~ 5 × 40.00 = 200.00 EUR
          The total of all items is 77.50 EUR.                  ~ sum of the items
          """)
  void reckons_with_prices(String sentence, String words) {
    prices();

    assertThat(derive(sentence).map(Arithmetic.Derivation::words)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The kettle is sold at 52.50 EUR.",
        "The kettle is sold at 27.50 EUR.",
        "Together the kettle and the lamp cost 52.50 USD.",
        "Together the kettle and the lamp cost 53.50 EUR.",
        "The kettle is 27.50 EUR cheaper than the lamp.",
        "The lamp is 27.50 EUR dearer than the kettle.",
        "Seven times that makes 280.00 EUR.",
        "The difference is 0.00 EUR.",
        "The lamps cost 500.00 EUR."
      })
  void reckons_nothing_that_is_not_so(String sentence) {
    prices();

    assertThat(derive(sentence)).isEmpty();
  }

  @Test
  void names_the_facts_a_sum_rests_on() {
    prices();

    assertThat(derive("Together they cost 52.50 EUR.").orElseThrow().from())
        .extracting(unit -> unit.text())
        .containsExactlyInAnyOrder("kettle: price: 40.00 EUR", "lamp: price: 12.50 EUR");
  }

  @Test
  void adds_no_amounts_of_two_currencies() {
    amount("kettle", "price", "40.00", "EUR");
    amount("lamp", "price", "12.50", "USD");

    assertThat(derive("Together they cost 52.50 EUR.")).isEmpty();
  }

  @Test
  void compares_no_price_that_belongs_to_no_variant() {
    amount("lamps", "lowest price", "12.50", "EUR");
    amount("lamps", "highest price", "40.00", "EUR");

    assertThat(derive("The red one is 27.50 EUR cheaper than the blue one.")).isEmpty();
    assertThat(derive("The difference is 27.50 EUR.")).isPresent();
  }

  @Test
  void adds_amounts_of_one_sort_that_follow_each_other() {
    amount("first", "amount refunded", "1.00", "EUR");
    amount("second", "amount refunded", "2.00", "EUR");
    amount("third", "amount refunded", "4.00", "EUR");

    assertThat(derive("In total 7.00 EUR came back.").map(Arithmetic.Derivation::words))
        .contains("sum of 3 amounts = 7.00");
    assertThat(derive("It was 7.00 EUR.")).isEmpty();
  }

  @Test
  void adds_no_more_than_eight_amounts() {
    for (int i = 0; i < 9; i++) {
      amount("part " + i, "fee", "1" + "0".repeat(i), "EUR");
    }

    assertThat(derive("The total is 111,111,110.00 EUR.")).isPresent();
    assertThat(derive("The total is 111,111,111.00 EUR.")).isEmpty();
  }

  @Test
  void multiplies_a_price_with_the_quantity_of_its_own_item_alone() {
    amount("kettle", "price", "40.00", "EUR");
    quantity(ORDER, "lamp", "quantity", 7);
    quantity(OTHER, "kettle", "quantity", 8);
    quantity(ORDER, "kettle", "stock", 9);

    assertThat(derive("For each of them you pay 280.00 EUR.")).isEmpty();
    assertThat(derive("For each of them you pay 320.00 EUR.")).isEmpty();
    assertThat(derive("For each of them you pay 360.00 EUR.")).isEmpty();
  }

  @Test
  void goes_on_with_what_the_answer_has_said() {
    amount("kettle", "price", "40.00", "EUR");
    earlier = List.of("Shipping is 5.00 EUR.");

    assertThat(derive("The total is 45.00 EUR.")).isPresent();
  }

  @Test
  void reckons_with_what_the_answer_said_it_is_for_each() {
    amount("kettle", "price", "94.00", "EUR");
    amount("lamp", "price", "131.00", "EUR");

    assertThat(derive("The total is 225.00 EUR.")).isPresent();

    earlier = List.of("It is 50.00 EUR per person.");

    assertThat(derive("The total is 225.00 EUR.")).isEmpty();
    assertThat(derive("The total is 150.00 EUR.")).isPresent();
  }

  @Test
  void takes_no_more_amounts_than_can_be_tried_out() {
    IntStream.range(0, 61).forEach(i -> amount("part " + i, "fee " + i, "0." + (100 + i), "EUR"));

    assertThat(derive("The total is 0.203 EUR.")).isPresent();
    assertThat(derive("The total is 0.201 EUR.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was delivered 3 days ago.",
        "The next delivery is in 2 days.",
        "It took 5 days later than that.",
        "It was shipped 7 days ago."
      })
  void counts_days(String sentence) {
    days();

    assertThat(derive(sentence)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was delivered 4 days ago.",
        "It was delivered in 3 days.",
        "The next delivery was 2 days ago.",
        "It has 5 days.",
        "It was delivered 7 days ago.",
        "It took 0 days later than that.",
        "It took 8 days later than that."
      })
  void counts_no_other_days(String sentence) {
    days();

    assertThat(derive(sentence)).isEmpty();
  }

  @Test
  void says_between_which_days_it_counted() {
    days();

    assertThat(derive("It was delivered 3 days ago.").map(Arithmetic.Derivation::words))
        .contains("days between 2026-11-19 and today, 2026-11-22");
    assertThat(derive("It came 5 days after that.").orElseThrow().from()).hasSize(2);
  }

  @Test
  void counts_no_days_between_two_orders() {
    day(ORDER, "delivered on", "2026-11-01");
    day(OTHER, "shipped on", "2026-11-11");

    assertThat(derive("It came 10 days after that.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          There are 3 parcels.    ~ count of status
          There are 2 parcels.    ~ count of status
          There are 2 items.      ~ count of item
          There are 2 products.   ~ count of item
          It comes in 4 variants. ~ count of availability
          It comes in 4 sizes.    ~ count of availability
          It comes in 4 colours.  ~ count of availability
          It has 2 notes.         ~ count of note
          """)
  void counts_things(String sentence, String words) {
    things();

    assertThat(derive(sentence).map(Arithmetic.Derivation::words)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are 4 parcels.",
        "There are 1 parcels.",
        "There are 3 items.",
        "There are 2 variants.",
        "It has 3 notes.",
        "It has 2 lids."
      })
  void counts_nothing_else(String sentence) {
    things();

    assertThat(derive(sentence)).isEmpty();
  }

  @Test
  void knows_the_words_that_compare_prices() {
    assertThat(List.of("cheaper", "less", "dearer", "pricier", "expensive", "more"))
        .allMatch(Comparison::compares);
    assertThat(Comparison.compares("cheap")).isFalse();
  }

  private void prices() {
    amount("kettle", "price", "40.00", "EUR");
    quantity(ORDER, "kettle", "quantity", 1);
    amount("lamp", "price", "12.50", "EUR");
    quantity(ORDER, "lamp", "quantity", 3);
  }

  private void days() {
    day(ORDER, "shipped on", "2026-11-15");
    day(ORDER, "delivered on", "2026-11-19");
    day(ORDER, "expected delivery", "2026-11-24");
  }

  private void things() {
    for (String parcel : List.of("a", "b")) {
      fact(ORDER, "parcel " + parcel, "status", new FactValue.Status("delivered"));
      fact(ORDER, "parcel " + parcel, "item", new FactValue.Words("thing " + parcel));
      fact(ORDER, "parcel " + parcel, "note", new FactValue.Words("word " + parcel));
    }
    fact(ORDER, "parcel c", "status", new FactValue.Status("in transit"));
    for (String variant : List.of("p", "q", "r", "s")) {
      fact(OTHER, "variant " + variant, "availability", new FactValue.Status("in stock"));
    }
  }

  private Optional<Arithmetic.Derivation> derive(String sentence) {
    EvidenceIndex index = EvidenceIndex.of(facts, List.of(), "", TODAY);
    ClaimExtractor.Extract extract = ClaimExtractor.ofSentence(sentence, TODAY);
    Reading claim =
        extract.readings().stream()
            .filter(reading ->
                reading.kind() == Reading.Kind.PRICE || reading.claim().words().matches("\\d+"))
            .findFirst()
            .orElseThrow();
    return new Arithmetic(
            index.facts(),
            List.of(),
            EarlierSentences.read(earlier, TODAY),
            index.attributes(),
            TODAY)
        .derive(claim, extract.tokens());
  }

  private void amount(String subject, String attribute, String amount, String currency) {
    fact(ORDER, subject, attribute, new FactValue.Amount(Money.of(amount, currency)));
  }

  private void quantity(Source source, String subject, String attribute, int number) {
    fact(source, subject, attribute, new FactValue.Quantity(BigDecimal.valueOf(number), "pieces"));
  }

  private void day(Source source, String attribute, String day) {
    fact(source, "parcel", attribute, new FactValue.Day(LocalDate.parse(day)));
  }

  private void fact(Source source, String subject, String attribute, FactValue value) {
    facts.add(
        new Evidence.Fact(
            "f" + facts.size(), source, IdentityLevel.CLAIMED, subject, attribute, value));
  }

  private static Source source(String id, String label) {
    return new Source(id, SourceKind.ORDER, label, Optional.empty(), Optional.empty());
  }
}
