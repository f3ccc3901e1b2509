package io.cartagent.domain.grounding.claim;

import static io.cartagent.domain.grounding.claim.Reading.Kind.COMMITMENT;
import static io.cartagent.domain.grounding.claim.Reading.Kind.NAME;
import static io.cartagent.domain.grounding.claim.Reading.Kind.STATUS;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.sentence;
import static io.cartagent.domain.grounding.claim.ReadingsFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which promises, deeds, statuses and names a sentence holds, and which words are left. */
final class PromisesAndNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I will refund it.              ~ I will refund = refund can
          I'll refund it.                ~ I'll refund = refund can
          I can refund it.               ~ I can refund = refund can
          We can refund it.              ~ We can refund = refund can
          We will refund it.             ~ We will refund = refund
          We are refunding it.           ~ We are refunding = refund
          We are able to refund it.      ~ We are able to refund = refund
          I am refunding it.             ~ I am refunding = refund can
          We're going to refund it.      ~ We're going to refund = refund
          I will gladly also refund it.  ~ I will gladly also refund = refund can
          I've refunded it.              ~ I've refunded = refund deed
          I have refunded it.            ~ I have refunded = refund deed
          I just refunded it.            ~ I just refunded = refund deed
          We've refunded it.             ~ We've refunded = refund done
          We have already refunded it.   ~ We have already refunded = refund done
          Our team has refunded it.      ~ team has refunded = refund done
          I have been able to refund it. ~ I have been able to refund = refund can
          You'll receive a parcel.       ~ You'll receive = receiv can
          You will get a parcel.         ~ You will get = receiv can
          We guarantee it.               ~ guarantee = guarant gift
          It is free.                    ~ free = fre gift
          """)
  void reads_what_is_promised_or_done(String sentence, String told) {
    assertThat(told(sentence, COMMITMENT)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We are pleased.
          We are closed.
          I am sure.
          I'm sorry.
          I'm closed.
          I will.
          I will 5.
          I have a parcel.
          The team will help.
          The parcel will arrive.
          I refund it.
          You get a parcel.
          You will see.
          You'll see.
          Feel free to write.
          """)
  void reads_no_promise_where_there_is_none(String sentence) {
    assertThat(told(sentence, COMMITMENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The order shipped today.                     ~ shipped = shipped
          The order has not shipped.                   ~ shipped = shipped not
          The order will be shipped soon.              ~ shipped = shipped will
          Will these all now be shipped?               ~ shipped = shipped will
          Will these two all now be shipped?           ~ shipped = shipped
          Shipped if paid.                             ~ Shipped = shipped | paid = paid will
          The order is not yet shipped.                ~ not yet shipped = not yet shipped
          It was shipped and has arrived.              ~ shipped = shipped | has arrived = delivered
          See https://acme.example/shipped for more.   ~ ''
          """)
  void reads_a_status_and_whether_it_is_so_yet(String sentence, String told) {
    assertThat(told(sentence, STATUS)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We ship with An Post from Dublin.        ~ Post = Post | Dublin = Dublin
          We ship with Swiss Cargo Express.        ~ Swiss Cargo = Swiss Cargo
          Cargo brings it.                         ~ ''
          The Swiss Cargo brings it.               ~ Swiss Cargo = Swiss Cargo
          It says: Swiss Cargo brings it.          ~ Swiss Cargo = Swiss Cargo
          It says: Swiss roads are long.           ~ ''
          It says: Swiss roads to Cork are long.   ~ Cork = Cork
          Dublin is far. Cork is near.             ~ ''
          It says "Dublin" and (Cork).             ~ ''
          It says "- Dublin" and more.             ~ ''
          - Dublin is far.                         ~ ''
          It is Dublin - Cork.                     ~ Dublin = Dublin
          In May in Black at 5 Days of C.          ~ ''
          """)
  void reads_names_but_for_words_that_open_a_sentence(String sentence, String told) {
    assertThat(told(sentence, NAME)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The zip of the jacket is sturdy.   ~ zip jacket sturd
          The jackets match the jacket.      ~ jacket match
          Feel free to write in pencil.      ~ pencil
          We offer free washing.             ~ off wash
          It is a b C.                       ~ c
          It left Dublin on Monday.          ~ left
          It is 5 € for it.                  ~ ''
          """)
  void keeps_the_words_that_say_something(String sentence, String content) {
    assertThat(String.join(" ", sentence(sentence).content().keySet())).isEqualTo(content);
  }

  @Test
  void covers_the_share_of_its_words_that_stand_elsewhere() {
    assertThat(sentence("It is so.").coverage(Set.of())).isEqualTo(1);
    assertThat(sentence("The zip of the jacket is here.").coverage(Set.of())).isZero();
    assertThat(sentence("The zip of the jacket is here.").coverage(Set.of("zip"))).isEqualTo(0.5);
    assertThat(sentence("The zip of the jacket is here.").coverage(Set.of("zip", "jacket")))
        .isEqualTo(1);
  }

  @Test
  void tells_its_claims_in_their_order() {
    assertThat(sentence("The Wool order #1027 left Dublin on Monday for €5.").readings())
        .extracting(Reading::start)
        .isSorted()
        .hasSize(4);
  }
}
