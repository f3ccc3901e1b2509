package io.cartagent.domain.redaction.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * People and other values one conversation has named already: the customer of an order, who
 * introduced themselves, a user id once given. Names are known in any case and without their marks.
 * Not safe for concurrent use.
 */
public final class KnownPeople {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_VALUE = 4;
  private static final int MOST_NAMES = 200;
  private static final int MOST_ID_PARTS = 3;

  /** A power of two. */
  private static final int MARKS = 16;

  /** How many bits of a hash say which bit of a long is meant. */
  private static final int BITS_OF_PLACE = 6;

  private final Set<String> names = new HashSet<>();
  private final Set<String> full = new HashSet<>();
  private final Set<String> starts = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final List<Value> values = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** A bit for each word that a name begins with, so that most words need not be looked up. */
  private final long[] marks = new long[MARKS];

  /** Something said before that is to be hidden wherever it is said again. */
  record Value(DataCategory category, String text) {}

  /** Remembers what was found in a text: names, also within addresses and ids, and values. */
  public void remember(PersonalData datum, String text) {
    rememberNames(datum, text);
    switch (datum.category()) {
      case USER_ID, POSTCODE, DATE_OF_BIRTH, ADDRESS, PHONE ->
          addValue(datum.category(), text.substring(datum.start(), datum.end()));
      case PERSON, EMAIL, CARD, IBAN, NATIONAL_ID, IP, SECRET -> {}
    }
  }

  /** Of what was found in a text the names only. */
  void rememberNames(PersonalData datum, String text) {
    String value = text.substring(datum.start(), datum.end());
    switch (datum.category()) {
      case PERSON -> addName(value);
      case EMAIL -> addNameWithin(value.substring(0, value.indexOf('@')));
      case USER_ID -> addNameWithin(value);
      case POSTCODE, DATE_OF_BIRTH, ADDRESS, PHONE, CARD, IBAN, NATIONAL_ID, IP, SECRET -> {}
    }
  }

  /** Remembers a person's name: the whole, and its parts where they stand as a name. */
  public void addName(String name) {
    if (!names.add(name)) {
      return;
    }
    add(new Words(name));
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String spelled = withoutUmlauts(plain);
    if (!spelled.equals(plain)) {
      add(new Words(spelled));
    }
  }

  private static String withoutUmlauts(String name) {
    return name.replace("ä", "ae").replace("ö", "oe").replace("ø", "oe").replace("ü", "ue");
  }

  private void add(Words words) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < words.size() && full.size() < MOST_NAMES; i++) {
      String part = words.folded(i);
      whole.append(whole.isEmpty() ? "" : " ").append(part);
      if (part.length() >= SHORTEST_PART
          && !words.hasDigit(i)
          && !NameWords.TITLES.contains(part)
          && !NameWords.PARTICLES.contains(part)) {
        parts.add(part);
        mark(part);
      }
    }
    if (whole.length() >= SHORTEST_PART && words.size() > 1) {
      full.add(whole.toString());
      starts.add(words.folded(0));
      mark(words.folded(0));
    }
  }

  private void mark(String folded) {
    marks[markOf(folded.hashCode())] |= 1L << folded.hashCode();
  }

  /** Remembers the name that an address or a user id is made of, such as anna.li_42. */
  public void addNameWithin(String id) {
    String[] parts = id.split("[._-]", MOST_ID_PARTS);
    String surname = parts.length < 2 ? "" : withoutDigits(parts[1]);
    if (GivenNames.SURE.contains(Words.fold(parts[0].toLowerCase(Locale.ROOT)))
        && surname.length() >= SHORTEST_PART) {
      addName(parts[0] + " " + surname);
    }
  }

  private static String withoutDigits(String part) {
    int end = part.length();
    while (end > 0 && Characters.isDigit(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end);
  }

  /** Remembers a value as it is written. */
  public void addValue(DataCategory category, String text) {
    if (text.length() >= SHORTEST_VALUE
        && values.size() < MOST_NAMES
        && seen.add(text.toLowerCase(Locale.ROOT))) {
      values.add(new Value(category, text));
    }
  }

  /** False when no name begins with this word, as is true of most. */
  boolean mayBegin(Words words, int word) {
    if (parts.isEmpty() && starts.isEmpty()) {
      return false;
    }
    return !words.isPlain(word) || (marks[markOf(words.hash(word))] & 1L << words.hash(word)) != 0;
  }

  private static int markOf(int hash) {
    return (hash >>> BITS_OF_PLACE) & (MARKS - 1);
  }

  /** Whether a whole name begins with this word. */
  boolean isStart(String folded) {
    return starts.contains(folded);
  }

  boolean isWhole(String foldedName) {
    return full.contains(foldedName);
  }

  boolean isPart(String folded) {
    return parts.contains(folded);
  }

  List<Value> values() {
    return Collections.unmodifiableList(values);
  }
}
