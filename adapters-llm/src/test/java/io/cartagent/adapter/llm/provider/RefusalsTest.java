package io.cartagent.adapter.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|PT7S",
        "0.5|PT0.5S",
        "Sun, 22 Nov 2026 10:00:20 GMT|PT20S",
        " Sun, 22 Nov 2026 10:01:00 GMT |PT1M"
      })
  void is_left_alone_as_long_as_it_says(String header, Duration wait) {
    assertThat(waitAsked(429, header)).contains(wait);
    assertThat(waitAsked(529, header)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "-1",
        "86400",
        "Sun, 22 Nov 2026 09:59:59 GMT",
        "Mon, 23 Nov 2026 10:00:00 GMT",
        "Mon, 22 Nov 2026 10:00:20 GMT",
        "2026-11-22T10:00:20Z"
      })
  void takes_no_notice_of_a_wait_that_makes_no_sense(String header) {
    assertThat(waitAsked(429, header)).isEmpty();
  }

  private static Optional<Duration> waitAsked(int status, String header) {
    return Refusals.ofResponse(status, "{}", Optional.of(header), NOW).retryAfter();
  }
}
