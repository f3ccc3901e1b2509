package io.cartagent.domain.grounding.text;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop need not end a sentence. */
final class Abbreviations {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "e.g", "i.e", "vs", "cf", "fig", "hr", "fr", "z.b",
          "d.h", "bzw", "mme", "mlle", "sra", "srta", "p.ej", "resp", "gen", "rev", "messrs",
          "inkl", "zzgl");

  private static final Set<String> SHORT_FORMS =
      Set.of(
          "no", "nr", "nos", "art", "tel", "ext", "approx", "ca", "max", "min", "incl", "excl",
          "etc", "inc", "ltd", "co", "corp", "st", "ave", "rd", "a.m", "p.m", "usw", "ggf", "evtl",
          "vgl", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "okt", "dez", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
          "sun", "dept", "est", "qty", "pcs", "stk", "u.s", "u.k", "e.u", "sr", "jr", "m", "p",
          "pp", "vol", "std");

  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "januar",
          "februar",
          "märz",
          "mai",
          "juni",
          "juli",
          "oktober",
          "dezember",
          "jänner");

  private Abbreviations() {}

  /** Whether a full stop after the word never ends a sentence. */
  static boolean neverEnds(String word) {
    return TITLES.contains(word) || isInitial(word);
  }

  /** Whether the word and its full stop number a line of a list: {@code 1.} or {@code a.}. */
  static boolean isListMarker(String word) {
    return isDayNumber(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  /** Whether it depends on what follows. */
  static boolean mayEnd(String word) {
    return SHORT_FORMS.contains(word) || isDayNumber(word);
  }

  /**
   * Whether the sentence goes on after such a word.
   *
   * @param next the next word, with the character after it
   */
  static boolean goesOn(String word, String next) {
    if (next.isEmpty()) {
      return false;
    }
    int first = next.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    boolean number = Character.isDigit(first) || first == '#';
    if (isDayNumber(word)) {
      return MONTHS.contains(lettersOf(next));
    }
    return number && SHORT_FORMS.contains(word);
  }

  private static String lettersOf(String next) {
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    return next.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isDayNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  /** One letter before a full stop is a name's initial, unless it may be a size. */
  private static boolean isInitial(String word) {
    return word.length() == 1
        && Character.isLetter(word.charAt(0))
        && "smlxi".indexOf(word.charAt(0)) < 0;
  }
}
