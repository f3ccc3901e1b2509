package io.cartagent.application.port.llm;

/**
 * A model by the names its provider uses.
 *
 * @param provider such as {@code anthropic}, {@code openai}, {@code bedrock}
 */
public record ModelDescription(String provider, String model, TokenPrices prices) {}
