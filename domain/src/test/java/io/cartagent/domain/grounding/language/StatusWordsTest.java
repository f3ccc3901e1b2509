package io.cartagent.domain.grounding.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which statuses a text names, and which tells which. */
final class StatusWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It is out for delivery             ~ out for delivery
          It was delivered and paid          ~ delivered | paid
          It was returned, paid              ~ returned | paid
          It is out for                      ~ ''
          Not yet shipped                    ~ not yet shipped
          It has not been delivered          ~ no delivered
          It never really quite was paid     ~ no paid
          It never really quite surely was paid  ~ paid
          It is not late but paid            ~ no late | paid
          It is not late and paid            ~ no late | paid
          It is not, paid                    ~ paid
          Never paid                         ~ no paid
          It is on its way                   ~ in transit
          shipped                            ~ shipped
          Es ist unterwegs                   ~ in transit
          It is nice                         ~ ''
          """)
  void finds_every_status_by_its_longest_wording(String text, String statuses) {
    String found =
        StatusWords.find(Token.listOf(text)).stream()
            .map(mention -> (mention.negated() ? "no " : "") + mention.term())
            .collect(Collectors.joining(" | "));

    assertThat(found).isEqualTo(statuses);
  }

  @Test
  void tells_where_a_status_stands() {
    List<StatusWords.Mention> mentions =
        StatusWords.find(Token.listOf("It is out for delivery, not paid."));

    assertThat(mentions)
        .containsExactly(
            new StatusWords.Mention("out for delivery", 6, 22, false),
            new StatusWords.Mention("paid", 28, 32, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          delivered            ~ shipped           ~ true  ~ false ~ false
          Delivered            ~ Delivered         ~ true  ~ false ~ false
          dispatched           ~ in transit        ~ true  ~ false ~ false
          shipped              ~ delivered         ~ false ~ true  ~ true
          not yet shipped      ~ pending           ~ true  ~ false ~ false
          not yet shipped      ~ being prepared    ~ true  ~ false ~ false
          being prepared       ~ not yet shipped   ~ true  ~ false ~ false
          scheduled            ~ not yet shipped   ~ true  ~ false ~ false
          on hold              ~ not yet shipped   ~ true  ~ false ~ false
          on hold              ~ scheduled         ~ false ~ true  ~ true
          label created        ~ being prepared    ~ true  ~ false ~ false
          confirmed by the carrier ~ label created ~ true  ~ false ~ false
          in transit           ~ processed         ~ true  ~ false ~ false
          out for delivery     ~ in transit        ~ true  ~ false ~ false
          delivery attempted   ~ shipped           ~ true  ~ false ~ false
          delayed              ~ late              ~ true  ~ false ~ false
          late                 ~ delayed           ~ true  ~ false ~ false
          ready for pickup     ~ shipped           ~ true  ~ false ~ false
          picked up            ~ delivered         ~ true  ~ false ~ false
          delivery failed      ~ shipped           ~ true  ~ false ~ false
          delivery failed      ~ delivered         ~ false ~ true  ~ true
          awaiting payment     ~ pending           ~ true  ~ false ~ false
          partly refunded      ~ processed         ~ true  ~ false ~ false
          refunded             ~ processed         ~ true  ~ false ~ false
          refunded             ~ partly refunded   ~ false ~ true  ~ true
          return open          ~ return requested  ~ true  ~ false ~ false
          return complete      ~ returned          ~ true  ~ false ~ false
          return declined      ~ return requested  ~ true  ~ false ~ false
          return declined      ~ returned          ~ false ~ true  ~ true
          in stock             ~ available         ~ true  ~ false ~ false
          in stock             ~ sold out          ~ false ~ true  ~ true
          sold out             ~ returned          ~ false ~ false ~ false
          paid                 ~ shipped           ~ false ~ false ~ false
          cancelled            ~ restocked         ~ false ~ true  ~ true
          restocked            ~ awaiting payment  ~ false ~ false ~ false
          paid                 ~ expired payment   ~ false ~ true  ~ true
          expired payment      ~ returned          ~ false ~ false ~ false
          returned             ~ in stock          ~ false ~ false ~ false
          pending              ~ processed         ~ false ~ true  ~ true
          pending              ~ delivered         ~ false ~ false ~ true
          pending              ~ out for delivery  ~ false ~ false ~ true
          pending              ~ paid              ~ false ~ false ~ false
          delivered            ~ pending           ~ false ~ false ~ false
          engraved             ~ Engraved          ~ true  ~ false ~ false
          engraved             ~ shipped           ~ false ~ false ~ false
          shipped              ~ engraved          ~ false ~ false ~ false
          pending              ~ engraved          ~ false ~ false ~ false
          """)
  void one_status_tells_or_excludes_another(
      String shown, String claimed, boolean tells, boolean excludes, boolean precludes) {
    assertThat(StatusWords.tells(shown, claimed)).as("tells").isEqualTo(tells);
    assertThat(StatusWords.excludes(shown, claimed)).as("excludes").isEqualTo(excludes);
    assertThat(StatusWords.precludes(shown, claimed)).as("precludes").isEqualTo(precludes);
  }

  @ParameterizedTest
  @EnumSource(StatusTerm.class)
  void every_status_has_a_predicate_by_its_own_name(StatusTerm term) {
    assertThat(StatusWords.predicateOf(term.term().toUpperCase(java.util.Locale.ROOT)))
        .contains(term.predicate());
    assertThat(StatusWords.predicateOf("engraved")).isEmpty();
  }
}
