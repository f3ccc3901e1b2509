package io.cartagent.domain.knowledge;

/**
 * A source with its whole text, made plain: one block a line; headings start with {@code #}, list
 * items with {@code - }, table rows have their cells joined by {@code | } and repeat no header.
 *
 * @param version changes whenever the text does, e.g. a digest of it
 */
public record Document(Source source, String text, String version) {}
