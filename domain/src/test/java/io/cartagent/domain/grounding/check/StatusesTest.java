package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statuses of an order, its parcels and its payments a sentence may tell. */
final class StatusesTest {
  private static final Source ORDER = source(SourceKind.ORDER, "Order #1027");
  private static final Source LATE = source(SourceKind.ORDER, "Order #1031");

  private final CheckFixture checked =
      CheckFixture.over(
          fact(ORDER, "order #1027", "order number", new FactValue.Identifier("#1027")),
          fact(ORDER, "order #1027", "status", status("shipped")),
          fact(ORDER, "parcel #1027-F1", "status", status("delivered")),
          fact(ORDER, "parcel #1027-F1", "item", words("Mug")),
          fact(ORDER, "parcel #1027-F2", "item", words("Lamp")),
          fact(ORDER, "parcel #1027-F2", "status", status("in transit")),
          fact(ORDER, "parcel #1027-F2", "expected delivery", day("2026-11-24")),
          fact(ORDER, "return #1027-R1", "status", status("return open")),
          fact(ORDER, "refund 1", "kind", words("refund")),
          fact(ORDER, "refund 1", "amount", euros("9.75")),
          fact(LATE, "order #1031", "order number", new FactValue.Identifier("#1031")),
          fact(LATE, "order #1031", "payment", status("paid")),
          fact(LATE, "parcel #1031-F1", "expected delivery", day("2026-11-20")),
          fact(LATE, "parcel #1031-F1", "status", status("shipped")),
          fact("Kettle (Red)", "availability", status("in stock")),
          fact("Kettle (Blue)", "availability", status("sold out")),
          page("Far", "", "A parcel to Tasmania is not delivered on Sundays."),
          page("Care", "", "An engraved lamp is refunded in store credit."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Order #1027 has been shipped.                  ~ Order #1027 has been cancelled.      ~ cancelled
          The parcel with the mug was delivered.         ~ Everything was delivered.            ~ delivered
          One parcel of order #1027 was delivered.       ~ Order #1027 was delivered.           ~ delivered
          The lamp has not been delivered.               ~ The mug has not been delivered.      ~ delivered
          The lamp should be delivered soon.             ~ Order #1031 is returned.             ~ returned
          Order #1031 is late.                           ~ Order #1027 is delayed.              ~ delayed
          A parcel to Tasmania is never delivered.       ~ A parcel to Tasmania is restocked.   ~ restocked
          Order #1031 has been paid.                     ~ Order #1031 has been refunded.       ~ refunded
          A refund of €9.75 was refunded.                ~ A sum of €9.57 was refunded.         ~ €9.57
          The red kettle is in stock.                    ~ The red kettle is sold out.          ~ sold out
          The blue kettle is sold out.                   ~ The blue kettle is in stock.         ~ in stock
          One kettle is in stock.                        ~ All kettles are in stock.            ~ in stock
          An engraved lamp is refunded in store credit.  ~ An engraved lamp is restocked.       ~ restocked
          """)
  void tells_a_status_from_another(String right, String wrong, String words) {
    assertThat(checked.faultsOf(right)).as(right).isEmpty();
    assertThat(checked.faultsOf(wrong)).as(wrong).anyMatch(fault -> fault.startsWith(words + ": "));
  }

  private static FactValue status(String term) {
    return new FactValue.Status(term);
  }

  private static FactValue day(String day) {
    return new FactValue.Day(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The kit HAT030 on 13 May 2027 is available.        ~ false
          The kit HAT030 is available.                       ~ false
          The kit HAT030 on 13 May 2027 is not available.    ~ true
          The kit HAT030 on 14 May 2027 is available.        ~ true
          The kit HAT031 is available.                       ~ true
          """)
  void what_a_text_denies_of_a_number_is_not_so(String sentence, boolean open) {
    CheckFixture stock =
        CheckFixture.over(
            page("Stock", "", "Error: kit HAT030 not available on date 2027-05-13"),
            page("Shop", "", "Kit HAT030 and kit HAT031 come on 2027-05-13 or 2027-05-14."));

    assertThat(
            stock.faultsOf(sentence).stream().noneMatch(fault -> fault.startsWith("available: ")))
        .isEqualTo(open);
  }
}
