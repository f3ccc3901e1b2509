package io.cartagent.domain.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a text is in words, whatever its script, and how to cut it at a length. */
final class TextSize {
  /** Longer "words" are several, such as a link or a text in a script without spaces. */
  private static final int LONGEST_WORD = 24;

  private TextSize() {}

  /** Words by spaces; two characters of a script written without spaces count as one word. */
  static int words(String text) {
    int words = 0;
    int length = 0;
    int dense = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        words += wordsOf(length, dense);
        length = 0;
        dense = 0;
      } else {
        length++;
        dense += isDense(codePoint) ? 1 : 0;
      }
    }
    return words + wordsOf(length, dense);
  }

  /** The text in pieces of at most so many words, cut between sentences where that is possible. */
  static List<String> pieces(String text, int most) {
    if (words(text) <= most) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    StringBuilder piece = new StringBuilder();
    int words = 0;
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      for (String part : cut(text.substring(start, end), most)) {
        int more = words(part);
        if (words + more > most) {
          flush(piece, pieces);
          words = 0;
        }
        piece.append(part);
        words += more;
      }
      start = end;
    }
    flush(piece, pieces);
    return pieces;
  }

  private static void flush(StringBuilder piece, List<String> pieces) {
    if (!piece.toString().isBlank()) {
      pieces.add(piece.toString().strip());
    }
    piece.setLength(0);
  }

  /** Cuts one sentence that is too long, between words or else within one. */
  private static List<String> cut(String sentence, int most) {
    if (words(sentence) <= most) {
      return List.of(sentence);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    int lastSpace = -1;
    int words = 0;
    int length = 0;
    int dense = 0;
    for (int i = 0; i < sentence.length(); ) {
      int codePoint = sentence.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        words += wordsOf(length, dense);
        length = 0;
        dense = 0;
        lastSpace = next;
      } else {
        length++;
        dense += isDense(codePoint) ? 1 : 0;
      }
      if (words + wordsOf(length, dense) > most) {
        int end = lastSpace > start ? lastSpace : i;
        parts.add(sentence.substring(start, end));
        start = end;
        lastSpace = -1;
        words = 0;
        length = sentence.codePointCount(start, next);
        dense =
            (int) sentence.substring(start, next).codePoints().filter(TextSize::isDense).count();
      }
      i = next;
    }
    parts.add(sentence.substring(start));
    return parts;
  }

  private static int wordsOf(int length, int dense) {
    return length == 0 ? 0 : Math.max(1 + (length - 1) / LONGEST_WORD, (dense + 1) / 2);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isDense(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
