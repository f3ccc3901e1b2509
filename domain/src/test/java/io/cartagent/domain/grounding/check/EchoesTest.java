package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a value goes that only the shopper has said. */
final class EchoesTest {
  private static final String ECHO = ": only the shopper has said so";
  private static final Evidence LAMPS =
      page("Lamps", "", "A lamp stands on a table. Form filling is about lamps.");

  private final CheckFixture checked = saidTo(LAMPS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Order #4711 is a lamp on a table.     ~ Order #4711 is shipped.               ~ #4711
          Order #4711 with Kim Field.           ~ Order #4711 lamps cost €80.           ~ #4711
          Please tell whether #4711 is shipped. ~ It tells that #4711 is shipped.       ~ #4711
          It is a lamp for a 6 year old.        ~ A lamp stands for 6 years.            ~ 6
          It is a lamp for 7 very nice old men. ~ It is a lamp for 7 very nice, old men. ~ 7
          Form 300 is about lamps.              ~ Form 99 is about lamps.               ~ 99
          Form 100 is about lamps.              ~ A lamp stands 250 days.               ~ 250
          You wanted 7 lamps.                   ~ A lamp stands on 7 tables.            ~ 7
          You wanted 7 lamps.                   ~ You wanted lamps for 250 days.        ~ 250
          Please put 7 lamps on a table.        ~ Please put €80 on a table.            ~ €80
          Lamps, 7:                             ~ Lamps, 7.                             ~ 7
          Do 7 lamps stand on a table?          ~ Know that 7 lamps stand on a table.   ~ 7
          7.                                    ~ 7 lamps.                              ~ 7
          €80.                                  ~ €80 for lamps.                        ~ €80
          """)
  void may_be_taken_up_and_not_be_told(String takenUp, String told, String words) {
    assertThat(checked.faultsOf(told)).as(told).contains(words + ECHO);
    assertThat(checked.faultsOf(takenUp)).as(takenUp).noneMatch(fault -> fault.endsWith(ECHO));
  }

  @Test
  void a_large_number_is_no_mere_label_where_records_count_things() {
    assertThat(
            saidTo(LAMPS, fact("Lamp", "stock", quantity(5, "pieces")))
                .faultsOf("Form 300 is about lamps."))
        .contains("300" + ECHO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A lamp stands on 8 tables.",
        "Form 301 is about lamps.",
        "Order #4712 is a lamp."
      })
  void what_the_shopper_has_not_said_is_no_echo(String sentence) {
    assertThat(checked.faultsOf(sentence)).isNotEmpty().noneMatch(fault -> fault.endsWith(ECHO));
  }

  private static CheckFixture saidTo(Evidence... evidence) {
    return CheckFixture.after(
        List.of(
            "My order is #4711. I have 7 lamps below €80 for a 6 year old, on form 300 or 100 or 99,"
                + " for 250 days"),
        List.of(),
        evidence);
  }
}
