package io.cartagent.domain.redaction.finding;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every word on any list, found where it stands in a text and whatever its case: nothing is copied,
 * and all lists are asked at once. The words are fixed, so no text can make it slow.
 */
final class Lexicon {
  private static final Map<String, Long> KINDS = kinds();

  /** At least three of four places stay free. */
  private static final int MASK = Integer.highestOneBit(KINDS.size()) * 8 - 1;

  private static final @Nullable Entry[] TABLE = table();
  private static final int LONGEST =
      KINDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Lexicon() {}

  /**
   * A word on some list.
   *
   * @param word in lower case
   * @param kinds the lists it is on
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared: the array spares reading the string
  record Entry(String word, char[] letters, int hash, long kinds) {}

  /** The lists that a word in lower case is on. */
  static long kindsOf(String lower) {
    return KINDS.getOrDefault(lower, 0L);
  }

  /** The entry of a word of plain letters in any case, or null. */
  static @Nullable Entry find(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text[i]);
    }
    return find(text, start, end, hash);
  }

  /** The hash of a word in any case, one plain character longer. */
  static int hash(int before, char next) {
    return before * 31 + Characters.lower(next);
  }

  /** The entry of a word whose hash is known already, or null. */
  static @Nullable Entry find(char[] text, int start, int end, int hash) {
    int length = end - start;
    if (length > LONGEST) {
      return null;
    }
    for (int i = place(hash); ; i = (i + 1) & MASK) {
      Entry entry = TABLE[i];
      if (entry == null) {
        return null;
      }
      if (entry.hash() == hash && isSame(entry.letters(), text, start, length)) {
        return entry;
      }
    }
  }

  private static boolean isSame(char[] letters, char[] text, int start, int length) {
    if (letters.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[i] != Characters.lower(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private static int place(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & MASK;
  }

  private static Map<String, Long> kinds() {
    Map<String, Long> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (String word : kind.words()) {
        kinds.merge(word, kind.bit(), (one, other) -> one | other);
      }
    }
    return Map.copyOf(kinds);
  }

  private static @Nullable Entry[] table() {
    @Nullable Entry[] table = new @Nullable Entry[MASK + 1];
    KINDS.forEach((word, kinds) -> {
      if (US_ASCII.newEncoder().canEncode(word)) {
        int at = place(word.hashCode());
        while (table[at] != null) {
          at = (at + 1) & MASK;
        }
        table[at] = new Entry(word, word.toCharArray(), word.hashCode(), kinds);
      }
    });
    return table;
  }
}
