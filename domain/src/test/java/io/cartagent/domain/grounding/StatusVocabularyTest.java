package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.ReturnStatus;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusVocabularyTest {
  @Test
  void has_a_word_and_a_predicate_for_every_status_but_the_unknown() {
    Stream<Optional<String>> terms =
        Stream.of(
                Stream.of(ParcelStatus.values())
                    .filter(status -> status != ParcelStatus.UNKNOWN)
                    .map(StatusVocabulary::termOf),
                Stream.of(FulfilmentStatus.values())
                    .filter(status -> status != FulfilmentStatus.UNKNOWN)
                    .map(StatusVocabulary::termOf),
                Stream.of(PaymentStatus.values())
                    .filter(status -> status != PaymentStatus.UNKNOWN)
                    .map(StatusVocabulary::termOf),
                Stream.of(ReturnStatus.values())
                    .filter(status -> status != ReturnStatus.UNKNOWN)
                    .map(StatusVocabulary::termOf))
            .flatMap(stream -> stream);

    assertThat(terms)
        .allSatisfy(term -> assertThat(term.flatMap(StatusVocabulary::predicateOf)).isPresent());
    assertThat(StatusVocabulary.termOf(ParcelStatus.UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "It is on its way,in transit,false",
    "It was dispatched yesterday,shipped,false",
    "It is out for delivery,out for delivery,false",
    "It hasn't been delivered,delivered,true",
    "It is not yet on its way,in transit,true",
    "Partially shipped so far,partly shipped,false",
    "Es ist unterwegs,in transit,false"
  })
  void finds_a_status_whatever_its_wording(String text, String term, boolean negated) {
    assertThat(StatusVocabulary.find(text))
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.term()).isEqualTo(term);
          assertThat(mention.negated()).isEqualTo(negated);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "delivered,shipped,true",
    "in transit,shipped,true",
    "shipped,in transit,true",
    "in transit,delivered,false",
    "out for delivery,delivered,false",
    "partly refunded,refunded,false",
    "label created,shipped,false"
  })
  void knows_which_status_tells_which(String shown, String claimed, boolean tells) {
    assertThat(StatusVocabulary.tells(shown, claimed)).isEqualTo(tells);
  }
}
