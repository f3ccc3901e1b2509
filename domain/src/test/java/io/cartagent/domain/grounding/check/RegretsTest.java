package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.euros;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.fact;
import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.FactValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which denials contradict a record, a text or themselves. */
final class RegretsTest {
  private final CheckFixture checked =
      CheckFixture.over(
          fact("order #1027", "order number", new FactValue.Identifier("#1027")),
          fact("order #1027", "total", euros("30")),
          page(
              "Lamps",
              "",
              "Opened boxes of soap cannot be returned. Gift cards can be sent by post."
                  + " There is no handling fee for lamps. Old lamps are repaired in Dublin."
                  + " Sale mugs are never wrapped."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Unfortunately, it cannot be had.       ~ Unfortunately, it can be had.          ~ can
          Unfortunately, it can only be had.     ~ Leider can it be had.                  ~ can
          I am sorry, it can be had.             ~ I am sorry, but it can be had.         ~ can
          But sorry, it can be had.              ~ I apologize, but it may be had.        ~ may
          But we apologise, it can be had.       ~ We apologise, but it is possible.      ~ possible
          It can be had, unfortunately.          ~ Unfortunately, if not gone, it can be had. ~ can
          Unfortunately it is gone, however it can be had. ~ Unfortunately it can be gone, however it is had. ~ can
          I am sorry, but it is gone because it can be had. ~ I am sorry, but, as it is gone, it can be had. ~ can
          Unfortunately, it can be had no more.  ~ Unfortunately, it can be had if not gone. ~ can
          """)
  void regret_announces_a_denial(String right, String wrong, String word) {
    String reason = ": the sentence regrets what it then affirms";

    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + reason);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The number is #1027.                   ~ The number is not #1027.               ~ not
          The number is not really #1027.        ~ The number is never: #1027.            ~ never
          The number is not #1028.               ~ The total is not €30.                  ~ not
          """)
  void what_a_record_says_cannot_be_denied(String right, String wrong, String word) {
    String reason = ": the record says that it is";

    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + reason);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Opened boxes of soap cannot be returned. ~ Opened boxes of soap can be returned.  ~ Opened
          Gift cards can be sent by post.        ~ Gift cards cannot be sent by post.     ~ cannot
          Cards cannot be sent.                  ~ Gift cards cannot be sent.             ~ cannot
          There is no handling fee.              ~ There is a handling fee.               ~ handling
          Old lamps are repaired in Dublin.      ~ Old lamps are not repaired in Dublin.  ~ not
          Old mugs are not repaired in Cork.     ~ Old lamps are not repaired.            ~ not
          Sale mugs are never wrapped.           ~ Sale mugs are wrapped.                 ~ Sale
          """)
  void what_a_text_says_cannot_be_turned_round(String right, String wrong, String word) {
    String reason = ": the evidence says the opposite";

    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + reason);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It is no matter, not that.             ~ It is not no matter.                   ~ not no
          It is not that nothing is left.        ~ It isn't nothing.                      ~ isn't nothing
          """)
  void nobody_denies_twice_in_a_row(String right, String wrong, String words) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(words + ": it denies a denial");
    assertThat(checked.faultsOf(right))
        .as(right)
        .noneMatch(fault -> fault.endsWith("denies a denial"));
  }
}
