package io.cartagent.domain.grounding.evidence;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.TODAY;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.index;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.quantity;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.reading;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.unit;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.SubjectNames;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record's fact tells, by which names, and which acts it is the receipt of. */
final class FactsReadTest {
  @ParameterizedTest
  @MethodSource("values")
  void a_fact_tells_its_value_and_no_other(FactValue value, String right, String wrong) {
    EvidenceUnit unit = unit(fact("order #1027", "value", value));

    assertThat(unit.isFact()).isTrue();
    assertThat(unit.attribute()).isEqualTo("value");
    assertThat(unit.tells(reading(right))).as(right).isTrue();
    assertThat(unit.tells(reading(wrong))).as(wrong).isFalse();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(euros("19.50"), "It costs €19.50.", "It costs €19.05."),
        Arguments.of(quantity(3, "Days"), "It takes 3 days.", "It takes 3 hours."),
        Arguments.of(
            new FactValue.Day(LocalDate.of(2026, 11, 24)),
            "It came on 24 Nov.",
            "It came on 25 Nov."),
        Arguments.of(
            new FactValue.Day(LocalDate.of(2026, 11, 24)), "In November 2026.", "In October 2026."),
        Arguments.of(new FactValue.Status("in transit"), "It is on its way.", "It is delivered."),
        Arguments.of(
            new FactValue.Identifier("ce-123456789"), "It is CE-123456789.", "It is CE-12345678."),
        Arguments.of(
            new FactValue.Link(URI.create("https://www.acme.test/a/")),
            "See https://acme.test/a",
            "See https://acme.test/b"),
        Arguments.of(words("5 pockets"), "It has 5 pockets.", "It has 6 pockets."));
  }

  @Test
  void a_parcel_goes_by_its_number_and_by_what_is_in_it() {
    EvidenceIndex index =
        index(
            fact("parcel #1027-F2", "parcel number", quantity(2, "")),
            fact("parcel #1027-F2", "item", words("Camp Mug")),
            fact("parcel #1027-F2", "item", quantity(4, "lamps")),
            fact("order #1027", "item", words("Wool Hat")),
            fact("order #1027", "parcel number", words("7")));

    EvidenceUnit parcel = index.units().getFirst();
    EvidenceUnit order = index.units().get(3);

    assertThat(parcel.subject())
        .contains(SubjectNames.parcel(2), Words.stem("camp"), Words.stem("mug"), "4", "1027")
        .doesNotContain(Words.stem("wool"), SubjectNames.parcel(7));
    assertThat(order.subject())
        .contains("1027")
        .doesNotContain(Words.stem("wool"), SubjectNames.parcel(7), SubjectNames.parcel(2));
    assertThat(parcel.stems()).containsAll(parcel.subject()).contains(Words.stem("number"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Cancelled order #1027   ~ ORDER ~ cancel
          Order #1027             ~ ORDER ~ ''
          Cancelled order #1027   ~ PAGE  ~ ''
          ...                     ~ ORDER ~ ''
          ''                      ~ ORDER ~ ''
          """)
  void a_source_named_after_an_act_is_its_receipt(String label, SourceKind kind, String act) {
    Evidence.Fact fact = fact(source(kind, label), "order #1027", "total", euros("5"));
    EvidenceIndex index = index(fact, fact);

    Set<String> acts = index.receipts().actOf(index.units().getFirst());

    if (act.isEmpty()) {
      assertThat(acts).isEmpty();
    } else {
      assertThat(acts).contains(act, "1027");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          return requested       ~ return
          exchange requested     ~ exchang
          address updated        ~ updat
          shipped                ~ ''
          return open            ~ ''
          engraved               ~ ''
          """)
  void a_status_that_was_asked_for_is_a_receipt(String status, String act) {
    EvidenceIndex index = index(fact("order #1027", "status", new FactValue.Status(status)));

    assertThat(index.receipts().actOf(index.units().getFirst()))
        .isEqualTo(act.isEmpty() ? Set.of() : Set.of(act));
  }

  @Test
  void one_source_may_show_several_acts() {
    EvidenceIndex index =
        index(
            fact(
                source(SourceKind.ORDER, "Refunded #1027"),
                "order",
                "s",
                new FactValue.Status("return requested")),
            fact(
                source(SourceKind.ORDER, "Refunded #1027"),
                "order",
                "t",
                new FactValue.Status("exchange requested")),
            fact("order #1027", "status", new FactValue.Status("shipped")));

    assertThat(index.receipts().actOf(index.units().getFirst()))
        .containsExactlyInAnyOrder("refund", "1027", "return", "exchang");
    assertThat(index.receipts().actOf(index.units().getLast())).isEmpty();
    EvidenceIndex named =
        index(
            fact(source(SourceKind.ORDER, "Refunded #1027"), "order", "t", euros("5")),
            fact(
                source(SourceKind.ORDER, "Refunded #1027"),
                "order",
                "s",
                new FactValue.Status("return requested")));
    assertThat(named.receipts().actOf(named.units().getFirst())).contains("refund", "return");
  }

  @Test
  void short_values_of_records_are_options_of_their_things() {
    EvidenceIndex index =
        index(
            fact("Jacket (M)", "Outer Colour", words("Deep Moss Green")),
            fact("Jacket (L)", "colour", words("Red")),
            fact("Jacket (L)", "price", euros("139")),
            fact("Jacket (L)", "size", words("Large")),
            fact("Jacket (L)", "material", words("One two three four")),
            fact("Jacket (L)", "pattern", words("Type 5")),
            fact("Jacket (L)", "note", words("Blue")));
    OptionRecords options = index.options();

    assertThat(Stream.of("deep", "moss", "green", "red", "large"))
        .allMatch(word -> options.isValue(Words.stem(word)));
    assertThat(Stream.of("two", "type", "blue", "139"))
        .noneMatch(word -> options.isValue(Words.stem(word)));
    assertThat(options.withAttributeOf("red"))
        .extracting(OptionRecords.Entry::values)
        .containsExactly(
            Set.of(Words.stem("deep"), Words.stem("moss"), Words.stem("green")),
            Set.of("red", Words.stem("large")));
    assertThat(options.withAttributeOf("blue")).isEmpty();
    assertThat(OptionRecords.isAttribute("colour")).isTrue();
    assertThat(OptionRecords.isAttribute("note")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It is #1027.                          ~ ''            ~ 4
          It costs €139.                        ~ ''            ~ 3
          It came on 24 November 2026.          ~ ''            ~ 2
          It takes 3 days.                      ~ ''            ~ 1
          It is shipped.                        ~ ''            ~ 0
          It costs €140.                        ~ ''            ~ 0
          It is #1027 and costs €139.           ~ red,jacket    ~ 8.5
          It is so.                             ~ red           ~ 1
          It is so.                             ~ jacket        ~ 0.5
          It is so.                             ~ hat           ~ 0
          """)
  void values_and_words_point_at_a_thing(String sentence, String words, double score) {
    EvidenceIndex index =
        index(
            fact("Jacket", "colour", words("Red")),
            fact("Jacket", "order", new FactValue.Identifier("#1027")),
            fact("Jacket", "price", euros("139")),
            fact("Jacket", "day", new FactValue.Day(LocalDate.of(2026, 11, 24))),
            fact("Jacket", "time", quantity(3, "days")),
            fact("Jacket", "status", new FactValue.Status("shipped")));
    OptionRecords.Entry jacket = index.options().withAttributeOf("red").getFirst();
    List<Reading> readings =
        io.cartagent.domain.grounding.claim.ClaimExtractor.ofSentence(sentence, TODAY).readings();

    assertThat(jacket.score(readings, words.isEmpty() ? Set.of() : Set.of(words.split(",", -1))))
        .isEqualTo(score);
  }

  @Test
  void the_units_that_tell_a_value_come_in_the_order_of_the_evidence() {
    EvidenceIndex index =
        index(
            fact("order #1", "total", euros("5")),
            fact("order #2", "total", euros("6")),
            fact("order #3", "total", euros("5")),
            page("Fees", "", "It is free from 5 on. It was made in 1999 on 3 May 2021."));

    assertThat(index.tellers().of(reading("It costs €5.")))
        .extracting(EvidenceUnit::text)
        .containsExactly(
            "order #1: total: 5.00 EUR", "order #3: total: 5.00 EUR", "It is free from 5 on.");
    assertThat(index.tellers().of(reading("It costs €7."))).isEmpty();
    assertThat(index.tellers().withKind(Reading.Kind.PRICE)).hasSize(3);
    assertThat(index.tellers().withKind(Reading.Kind.TIME)).isEmpty();
    assertThat(index.tellers().isYear(2021)).isTrue();
    assertThat(index.tellers().isYear(1999)).isFalse();
    assertThat(index.tellers().near(Set.of("fre", "5")))
        .extracting(EvidenceUnit::text)
        .containsExactly("It is free from 5 on.");
    assertThat(index.tellers().near(Set.of("total"))).isEmpty();
  }

  @Test
  void a_number_whose_unit_differs_is_told_where_nothing_tells_it_better() {
    EvidenceIndex weeks = index(page("Times", "", "It takes 2 weeks."));
    EvidenceIndex both = index(page("Times", "", "It takes 2 weeks. It weighs 2 kg."));

    assertThat(weeks.tellers().of(reading("There are 2 owners.")))
        .extracting(EvidenceUnit::text)
        .isEmpty();
    assertThat(both.tellers().of(reading("It weighs 2 kg.")))
        .extracting(EvidenceUnit::text)
        .containsExactly("It weighs 2 kg.");
  }
}
