package io.cartagent.domain.grounding.check;

import static io.cartagent.domain.grounding.evidence.ReadEvidenceFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text allows in one state only is not allowed in another. */
final class AllowedInAStateTest {
  private static final String ANOTHER = ": the evidence allows this in another state only";

  private final CheckFixture checked =
      CheckFixture.over(
          page(
              "Rules",
              "",
              "An order can only be returned if it is delivered."
                  + " An order can be exchanged only when it is pending."
                  + " A plan may only be frozen until it is paid."
                  + " A ticket may only be swapped after it was refunded."
                  + " A ticket may only be swapped after it was paid."
                  + " A bag can only be mended if it has not been refunded and was delivered."
                  + " A hat can only be dyed. If a hat can only be cut, it is sold out."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It is delivered and can be returned.           ~ It is pending and can be returned.       ~ can
          It is pending and can be exchanged.            ~ It is delivered and can be exchanged.    ~ can
          It was paid and may be frozen.                 ~ It was shipped and may be frozen.        ~ may
          It was paid and may be swapped.                ~ It was shipped and may be swapped.       ~ may
          It was refunded and may be swapped.            ~ It was partly refunded and may be swapped. ~ may
          It was delivered and can be mended.            ~ It was refunded and can be mended.       ~ can
          It was shipped and can be dyed.                ~ It is in transit and can be returned.    ~ can
          It was shipped and can be cut.                 ~ It was shipped and can be exchanged.     ~ can
          It is pending and cannot be returned.          ~ It is pending and able to be returned.   ~ able
          It is pending and can only be returned later.  ~ It is pending, and it can be returned.   ~ can
          It is pending and if you can return it, do.    ~ It is pending and you can return it, now. ~ can
          It is pending and can be returned not swapped. ~ It is pending and can be returned, not swapped. ~ can
          It is pending and can wait, and be returned.   ~ It is pending and can wait and be returned. ~ can
          It is not delivered and can be exchanged.      ~ It is delivered and may be exchanged.    ~ may
          You can return it when it is pending.          ~ It is pending and it may be returned.    ~ may
          """)
  void tells_the_state_a_text_asks_for_from_another(String right, String wrong, String word) {
    assertThat(checked.faultsOf(wrong)).as(wrong).contains(word + ANOTHER);
    assertThat(checked.faultsOf(right)).as(right).noneMatch(fault -> fault.endsWith(ANOTHER));
  }
}
