package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.TokenPrices;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of models: list prices as their makers published them by {@value #AS_OF}, for
 * tokens without discounts. A price that is out of date is mended in the settings.
 */
final class KnownModels {
  static final String AS_OF = "November 2025";

  /** Models by what their names contain, the more special first. In US cents for a million. */
  private record Known(String part, long inputCents, long outputCents) {
    TokenPrices prices() {
      return new TokenPrices(inputCents * 10_000, outputCents * 10_000);
    }
  }

  private static final List<Known> PRICES =
      List.of(
          new Known("claude-opus-4-5", 500, 2_500),
          new Known("claude-opus", 1_500, 7_500),
          new Known("claude-sonnet", 300, 1_500),
          new Known("claude-3-7-sonnet", 300, 1_500),
          new Known("claude-3-5-sonnet", 300, 1_500),
          new Known("claude-haiku-4-5", 100, 500),
          new Known("claude-3-5-haiku", 80, 400),
          new Known("claude-3-haiku", 25, 125),
          new Known("gpt-5-nano", 5, 40),
          new Known("gpt-5-mini", 25, 200),
          new Known("gpt-5-pro", 1_500, 12_000),
          new Known("gpt-5", 125, 1_000),
          new Known("gpt-4.1-nano", 10, 40),
          new Known("gpt-4.1-mini", 40, 160),
          new Known("gpt-4.1", 200, 800),
          new Known("gpt-4o-mini", 15, 60),
          new Known("gpt-4o", 250, 1_000),
          new Known("o4-mini", 110, 440),
          new Known("nova-micro", 4, 14),
          new Known("nova-lite", 6, 24),
          new Known("nova-pro", 80, 320));

  /** What a model is counted as whose price nobody knows: too much rather than nothing. */
  static final TokenPrices DEAREST =
      PRICES.stream()
          .map(Known::prices)
          .max(Comparator.comparingLong(TokenPrices::output))
          .orElseThrow();

  private static final List<String> WITH_TEMPERATURE =
      List.of(
          "claude-3",
          "claude-opus-4-1",
          "claude-opus-4-5",
          "claude-opus-4-2",
          "claude-sonnet-4-2",
          "claude-sonnet-4-5",
          "claude-haiku-4-5",
          "gpt-3.5",
          "gpt-4",
          "nova-");

  private KnownModels() {}

  static Optional<TokenPrices> prices(String model) {
    return PRICES.stream()
        .filter(known -> model.contains(known.part()))
        .findFirst()
        .map(Known::prices);
  }

  /** Whether it is sure that the model lets its temperature be set; those that think do not. */
  static boolean takesTemperature(String model) {
    return WITH_TEMPERATURE.stream().anyMatch(model::contains);
  }
}
