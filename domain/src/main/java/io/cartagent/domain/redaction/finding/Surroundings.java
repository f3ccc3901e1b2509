package io.cartagent.domain.redaction.finding;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words around a place in a text: nearest first, back to the sentence's start. They are read as
 * far as somebody asks.
 */
final class Surroundings {
  private static final int REACH = 80;
  private static final int REACH_AFTER = 40;

  /** How many small letters before a point make it a sentence's end. */
  private static final int LAST_LETTERS = 3;

  private final char[] chars;
  private final int from;
  private final int end;

  /** Where the words read so far begin; before the reach when all have been read. */
  private int at;

  /** Of each word before, the lists it is on. */
  private long[] before = new long[8];

  private int size;
  private boolean digitsBefore;

  /**
   * Reads what stands around.
   *
   * @param chars the text in reach, with what tells whether a point at its start ends a sentence
   * @param from the first character in reach
   */
  private Surroundings(char[] chars, int from, int start, int end) {
    this.chars = chars;
    this.from = from;
    this.at = start;
    this.end = end;
  }

  static Surroundings of(String text, int start, int end) {
    int reach = Math.max(0, start - REACH);
    int from = Math.max(0, reach - LAST_LETTERS - 1);
    int to = Math.min(text.length(), end + REACH_AFTER);
    char[] chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    return new Surroundings(chars, reach - from, start - from, end - from);
  }

  /** The nearest word of a list before, by its distance; -1 when none is there. */
  int distanceBefore(Kind cue) {
    for (int i = 0; i < size || readWord(); i++) {
      if ((before[i] & cue.bit()) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word right before is on a list. */
  boolean isRightBehind(Kind kind) {
    return (size > 0 || readWord()) && (before[0] & kind.bit()) != 0;
  }

  /** Whether the word right before has a digit. */
  boolean isRightBehindDigits() {
    return (size > 0 || readWord()) && digitsBefore;
  }

  /** Whether a word of a list follows in the sentence, with a few words of another between. */
  boolean isFollowedBy(Kind wanted, Kind between, int most) {
    int start = -1;
    int seen = 0;
    for (int i = end; i <= chars.length && seen < most; i++) {
      char here = i == chars.length ? ' ' : chars[i];
      if (Characters.isWordPart(here)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        long kinds = kindsOf(start, i);
        if ((kinds & wanted.bit()) != 0) {
          return true;
        }
        if ((kinds & between.bit()) == 0) {
          return false;
        }
        start = -1;
        seen++;
      }
      if (here == '.' || here == '!' || here == '?' || here == '\n') {
        return false;
      }
    }
    return false;
  }

  /** Reads the next word back; false when the sentence has no more. */
  private boolean readWord() {
    int last = -1;
    while (--at >= from - 1) {
      char here = at < from ? ' ' : chars[at];
      if (Characters.isWordPart(here)) {
        last = last < 0 ? at + 1 : last;
        continue;
      }
      boolean word = last >= 0;
      if (word) {
        add(at + 1, last);
      }
      if (size > 0 && endsSentence(at, here)) {
        at = from - 1;
        return word;
      }
      if (word) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int last) {
    if (size == before.length) {
      before = Arrays.copyOf(before, size * 2);
    }
    if (size == 0) {
      digitsBefore = hasDigit(start, last);
    }
    before[size++] = kindsOf(start, last);
  }

  private boolean hasDigit(int start, int last) {
    for (int i = start; i < last; i++) {
      if (Characters.isDigit(chars[i])) {
        return true;
      }
    }
    return false;
  }

  private long kindsOf(int start, int last) {
    for (int i = start; i < last; i++) {
      if (chars[i] >= 128) {
        return Lexicon.kindsOf(new String(chars, start, last - start).toLowerCase(Locale.ROOT));
      }
    }
    Lexicon.@Nullable Entry entry = Lexicon.find(chars, start, last);
    return entry == null ? 0 : entry.kinds();
  }

  private boolean endsSentence(int at, char here) {
    return here == '!' || here == '?' || here == '\n' || (here == '.' && isPointAtEnd(at));
  }

  private boolean isPointAtEnd(int at) {
    if (at <= LAST_LETTERS || at + 1 == chars.length || chars[at + 1] != ' ') {
      return false;
    }
    for (int i = at - LAST_LETTERS; i < at; i++) {
      if (!Character.isLowerCase(chars[i])) {
        return false;
      }
    }
    return true;
  }
}
