package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be promised and given, and what the speaker may say it has done. */
final class PromisesTest {
  private static final String UNPROMISED = "nothing the shop says promises this";
  private static final String NOT_DONE = "no record shows that this was done";
  private static final Source CANCELLED = source(SourceKind.ORDER, "cancel order #1030");
  private static final Source SHIPPED = source(SourceKind.ORDER, "Order #1027");

  private final CheckFixture checked =
      CheckFixture.over(
          fact(CANCELLED, "order #1030", "order number", new FactValue.Identifier("#1030")),
          fact(CANCELLED, "order #1030", "note", words("insure mirrors")),
          fact(SHIPPED, "order #1027", "order number", new FactValue.Identifier("#1027")),
          fact(SHIPPED, "order #1027", "status", new FactValue.Status("shipped")),
          fact(SHIPPED, "order #1027", "placed on", day("2026-11-15")),
          fact(SHIPPED, "parcel #1027-F1", "expected delivery", day("2026-11-24")),
          page(
              "Favours",
              "",
              "Wrapping is free. Personalisation of mugs is free. Ceramic plates are free."
                  + " We will replace broken lamps. We can repair a torn tent."
                  + " Our team refunds late parcels. Old boots may be resoled."
                  + " We will never polish a mirror."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          You get free wrapping.            ~ You get free kettles.                 ~ free
          You get free personalization.     ~ You get free watercolours.            ~ free
          You get a free ceramic.           ~ You get a free ceramicist.            ~ free
          Mugs and wrapping: free.          ~ The fee is waived.                    ~ waived
          Is there a free kettle?           ~ There is a free kettle.               ~ free
          There is no free kettle.          ~ There is no doubt, a free kettle.     ~ free
          You may ask if a free kettle is.  ~ You may ask, a free kettle is.        ~ free
          You may ask whether a free one is. ~ Whether or not, but a free kettle.   ~ free
          """)
  void a_favour_is_named_with_what_it_is_about(String right, String wrong, String words) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(words + ": " + UNPROMISED);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(UNPROMISED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We will replace broken lamps.     ~ We will replace old kettles and hats. ~ We will replace
          We will replace a lamp.           ~ We will polish a mirror.              ~ We will polish
          We can repair a torn tent.        ~ We can insure mirrors.                ~ We can insure
          We can resole old boots.          ~ We will resole old boots.             ~ We will resole
          Our team refunds late parcels.    ~ Our team will insure mirrors.         ~ team will insure
          We cannot replace kettles.        ~ We will replace kettles.              ~ We will replace
          If you like, we will fold hats.   ~ You like, we will fold hats.          ~ we will fold
          If you like, we will fold hats.   ~ If you like, but we will fold hats.   ~ we will fold
          After that, we will fold hats.    ~ After that, however we will fold hats. ~ we will fold
          Will you see what we will fold?   ~ You see what we will fold.            ~ we will fold
          I never said we will fold hats.   ~ I never said, we will fold hats.      ~ we will fold
          On 24 November you will receive it. ~ On 15 November you will receive it. ~ you will receive
          On 24 November you will receive it. ~ On 24 November we will fold it.     ~ we will fold
          """)
  void what_the_shop_will_do_it_says_itself(String right, String wrong, String words) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(words + ": " + UNPROMISED);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(UNPROMISED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I have cancelled order #1030.     ~ I have cancelled order #1027.         ~ I have cancelled
          I have processed order #1030.     ~ I have processed order #1027.         ~ I have processed
          I have processed it.              ~ I have resoled old boots.             ~ I have resoled
          """)
  void what_the_agent_has_done_has_a_receipt(String right, String wrong, String words) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(words + ": " + NOT_DONE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(NOT_DONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"We have shipped order #1027.", "We've shipped it and it is on record."})
  void what_the_shop_has_done_may_be_a_status(String sentence) {
    assertThat(checked.faultsOf(sentence)).noneMatch(fault -> fault.endsWith(UNPROMISED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have folded it, and order #1027 is shipped.",
        "Order #1027 is shipped: we have folded it.",
        "We will ship order #1027 again."
      })
  void but_no_other_words_of_the_sentence_are_its_status(String sentence) {
    assertThat(checked.faultsOf(sentence)).anyMatch(fault -> fault.endsWith(UNPROMISED));
  }

  @Test
  void tells_what_a_promise_and_a_deed_rest_on() {
    assertThat(checked.supportsOf("We will replace broken lamps."))
        .containsExactly("We will replace: We will replace broken lamps. [Favours]");
    assertThat(checked.supportsOf("I have cancelled it."))
        .contains("I have cancelled: order #1030: order number: #1030 [cancel order #1030]");
  }

  private static FactValue day(String day) {
    return new FactValue.Day(LocalDate.parse(day));
  }
}
