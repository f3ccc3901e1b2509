package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which order, parcel or payment a status may be told. */
final class OrdersAndParcelsTest {
  private static final String UNSHOWN = ": no evidence shows that it is so now";
  private static final Source TWO_PARCELS = source(SourceKind.ORDER, "Order #1027");
  private static final Source ONE_CANCELLED = source(SourceKind.ORDER, "Order #1031");
  private static final Source PENDING = source(SourceKind.ORDER, "Order #1032");
  private static final Source OVERDUE = source(SourceKind.ORDER, "Order #1033");

  private final CheckFixture checked =
      CheckFixture.over(
          fact(TWO_PARCELS, "order #1027", "order number", number("#1027")),
          fact(TWO_PARCELS, "order #1027", "status", status("shipped")),
          fact(TWO_PARCELS, "parcel #1027-F1", "parcel", number("#1027-F1")),
          fact(TWO_PARCELS, "parcel #1027-F1", "status", status("delivered")),
          fact(TWO_PARCELS, "parcel #1027-F1", "expected delivery", day("2026-11-10")),
          fact(TWO_PARCELS, "parcel #1027-F2", "parcel", number("#1027-F2")),
          fact(TWO_PARCELS, "parcel #1027-F2", "status", status("in transit")),
          fact(TWO_PARCELS, "parcel #1027-F2", "expected delivery", day("2026-11-24")),
          fact(ONE_CANCELLED, "order #1031", "order number", number("#1031")),
          fact(ONE_CANCELLED, "parcel #1031-F1", "parcel", number("#1031-F1")),
          fact(ONE_CANCELLED, "parcel #1031-F1", "status", status("delivered")),
          fact(ONE_CANCELLED, "parcel #1031-F2", "status", status("cancelled")),
          fact(ONE_CANCELLED, "return #1031-R1", "status", status("return open")),
          fact(ONE_CANCELLED, "payment 1", "kind", words("Payment")),
          fact(ONE_CANCELLED, "payment 1", "amount", euros("30")),
          fact(ONE_CANCELLED, "payment 2", "kind", words("Refund")),
          fact(ONE_CANCELLED, "payment 2", "amount", euros("9")),
          fact(PENDING, "order #1032", "order number", number("#1032")),
          fact(PENDING, "order #1032", "status", status("pending")),
          fact(OVERDUE, "order #1033", "order number", number("#1033")),
          fact(OVERDUE, "parcel #1033-F1", "status", status("in transit")),
          fact(OVERDUE, "parcel #1033-F1", "expected delivery", day("2026-11-20")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Order #1031 was delivered.                 ~ Order #1027 was delivered.                 ~ delivered
          Parcel #1027-F1 was delivered.             ~ Parcel #1027-F2 was delivered.             ~ delivered
          Order #1033 is late.                       ~ Order #1031 is late.                       ~ late
          Parcel #1027-F2 will be delivered.         ~ Parcel #1027-F2 will be restocked.         ~ restocked
          Parcel #1027-F2 will be processed.         ~ Parcel #1027-F2 was restocked.             ~ restocked
          Note please: #1027-F2 will be restocked.   ~ Know that #1027-F2 will be restocked.      ~ restocked
          Parcel #1031-F1 should be shipped.         ~ Order #1032 was shipped.                   ~ shipped
          Order #1027 has not been delivered.        ~ Order #1031 has not been delivered.        ~ delivered
          Order #1032 is pending and has not been delivered. ~ Order #1032 has not been delivered. ~ delivered
          Order #1032 is pending and has not been delivered. ~ Order #1032 is pending and has been delivered. ~ delivered
          €30 of order #1031 was paid.               ~ €9 of order #1031 was paid.                ~ paid
          €9 of order #1031 was refunded.            ~ €30 of order #1031 was refunded.           ~ refunded
          The delivered parcel is there.             ~ The restocked parcel is there.             ~ restocked
          """)
  void a_status_is_told_of_what_has_it(String right, String wrong, String status) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(status + UNSHOWN);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(UNSHOWN));
  }

  private static FactValue number(String code) {
    return new FactValue.Identifier(code);
  }

  private static FactValue status(String term) {
    return new FactValue.Status(term);
  }

  private static FactValue day(String day) {
    return new FactValue.Day(LocalDate.parse(day));
  }
}
