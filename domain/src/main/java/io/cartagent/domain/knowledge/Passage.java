package io.cartagent.domain.knowledge;

/**
 * A piece of a document small enough to answer one question.
 *
 * @param id unique within the shop
 * @param heading the headings above it joined by {@code › }; empty when there are none
 * @param digest of heading and text: an answer bound to it can be found when the text changes
 */
public record Passage(String id, Source source, String heading, String text, String digest) {}
