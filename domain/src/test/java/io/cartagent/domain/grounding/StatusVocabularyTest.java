package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.ReturnStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusVocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "LABEL_CREATED,has a shipping label but has not been handed to the carrier yet",
    "CONFIRMED,has been confirmed by the carrier",
    "SHIPPED,has been shipped",
    "IN_TRANSIT,is in transit",
    "OUT_FOR_DELIVERY,is out for delivery",
    "ATTEMPTED_DELIVERY,is with the carrier after an attempted delivery",
    "DELAYED,is delayed",
    "READY_FOR_PICKUP,is ready for pickup",
    "PICKED_UP,has been picked up",
    "DELIVERED,has been delivered",
    "FAILED,could not be delivered",
    "CANCELLED,has been cancelled",
    "UNKNOWN,",
  })
  void says_where_a_parcel_is(ParcelStatus status, String said) {
    assertThat(StatusVocabulary.predicateOf(status)).isEqualTo(Optional.ofNullable(said));
    assertThat(StatusVocabulary.termOf(status).flatMap(StatusVocabulary::predicateOf))
        .isEqualTo(Optional.ofNullable(said));
  }

  @ParameterizedTest
  @CsvSource({
    "UNFULFILLED,has not been shipped yet",
    "SCHEDULED,is scheduled to be shipped later",
    "ON_HOLD,is on hold",
    "IN_PROGRESS,is being prepared",
    "PARTIALLY_FULFILLED,has been partly shipped",
    "FULFILLED,has been shipped",
    "RESTOCKED,has been put back into stock",
    "UNKNOWN,",
  })
  void says_how_far_an_order_has_left_the_shop(FulfilmentStatus status, String said) {
    assertThat(StatusVocabulary.predicateOf(status)).isEqualTo(Optional.ofNullable(said));
    assertThat(StatusVocabulary.termOf(status).flatMap(StatusVocabulary::predicateOf))
        .isEqualTo(Optional.ofNullable(said));
  }

  @ParameterizedTest
  @CsvSource({
    "PENDING,is awaiting payment",
    "AUTHORIZED,has an authorised payment",
    "PARTIALLY_PAID,has been partly paid",
    "PAID,has been paid",
    "PARTIALLY_REFUNDED,has been partly refunded",
    "REFUNDED,has been refunded",
    "VOIDED,has a voided payment",
    "EXPIRED,has an expired payment",
    "UNKNOWN,",
  })
  void says_how_far_an_order_is_paid(PaymentStatus status, String said) {
    assertThat(StatusVocabulary.predicateOf(status)).isEqualTo(Optional.ofNullable(said));
    assertThat(StatusVocabulary.termOf(status).flatMap(StatusVocabulary::predicateOf))
        .isEqualTo(Optional.ofNullable(said));
  }

  @ParameterizedTest
  @CsvSource({
    "REQUESTED,has been requested",
    "OPEN,is open",
    "CLOSED,is complete",
    "DECLINED,has been declined",
    "CANCELLED,has been cancelled",
    "UNKNOWN,",
  })
  void says_how_far_a_return_is(ReturnStatus status, String said) {
    assertThat(StatusVocabulary.predicateOf(status)).isEqualTo(Optional.ofNullable(said));
    assertThat(StatusVocabulary.termOf(status).flatMap(StatusVocabulary::predicateOf))
        .isEqualTo(Optional.ofNullable(said));
  }

  @Test
  void tells_where_in_a_text_a_status_is_named() {
    assertThat(StatusVocabulary.find("It is paid, and not yet delivered."))
        .containsExactly(
            new StatusVocabulary.Mention("paid", 6, 10, false),
            new StatusVocabulary.Mention("delivered", 24, 33, true));
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
