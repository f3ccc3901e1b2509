package io.cartagent.domain.grounding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns a stream of text pieces into sentences. The same text yields the same sentences however it
 * is cut. A line is a sentence of its own, and a run-on is cut at a space, so that no reply can
 * make it hold more than a few thousand characters. One instance serves one reply and one thread.
 */
public final class SentenceCutter {
  /** Longer sentences are cut. */
  private static final int LONGEST = 2000;

  /** How far past a stop the decision about it may look. */
  private static final int LOOKAHEAD = 64;

  private static final int UNDECIDED = -2;
  private static final int NO_END = -1;

  private final StringBuilder pending = new StringBuilder();
  private int start;
  private int examined;
  private boolean ended;

  /** Takes the next piece and returns the sentences it completes, in order. */
  public List<String> push(String piece) {
    pending.append(piece);
    return takeComplete();
  }

  /** Returns what is left, when the reply has ended. */
  public List<String> finish() {
    ended = true;
    List<String> sentences = takeComplete();
    add(sentences, pending.length());
    pending.setLength(0);
    start = 0;
    examined = 0;
    ended = false;
    return sentences;
  }

  private List<String> takeComplete() {
    List<String> complete = new ArrayList<>();
    int end = endOfNext();
    while (end > start) {
      add(complete, end);
      end = endOfNext();
    }
    pending.delete(0, start);
    examined -= start;
    start = 0;
    return complete;
  }

  private void add(List<String> sentences, int end) {
    // A next-line sign is no white space to Java.
    String sentence = pending.substring(start, end).replace('\u0085', ' ').strip();
    start = end;
    examined = end;
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private int endOfNext() {
    while (examined < pending.length() && examined - start < LONGEST) {
      int end = endIfStopAt(examined);
      if (end == UNDECIDED) {
        return NO_END;
      }
      if (end != NO_END) {
        return end;
      }
      examined++;
    }
    boolean enough = pending.length() - start >= LONGEST + LOOKAHEAD;
    return examined - start >= LONGEST && (enough || ended) ? cut() : NO_END;
  }

  /** The end of the sentence that stops here, if one does. */
  private int endIfStopAt(int at) {
    char here = pending.charAt(at);
    if (isLineEnd(here)) {
      return at + 1;
    }
    if (!isStop(here)) {
      return NO_END;
    }
    int end = at + 1;
    while (end < pending.length() && end - at < LOOKAHEAD / 4 && isAfterStop(pending.charAt(end))) {
      end++;
    }
    if (end == pending.length()) {
      return ended ? end : UNDECIDED;
    }
    char next = pending.charAt(end);
    if (isWideStop(here)) {
      return end;
    }
    if (!Character.isWhitespace(next)) {
      return NO_END;
    }
    if (isLineEnd(next)) {
      return end;
    }
    return here == '!' || here == '?' ? end : endAfterDot(at, end);
  }

  /** Whether a full stop followed by a space ends a sentence, which depends on the word before. */
  private int endAfterDot(int dot, int end) {
    int wordStart = dot;
    while (wordStart > start
        && dot - wordStart < LOOKAHEAD
        && isWordPart(pending.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = pending.substring(wordStart, dot).toLowerCase(Locale.ROOT);
    if (Abbreviations.neverEnds(word)) {
      return NO_END;
    }
    boolean opensLine = pending.substring(start, wordStart).isBlank();
    if (opensLine && Abbreviations.isListMarker(word)) {
      return NO_END;
    }
    boolean ellipsis =
        pending.charAt(dot) == '…'
            || pending.charAt(dot + 1) == '.'
            || (dot > start && pending.charAt(dot - 1) == '.');
    if (!ellipsis && !Abbreviations.mayEnd(word)) {
      return end;
    }
    return endBefore(word, end);
  }

  private int endBefore(String word, int end) {
    int next = end;
    while (next < pending.length()
        && next - end < LOOKAHEAD / 4
        && Character.isWhitespace(pending.charAt(next))) {
      if (isLineEnd(pending.charAt(next))) {
        return end;
      }
      next++;
    }
    int after = next;
    while (after < pending.length()
        && after - next < LOOKAHEAD / 4
        && Character.isLetterOrDigit(pending.charAt(after))) {
      after++;
    }
    boolean whole = after < pending.length() || ended || after - next >= LOOKAHEAD / 4;
    if (!whole) {
      return UNDECIDED;
    }
    return Abbreviations.goesOn(
            word, pending.substring(next, Math.min(after + 1, pending.length())))
        ? NO_END
        : end;
  }

  private int cut() {
    int latest = start + LONGEST;
    for (int at = latest; at > start + LONGEST / 2; at--) {
      if (Character.isWhitespace(pending.charAt(at - 1))) {
        return at;
      }
    }
    boolean split = latest < pending.length() && Character.isLowSurrogate(pending.charAt(latest));
    return split ? latest - 1 : latest;
  }

  private static boolean isWordPart(char here) {
    return Character.isLetterOrDigit(here) || here == '.' || Character.isSurrogate(here);
  }

  private static boolean isLineEnd(char here) {
    return here == '\n' || here == '\r' || here == '\u0085' || here == '\u2028' || here == '\u2029';
  }

  private static boolean isStop(char here) {
    return switch (here) {
      case '.', '!', '?', '…', '؟', '۔', '।' -> true;
      default -> isWideStop(here);
    };
  }

  private static boolean isWideStop(char here) {
    return here == '。' || here == '！' || here == '？';
  }

  /** More stops, and what closes a quotation, a bracket or an emphasis. */
  private static boolean isAfterStop(char here) {
    return isStop(here) || "\"'”’»)]}*_`」』".indexOf(here) >= 0;
  }
}
