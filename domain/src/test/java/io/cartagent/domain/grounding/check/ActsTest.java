package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.source;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever can do nothing itself may say of what was done. */
final class ActsTest {
  private static final String NOT_DONE = "no record shows that this was done";
  private static final Source CANCELLED = source(SourceKind.ORDER, "cancel order #1030");
  private static final Source APPROVED = source(SourceKind.ORDER, "Order #1027");
  private static final Source PLAIN = source(SourceKind.ORDER, "Order #1028");

  private final CheckFixture checked =
      CheckFixture.over(
              fact(CANCELLED, "order #1030", "order number", new FactValue.Identifier("#1030")),
              fact(CANCELLED, "order #1030", "reason", words("ordered twice")),
              fact(APPROVED, "order #1027", "order number", new FactValue.Identifier("#1027")),
              fact(APPROVED, "order #1027", "status", new FactValue.Status("shipped")),
              fact(APPROVED, "order #1027", "note", words("approved by phone")),
              fact(PLAIN, "order #1028", "order number", new FactValue.Identifier("#1028")),
              page(
                  "Work",
                  "",
                  "Your old order was changed by our team. Repairs are arranged by post."))
          .onlyOffering();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          I cancelled order #1030.              ~ I cancelled order #1027.                ~ cancelled
          I cancelled order #1030.              ~ I changed order #1030.                  ~ changed
          Order #1027 was approved.             ~ Order #1028 was approved.               ~ approved
          An order was approved.                ~ An order was accepted.                  ~ accepted
          Order #1027 has been shipped.         ~ Order #1027 has been shipped and updated. ~ updated
          """)
  void what_was_done_is_on_the_record_of_that_order(String right, String wrong, String deed) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(deed + ": " + NOT_DONE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(NOT_DONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Old order was changed.                ~ Order was changed.                      ~ changed
          Your old order was changed.           ~ Your order was changed.                 ~ changed
          Your old order was changed by our team. ~ Your old order was changed by a team. ~ changed
          Your repair is arranged.              ~ Your repair is updated.                 ~ updated
          Repairs are updated.                  ~ The repair is updated.                  ~ updated
          New lamp price updated.               ~ New lamp address updated.               ~ updated
          Lamps are updated.                    ~ Lamps of order #1028 are updated.       ~ updated
          """)
  void what_the_shop_says_of_everybody_is_no_deed(String right, String wrong, String deed) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(deed + ": " + NOT_DONE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(NOT_DONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Great good news, set and updated, perfect. ~ Great news, set and updated, perfect. ~ updated
          Lamps, updated.                       ~ News, updated.                          ~ updated
          Welcome: approved lamps.              ~ Welcome: updated.                       ~ updated
          """)
  void hardly_more_than_a_deed_is_one(String right, String wrong, String deed) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(deed + ": " + NOT_DONE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(NOT_DONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Order #1028 can be changed.           ~ Order #1028 is changed.                 ~ changed
          Order #1028 can be kept and changed.  ~ Order #1028 can be kept, but is changed. ~ changed
          Order #1028 may be changed.           ~ Order #1028 can be kept; it is changed. ~ changed
          Once you pay, order #1028 is changed. ~ Now order #1028 is changed.             ~ changed
          Order #1028 is changed once you pay.  ~ Order #1028 is changed, as you pay.     ~ changed
          Order #1028 is changed after payment. ~ Order #1028 is changed after all.       ~ changed
          Order #1028 is changed after payment. ~ Order #1028 was changed after payment.  ~ changed
          Is order #1028 changed?               ~ Order #1028 changed.                    ~ changed
          """)
  void what_may_yet_happen_is_no_deed(String right, String wrong, String deed) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(deed + ": " + NOT_DONE);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(NOT_DONE));
  }
}
