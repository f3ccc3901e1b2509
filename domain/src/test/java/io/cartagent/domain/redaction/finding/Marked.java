package io.cartagent.domain.redaction.finding;

import java.util.function.Predicate;

/** Texts in which braces mark what is found. */
final class Marked {
  private static final PersonalDataFinder FINDER = new PersonalDataFinder();

  private Marked() {}

  static String plain(String marked) {
    return marked.replace("{", "").replace("}", "");
  }

  /** The text with braces around all that is found. */
  static String of(String text) {
    return of(text, category -> true);
  }

  /** The text with braces around all that is found once some people are known. */
  static String of(String text, KnownPeople known) {
    return of(text, known, category -> true);
  }

  /** The text with braces around all that is found and meant. */
  static String of(String text, Predicate<DataCategory> meant) {
    return of(text, new KnownPeople(), meant);
  }

  private static String of(String text, KnownPeople known, Predicate<DataCategory> meant) {
    StringBuilder marked = new StringBuilder();
    int copied = 0;
    for (PersonalData datum : FINDER.find(text, known)) {
      if (meant.test(datum.category())) {
        marked.append(text, copied, datum.start()).append('{');
        marked.append(text, datum.start(), datum.end()).append('}');
        copied = datum.end();
      }
    }
    return marked.append(text.substring(copied)).toString();
  }
}
