package io.cartagent.domain.injection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words: folded to lower case without accents, each with its place and sentence. */
record Reading(List<Word> words) {
  private static final int LONGEST_WORD = 40;
  private static final String LEET = "013457@$";
  private static final String LEET_MEANT = "oieastas";
  private static final String LOOK_ALIKES = "аеорсухіѕԁјһ";
  private static final String LOOK_ALIKES_MEANT = "aeopcyxisdjh";

  /** One word, or one character of a script that does not divide its words. */
  record Word(String folded, int start, int end, int sentence) {}

  static Reading of(String text) {
    List<Word> words = new ArrayList<>();
    int sentence = 0;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int width = Character.charCount(point);
      if (isUndivided(point)) {
        words.add(new Word(new String(Character.toChars(point)), i, i + width, sentence));
        i += width;
      } else if (Character.isLetterOrDigit(point)) {
        int end = endOfWord(text, i);
        words.add(new Word(fold(text.substring(i, end)), i, end, sentence));
        i = end;
      } else {
        sentence += endsSentence(text, i) ? 1 : 0;
        i += width;
      }
    }
    return new Reading(words);
  }

  /** The words of a phrase of the vocabulary. */
  static List<String> wordsOf(String phrase) {
    return of(phrase).words().stream().map(Word::folded).toList();
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length() && i - start < LONGEST_WORD) {
      int point = text.codePointAt(i);
      if (isUndivided(point)) {
        break;
      }
      boolean inside =
          Character.isLetterOrDigit(point)
              || Character.getType(point) == Character.NON_SPACING_MARK
              || (joins(point) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
      if (!inside) {
        break;
      }
      i += Character.charCount(point);
    }
    return i;
  }

  /** Apostrophes, and signs that stand for letters. */
  private static boolean joins(int point) {
    return point == '\'' || point == '’' || point == '@' || point == '$';
  }

  private static boolean endsSentence(String text, int at) {
    char here = text.charAt(at);
    if (here == '\n') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
    return switch (here) {
      case '。', '！', '？', '…' -> true;
      case '.', '!', '?' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      default -> false;
    };
  }

  private static boolean isUndivided(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static String fold(String word) {
    String low = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace("ß", "ss");
    StringBuilder folded = new StringBuilder(low.length());
    String apart = Normalizer.normalize(low, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char here = apart.charAt(i);
      if (Character.getType(here) != Character.NON_SPACING_MARK) {
        folded.append(here == 'ł' ? 'l' : here);
      }
    }
    String plain = folded.toString();
    return unmixed(plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain);
  }

  /** Undoes letters borrowed from another alphabet or written as digits. */
  private static String unmixed(String word) {
    boolean latin = word.chars().anyMatch(here -> here >= 'a' && here <= 'z');
    if (!latin) {
      return word;
    }
    return replaced(replaced(word, LOOK_ALIKES, LOOK_ALIKES_MEANT), LEET, LEET_MEANT);
  }

  private static String replaced(String word, String from, String to) {
    StringBuilder result = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      result.append(at < 0 ? word.charAt(i) : to.charAt(at));
    }
    return result.toString();
  }
}
