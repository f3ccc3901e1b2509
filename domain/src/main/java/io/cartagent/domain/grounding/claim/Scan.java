package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text being read: its tokens, which of them are understood already, and what was found. */
public final class Scan {
  private static final Token NONE = new Token(" ", " ", -1, -1);

  final String text;
  final List<Token> tokens;
  final LocalDate today;
  final boolean evidence;
  private final BitSet used = new BitSet();
  private final List<Reading> readings = new ArrayList<>();

  /**
   * Starts reading.
   *
   * @param evidence whether the text is the shop's own: a range there tells its ends too
   */
  public Scan(String text, LocalDate today, boolean evidence) {
    this.evidence = evidence;
    this.text = text;
    this.tokens = Token.listOf(text);
    this.today = today;
  }

  int size() {
    return tokens.size();
  }

  /** The token, or one that is like nothing when there is none or it has been read already. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() && !used.get(index) ? tokens.get(index) : NONE;
  }

  boolean isUsed(int index) {
    return used.get(index);
  }

  /** Whether no space stands between a token and the next. */
  boolean touchesNext(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && tokens.get(index).end() == tokens.get(index + 1).start();
  }

  boolean has(int index, String... keys) {
    return List.of(keys).contains(at(index).key());
  }

  String words(int first, int last) {
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }

  void add(Reading.Kind kind, Claim claim, int first, int last, Set<String> keys, String unit) {
    readings.add(
        new Reading(kind, claim, tokens.get(first).start(), tokens.get(last).end(), keys, unit));
    used.set(first, last + 1);
  }

  /** Adds a reading of whole words between two places of the text. */
  void addSpan(Reading.Kind kind, Claim claim, int start, int end, Set<String> keys, String unit) {
    readings.add(new Reading(kind, claim, start, end, keys, unit));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= start && tokens.get(i).end() <= end) {
        used.set(i);
      }
    }
  }

  List<Reading> readings() {
    return readings.stream().sorted(Comparator.comparingInt(Reading::start)).toList();
  }

  public static String canonicalCode(String code) {
    return code.replace("#", "").replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
