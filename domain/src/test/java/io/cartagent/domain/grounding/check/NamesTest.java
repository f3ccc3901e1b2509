package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a sentence may use, and what a claim that was let pass is said to rest on. */
final class NamesTest {
  private static final String UNKNOWN = ": no evidence holds this name";
  private static final String ANOTHER = ": the evidence names another carrier for it";

  private final CheckFixture checked =
      CheckFixture.after(
          List.of("I saw the Zephyr for 7 pence"),
          List.of(),
          fact("parcel #1027-F1", "parcel", new FactValue.Identifier("#1027-F1")),
          fact("parcel #1027-F1", "carrier", words("DPD")),
          fact("parcel #1027-F2", "parcel", new FactValue.Identifier("#1027-F2")),
          fact("parcel #1027-F2", "carrier", words("Veloce")),
          fact("parcel #1027-F2", "status", new FactValue.Status("shipped")),
          page(
              "Air",
              "",
              "We fly to Seattle (SEA) and Reno. The European Union pays. Otter Cups are sold."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          We fly to Reno.                 ~ We fly to Rano.                    ~ Rano
          The EU pays.                    ~ The EP pays.                       ~ EP
          The European Union pays.        ~ The European Bank pays.            ~ European Bank
          The Otter Cup is sold.          ~ The Otter Lid is sold.             ~ Otter Lid
          You saw the Zephyr.             ~ You saw the Zephal.                ~ Zephal
          We fly to Seatac (SEA).         ~ We fly to Seatac (XYZ).            ~ Seatac
          We fly to Seatac (SEA).         ~ We fly to Seatac (sea).            ~ Seatac
          We fly to Seatac-Tacoma (SEA).  ~ We fly to Seatac (S).              ~ Seatac
          We fly to Seatac, Tacoma (SEA). ~ We fly to Seatac by bus (SEA).     ~ Seatac
          We fly to SEA (Seatac).         ~ We fly to SEA, Seatac.             ~ Seatac
          We fly to Seatac (SEA).         ~ We fly to Seatac (SEATTLE).        ~ Seatac
          We fly to Seatac (SEA).         ~ We fly to Seatac (SEA              ~ Seatac
          ## All About Xylophones         ~ All About Xylophones               ~ About Xylophones
          - **Total Xylophones:** one     ~ - **Total Xylophones** one         ~ Xylophones
          In Xylophone 2: one             ~ In Xylophone b: one                ~ Xylophone
          Some of the others surely are Xylophones: one ~ Some of the others surely were Xylophones: one ~ Xylophones
          **Total Xylophones:** one       ~ **Total XYLOPHONES:** one          ~ XYLOPHONES
          """)
  void a_name_is_the_evidences_or_the_shoppers(String right, String wrong, String name) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(name + UNKNOWN);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Parcel #1027-F1 goes with DPD.     ~ Parcel #1027-F2 goes with DPD.     ~ DPD
          Parcel #1027-F2 goes with Veloce. ~ Parcel #1027-F1 goes with Veloce. ~ Veloce
          """)
  void a_carrier_is_that_of_the_parcel(String right, String wrong, String name) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(name + ANOTHER);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(ANOTHER));
  }

  @Test
  void says_why_a_claim_that_no_record_tells_was_let_pass() {
    assertThat(checked.supportsOf("Has it been shipped to Reno for 7 pence?"))
        .containsExactly(
            "shipped: nothing is said to be so",
            "Reno: the evidence holds this name",
            "7: taken up from the shopper");
    assertThat(checked.supportsOf("Parcel #1027-F2 is shipped."))
        .containsExactly(
            "#1027-F2: parcel #1027-F2: parcel: #1027-F2 [Order #1027]",
            "shipped: parcel #1027-F2: status: shipped [Order #1027]");
  }
}
