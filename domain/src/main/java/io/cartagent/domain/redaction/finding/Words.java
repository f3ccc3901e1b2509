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

  private static final int HAS_DIGIT = Characters.DIGIT;
  private static final int HAS_UNDERSCORE = 4;
  private static final int NOT_ASCII = 8;
  private static final int NUMBER = 16;
  private static final int HOUSE = 32;
  private static final int LONGEST_HOUSE = 6;

  /** How many characters a word has on average, and a little less. */
  private static final int USUAL_LENGTH = 5;

  private final String text;
  private final char[] chars;
  private int[] starts;
  private int[] ends;
  private byte[] traits;
  private int[] hashes;
  private Gap[] gaps;
  private long[] kinds;
  private @Nullable String[] lower;
  private int[] nextDigit = new int[0];
  private int size;

  Words(String text) {
    this(text, text.toCharArray());
  }

  /**
   * The words of a text.
   *
   * @param chars the text's, which nobody changes
   */
  Words(String text, char[] chars) {
    this.text = text;
    this.chars = chars;
    int capacity = chars.length / USUAL_LENGTH + 8;
    starts = new int[capacity];
    ends = new int[capacity];
    traits = new byte[capacity];
    hashes = new int[capacity];
    gaps = new Gap[capacity];
    kinds = new long[capacity];
    lower = new @Nullable String[capacity];
    int i = 0;
    while (i < chars.length) {
      if (Characters.isWordPart(chars[i])) {
        i = add(i);
      } else {
        i++;
      }
    }
  }

  /** Adds the word that begins here and returns its end. */
  private int add(int start) {
    if (size == starts.length) {
      grow(size * 2);
    }
    int seen = 0;
    int hash = 0;
    int end = start;
    while (end < chars.length) {
      char here = chars[end];
      int plain = Characters.classOf(here);
      if (plain == 0 && !goesOn(here, end)) {
        break;
      }
      seen |= plain;
      if (here == '_') {
        seen |= HAS_UNDERSCORE;
      } else if (here >= 128) {
        seen |= NOT_ASCII;
      }
      hash = Lexicon.hash(hash, here);
      end++;
    }
    starts[size] = start;
    ends[size] = end;
    traits[size] = (byte) (Characters.isDigit(chars[start]) ? seen | numbersIn(start, end) : seen);
    hashes[size] = hash;
    gaps[size] = size == 0 ? Gap.LINE : between(ends[size - 1], start);
    if ((seen & NOT_ASCII) != 0) {
      kinds[size] = Lexicon.kindsOf(lowerOf(size));
    } else {
      Lexicon.Entry entry = Lexicon.find(chars, start, end, hash);
      if (entry != null) {
        kinds[size] = entry.kinds();
        lower[size] = entry.word();
      }
    }
    size++;
    return end;
  }

  /** What a word that begins with a digit is: a number, one of a house. */
  private int numbersIn(int start, int end) {
    int digits = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      digits += Characters.isDigit(chars[i]) ? 1 : 0;
      letters += Characters.isLetter(chars[i]) ? 1 : 0;
    }
    return (digits == end - start ? NUMBER : 0)
        | (letters <= 1 && end - start <= LONGEST_HOUSE ? HOUSE : 0);
  }

  /** A word goes on over letters of any script, and an apostrophe or a hyphen between letters. */
  private boolean goesOn(char here, int at) {
    if (here >= 128 && Characters.isLetter(here)) {
      return true;
    }
    return (here == '\'' || here == '’' || here == '-' || here == '_')
        && at + 1 < chars.length
        && Characters.isWordPart(chars[at + 1])
        && Characters.isWordPart(chars[at - 1]);
  }

  private void grow(int capacity) {
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    traits = Arrays.copyOf(traits, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    lower = Arrays.copyOf(lower, capacity);
  }

  private boolean isAscii(int word) {
    return (traits[word] & NOT_ASCII) == 0;
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

  /** Where a word ends as a name: a possessive ending stays outside. */
  int endOfName(int word) {
    int end = ends[word];
    boolean possessive =
        end - starts[word] > 2
            && (chars[end - 1] == 's' || chars[end - 1] == 'S')
            && (chars[end - 2] == '\'' || chars[end - 2] == '’');
    return possessive ? end - 2 : end;
  }

  String of(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Whether a word is on a list; beyond the text's ends none is. */
  boolean is(int word, Kind kind) {
    return isAny(word, kind.bit());
  }

  /** Whether a word is on one of some lists. */
  boolean isAny(int word, long anyOf) {
    return word >= 0 && word < size && (kinds[word] & anyOf) != 0;
  }

  /** Whether its folded form is on one of some lists. */
  boolean isFoldedAny(int word, long anyOf) {
    if (word < 0 || word >= size) {
      return false;
    }
    return isPlain(word) ? isAny(word, anyOf) : (Lexicon.kindsOf(folded(word)) & anyOf) != 0;
  }

  /** Whether its folded form is what it is in lower case. */
  boolean isPlain(int word) {
    return isAscii(word) && (length(word) < 2 || chars[ends[word] - 2] != '\'');
  }

  /** The hash of a plain word in lower case. */
  int hash(int word) {
    return hashes[word];
  }

  /** Whether it is this word of plain letters, in any case. */
  boolean reads(int word, String plain) {
    if (word < 0 || word >= size) {
      return false;
    }
    return isAscii(word)
        ? length(word) == plain.length()
            && text.regionMatches(true, starts[word], plain, 0, plain.length())
        : lower(word).equals(plain);
  }

  /** In lower case; empty beyond the text's ends. */
  String lower(int word) {
    return word < 0 || word >= size ? "" : lowerOf(word);
  }

  private String lowerOf(int word) {
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
    if (isAscii(plain)) {
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

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  boolean isNumber(int word) {
    return word >= 0 && word < size && (traits[word] & NUMBER) != 0;
  }

  /** Whether it can be a house's number: a few digits, perhaps a letter, perhaps a range. */
  boolean isHouse(int word) {
    return word >= 0 && word < size && (traits[word] & HOUSE) != 0;
  }

  boolean startsWithDigit(int word) {
    return word >= 0 && word < size && Characters.isDigit(chars[starts[word]]);
  }

  boolean hasDigit(int word) {
    return (traits[word] & HAS_DIGIT) != 0;
  }

  /** Whether this word or one of the next few has a digit. */
  boolean hasDigitWithin(int word, int reach) {
    if (nextDigit.length < size) {
      nextDigit = nextDigits();
    }
    return nextDigit[word] - reach <= word;
  }

  private int[] nextDigits() {
    int[] nexts = new int[size];
    int next = Integer.MAX_VALUE;
    for (int word = size - 1; word >= 0; word--) {
      next = hasDigit(word) ? word : next;
      nexts[word] = next;
    }
    return nexts;
  }

  boolean hasUnderscore(int word) {
    return (traits[word] & HAS_UNDERSCORE) != 0;
  }

  /** Whether it begins with a capital, or with a letter of a script that has none. */
  boolean isCapital(int word) {
    if (word < 0 || word >= size) {
      return false;
    }
    char plain = chars[starts[word]];
    if (plain < 128) {
      return plain >= 'A' && plain <= 'Z';
    }
    int first = text.codePointAt(starts[word]);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  /** Whether all its letters are capitals. */
  boolean isUpper(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(chars[i])) {
        return false;
      }
    }
    return isCapital(word);
  }

  char last(int word) {
    return chars[ends[word] - 1];
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
    return gaps[word];
  }

  private Gap between(int from, int to) {
    if (to - from == 1 && chars[from] == ' ') {
      return Gap.SPACE;
    }
    boolean line = false;
    boolean comma = false;
    boolean dot = false;
    boolean colon = false;
    boolean other = false;
    boolean mark = false;
    for (int i = from; i < to; i++) {
      switch (chars[i]) {
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
