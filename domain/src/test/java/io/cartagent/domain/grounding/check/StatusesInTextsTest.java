package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may tell of a status: what happens in general, not what happened to this order. */
final class StatusesInTextsTest {
  private static final String UNSHOWN = ": no evidence shows that it is so now";

  private final CheckFixture checked =
      CheckFixture.over(
          fact("order #1027", "order number", new FactValue.Identifier("#1027")),
          fact("order #1027", "status", new FactValue.Status("not yet shipped")),
          page(
              "Habits",
              "",
              "Parcel #4711 was delivered in May. Faulty lamps are refunded in full."
                  + " Lamps from Cork are never restocked. Wrapped hats are not delivered."
                  + " Folded tables are sold out. Striped kites are cancelled on Mondays."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Parcel #4711 was delivered.          ~ Parcel #4712 was delivered.        ~ delivered
          Faulty lamps are refunded.           ~ Your faulty lamp was refunded.     ~ refunded
          Your faulty lamp will be refunded.   ~ Your faulty lamp is now refunded.  ~ refunded
          A faulty lamp was refunded.          ~ It was refunded.                   ~ refunded
          Faulty lamps are refunded.           ~ Wooden tables in oak are refunded. ~ refunded
          Lamps from Cork are not restocked.   ~ Lamps from Cork are restocked.     ~ restocked
          Wrapped hats are not delivered.      ~ Wrapped hats are delivered.        ~ delivered
          Striped kites are not delivered.     ~ Striped kites are delivered.       ~ delivered
          Folded tables are not in stock.      ~ Folded tables are in stock.        ~ in stock
          Folded tables are sold out.          ~ Folded tables are not sold out.    ~ sold out
          Faulty lamps are refunded.           ~ Faulty lamps are not refunded.     ~ refunded
          """)
  void a_text_tells_what_happens_in_general(String right, String wrong, String status) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(status + UNSHOWN);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(UNSHOWN));
  }
}
