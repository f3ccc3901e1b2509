package io.cartagent.domain.redaction.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text's words and numbers in order, with what stands between them. */
final class Words {
  /** What stands between two words. */
  enum Gap {
    /** Nothing but blanks. */
    SPACE,
    COMMA,
    /** The end of a line, with what quotes or lists a line. */
    LINE,
    DOT,
    COLON,
    OTHER
  }

  private final String text;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private @Nullable String[] lower = new @Nullable String[0];
  private boolean[] digits = new boolean[32];
  private int[] nextDigit = new int[0];
  private int size;

  Words(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      if (Characters.isWordPart(text.charAt(i))) {
        int end = endOf(i);
        add(i, end);
        i = end;
      } else {
        i++;
      }
    }
    lower = new @Nullable String[size];
    nextDigit = new int[size];
    int next = Integer.MAX_VALUE;
    for (int word = size - 1; word >= 0; word--) {
      next = digits[word] ? word : next;
      nextDigit[word] = next;
    }
  }

  /** A word goes on over an apostrophe or a hyphen between letters. */
  private int endOf(int start) {
    int end = start + 1;
    while (end < text.length()) {
      char here = text.charAt(end);
      boolean joint =
          (here == '\'' || here == '’' || here == '-' || here == '_')
              && end + 1 < text.length()
              && Characters.isWordPart(text.charAt(end + 1))
              && Characters.isWordPart(text.charAt(end - 1));
      if (!Characters.isWordPart(here) && !joint) {
        break;
      }
      end++;
    }
    return end;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      digits = Arrays.copyOf(digits, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    for (int i = start; i < end && !digits[size]; i++) {
      digits[size] = Characters.isDigit(text.charAt(i));
    }
    size++;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String of(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** In lower case; empty beyond the text's ends. */
  String lower(int word) {
    if (word < 0 || word >= size) {
      return "";
    }
    String known = lower[word];
    if (known == null) {
      known = of(word).toLowerCase(Locale.ROOT);
      lower[word] = known;
    }
    return known;
  }

  /** In lower case, without marks on letters and without a possessive ending. */
  String folded(int word) {
    return fold(lower(word));
  }

  static String fold(String word) {
    String plain = word;
    if (plain.endsWith("'s") || plain.endsWith("’s")) {
      plain = plain.substring(0, plain.length() - 2);
    }
    boolean ascii = plain.chars().allMatch(c -> c < 128);
    if (ascii) {
      return plain;
    }
    StringBuilder folded = new StringBuilder(plain.length());
    String apart = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char here = apart.charAt(i);
      if (Character.getType(here) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (here) {
        case 'ß' -> folded.append("ss");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ', 'ð' -> folded.append('d');
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'ı' -> folded.append('i');
        default -> folded.append(here);
      }
    }
    return folded.toString();
  }

  boolean isNumber(int word) {
    if (word < 0 || word >= size) {
      return false;
    }
    for (int i = starts[word]; i < ends[word]; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean startsWithDigit(int word) {
    return word >= 0 && word < size && Characters.isDigit(text.charAt(starts[word]));
  }

  boolean hasDigit(int word) {
    return digits[word];
  }

  /** Whether this word or one of the next few has a digit. */
  boolean hasDigitWithin(int word, int reach) {
    return nextDigit[word] - reach <= word;
  }

  /** Whether it begins with a capital, or with a letter of a script that has none. */
  boolean isCapital(int word) {
    if (word < 0 || word >= size) {
      return false;
    }
    int first = text.codePointAt(starts[word]);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  /** Whether all its letters are capitals. */
  boolean isUpper(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return isCapital(word);
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  /** What stands before a word; before the first it is the end of a line. */
  Gap before(int word) {
    if (word <= 0) {
      return Gap.LINE;
    }
    if (word >= size) {
      return Gap.OTHER;
    }
    return between(ends[word - 1], starts[word]);
  }

  private Gap between(int from, int to) {
    boolean line = false;
    boolean comma = false;
    boolean dot = false;
    boolean colon = false;
    boolean other = false;
    boolean mark = false;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case ' ', '\t', '\u00a0', ')' -> {}
        case '\n', '\r' -> line = true;
        case ',' -> comma = true;
        case '.' -> dot = true;
        case ':', '=' -> colon = true;
        case '?' -> {
          mark |= line;
          other |= !line;
        }
        case '>', '|', '*', '-', '•' -> mark = true;
        default -> other = true;
      }
    }
    if (other) {
      return Gap.OTHER;
    }
    if (colon) {
      return Gap.COLON;
    }
    if (line) {
      return Gap.LINE;
    }
    if (mark) {
      return Gap.OTHER;
    }
    if (dot) {
      return Gap.DOT;
    }
    return comma ? Gap.COMMA : Gap.SPACE;
  }

  /** Whether a sentence, a line or the text begins with this word. */
  boolean opensSentence(int word) {
    Gap gap = before(word);
    return word == 0
        || gap == Gap.LINE
        || gap == Gap.OTHER
        || gap == Gap.COLON
        || (gap == Gap.DOT && length(word - 1) > 3);
  }
}
