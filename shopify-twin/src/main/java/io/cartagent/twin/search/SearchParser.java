package io.cartagent.twin.search;

import io.cartagent.twin.search.SearchNode.Comparison;
import io.cartagent.twin.search.SearchNode.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a search query the forgiving way Shopify does: no text is refused.
 *
 * <p>A colon ends a value that is not quoted, as it does at Shopify: {@code
 * updated_at:>2026-01-01T00:00:00Z} is a range and then the unknown field {@code 00}.
 */
final class SearchParser {

  private static final int DEEPEST_NESTING = 50;

  private final String text;
  private int at;
  private int depth;

  private SearchParser(String text) {
    this.text = text;
  }

  /** The parsed query, or nothing if the text holds no term. */
  static Optional<SearchNode> parse(String text) {
    SearchParser parser = new SearchParser(text);
    List<SearchNode> parts = new ArrayList<>();
    while (parser.at < text.length()) {
      parser.any().ifPresent(parts::add);
      parser.skip(')');
    }
    return joined(parts, false);
  }

  private Optional<SearchNode> any() {
    List<SearchNode> parts = new ArrayList<>();
    do {
      all().ifPresent(parts::add);
    } while (word("OR"));
    return joined(parts, true);
  }

  private Optional<SearchNode> all() {
    List<SearchNode> parts = new ArrayList<>();
    while (true) {
      blanks();
      if (at >= text.length() || peek() == ')' || isWord("OR")) {
        return joined(parts, false);
      }
      if (!word("AND")) {
        one().ifPresent(parts::add);
      }
    }
  }

  private Optional<SearchNode> one() {
    blanks();
    if (at >= text.length()) {
      return Optional.empty();
    }
    if (depth >= DEEPEST_NESTING) {
      at++;
      return Optional.empty();
    }
    depth++;
    try {
      if (word("NOT") || skip('-')) {
        return one().map(SearchNode.Not::new);
      }
      if (skip('(')) {
        Optional<SearchNode> inner = any();
        skip(')');
        return inner;
      }
      return term();
    } finally {
      depth--;
    }
  }

  private Optional<SearchNode> term() {
    if (isQuote(peek())) {
      String phrase = quoted();
      return phrase.isBlank()
          ? Optional.empty()
          : Optional.of(new Term(Term.DEFAULT_FIELD, Comparison.PHRASE, phrase));
    }
    String word = bare();
    if (!skip(':')) {
      return word.isEmpty() ? Optional.empty() : Optional.of(matching(Term.DEFAULT_FIELD, word));
    }
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return value(word.toLowerCase(Locale.ROOT));
  }

  private Optional<SearchNode> value(String field) {
    Comparison range = range();
    if (at < text.length() && isQuote(peek())) {
      String value = quoted();
      return Optional.of(new Term(field, range.isRange() ? range : Comparison.PHRASE, value));
    }
    String value = bare();
    if (value.isEmpty()) {
      if (at < text.length() && peek() == '(') {
        return Optional.empty();
      }
      return Optional.of(new Term(field, range, ""));
    }
    return Optional.of(range.isRange() ? new Term(field, range, value) : matching(field, value));
  }

  private static SearchNode matching(String field, String value) {
    if (value.equals("*")) {
      return new Term(field, Comparison.EXISTS, "*");
    }
    return value.endsWith("*")
        ? new Term(field, Comparison.PREFIX, value.substring(0, value.length() - 1))
        : new Term(field, Comparison.MATCH, value);
  }

  private Comparison range() {
    if (skip('<')) {
      return skip('=') ? Comparison.LESS_OR_EQUAL : Comparison.LESS;
    }
    if (skip('>')) {
      return skip('=') ? Comparison.GREATER_OR_EQUAL : Comparison.GREATER;
    }
    return Comparison.MATCH;
  }

  private String bare() {
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char next = peek();
      if (Character.isWhitespace(next) || next == ':' || next == '(' || next == ')') {
        break;
      }
      if (next == '\\' && at + 1 < text.length()) {
        at++;
        next = peek();
      }
      value.append(next);
      at++;
    }
    return value.toString();
  }

  private String quoted() {
    char quote = peek();
    at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && peek() != quote) {
      if (peek() == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(peek());
      at++;
    }
    at++;
    return value.toString();
  }

  private static Optional<SearchNode> joined(List<SearchNode> parts, boolean any) {
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(any ? new SearchNode.Or(parts) : new SearchNode.And(parts));
    };
  }

  private boolean isWord(String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '(');
  }

  private boolean word(String word) {
    blanks();
    if (isWord(word)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private boolean skip(char wanted) {
    if (at < text.length() && peek() == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < text.length() && (Character.isWhitespace(peek()) || peek() == ':')) {
      at++;
    }
  }

  private char peek() {
    return text.charAt(at);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
