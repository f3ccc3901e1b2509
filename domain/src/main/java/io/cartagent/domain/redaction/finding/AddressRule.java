package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.List;

/**
 * Postal addresses. A street is the seed: a house number with a street's name before or after it, a
 * box, a unit, a crossing. From there the address goes on over unit, town, region, postcode and
 * country. Where the street's name alone does not tell, what follows or a word before must.
 */
final class AddressRule {
  private static final int LONGEST_HOUSE = 6;
  private static final int MOST_STREET_WORDS = 6;

  /** How far a number can stand behind an address's first word. */
  private static final int NUMBER_REACH = 8;

  private static final int SHORTEST_COMPOUND = 5;
  private static final long CONNECTOR_OR_STREET = Kind.all(Kind.CONNECTOR, Kind.STREET_BEFORE);

  private final String text;
  private final Words words;

  /** Whether its writer uses no capitals, so that none can be expected. */
  private final boolean small;

  private final AddressTail tail;

  AddressRule(String text, Words words, boolean small) {
    this.text = text;
    this.words = words;
    this.small = small;
    this.tail = new AddressTail(text, words, small);
  }

  void find(List<PersonalData> found) {
    int word = 0;
    while (word < words.size()) {
      int end = findAt(word, found);
      word = Math.max(end, word + 1);
    }
  }

  /** The word after the address that begins here, or -1. */
  private int findAt(int word, List<PersonalData> found) {
    char first = text.charAt(words.start(word));
    boolean corner = first == 'c' || first == 'C';
    if (!corner && !words.hasDigitWithin(word, NUMBER_REACH)) {
      return -1;
    }
    int sure = words.startsWithDigit(word) ? endOfNumberedStreet(word) : endOfWordSeed(word);
    if (sure > 0) {
      return tail.add(word, sure, found);
    }
    int likely = endOfLikelySeed(word);
    if (likely > 0) {
      int after = tail.endFrom(likely);
      boolean confirmed = tail.confirms(likely, after) && !saysShop(word);
      if (confirmed || tail.hasUnit(likely, after) || isCued(word)) {
        return tail.add(word, likely, found);
      }
    }
    return -1;
  }

  /** A seed that a word begins, not a number. */
  private int endOfWordSeed(int word) {
    int end = -1;
    if (words.is(word, Kind.ADDRESS_START)) {
      end = endOfCorner(word);
      end = end > 0 ? end : endOfMilitary(word);
      end = end > 0 ? end : endOfBox(word);
      end = end > 0 ? end : endOfUnit(word);
      end = end > 0 ? end : endOfNamedStreet(word);
    }
    return end > 0 || !words.isCapital(word) ? end : endOfCompoundStreet(word);
  }

  private int endOfCorner(int word) {
    if (!words.reads(word, "corner") || !words.reads(word + 1, "of")) {
      return -1;
    }
    int at = word + 2;
    boolean joined = false;
    while (at < words.size() && at - word < 14 && words.before(at) != Gap.LINE) {
      if (words.reads(at, "and")) {
        joined = true;
      } else if (!isProper(at)
          && !words.startsWithDigit(at)
          && !words.isAny(at, CONNECTOR_OR_STREET)) {
        break;
      }
      at++;
      if (at < words.size() && !isWithin(at)) {
        break;
      }
    }
    return joined && at - word > 4 ? at : -1;
  }

  private int endOfMilitary(int word) {
    int at = word;
    if (words.is(word, Kind.SHIP) && isProper(word + 1)) {
      at = word + 2;
    } else if (words.reads(word, "psc") || words.reads(word, "unit") || words.reads(word, "cmr")) {
      at = word + 1;
      while (at < words.size() && at - word < 5 && (words.isNumber(at) || words.reads(at, "box"))) {
        at++;
      }
    }
    boolean zone =
        words.is(at, Kind.MILITARY) && words.length(Math.min(at + 1, words.size() - 1)) == 2;
    return zone && words.isNumber(at + 2) ? at + 3 : -1;
  }

  private int endOfBox(int word) {
    String lower = words.lower(word);
    int at = -1;
    if (lower.equals("po") && words.reads(word + 1, "box")) {
      at = word + 2;
    } else if (lower.equals("p") && words.reads(word + 1, "o") && words.reads(word + 2, "box")) {
      at = word + 3;
    } else if (lower.equals("postfach")
        || lower.equals("postbus")
        || lower.equals("pobox")
        || lower.equals("postboks")) {
      at = word + 1;
    } else if ((lower.equals("casella") || lower.equals("case") || lower.equals("apartado"))
        && words.lower(word + 1).startsWith("postal")) {
      at = word + 2;
    }
    return at > 0 && words.startsWithDigit(at) ? at + 1 : -1;
  }

  private int endOfUnit(int word) {
    return words.is(word, Kind.SURE_UNIT)
            && word + 1 < words.size()
            && words.hasDigit(word + 1)
            && words.length(word + 1) <= LONGEST_HOUSE
            && isWithin(word + 1)
        ? word + 2
        : -1;
  }

  /** A house number, and a street that says it is one. */
  private int endOfNumberedStreet(int word) {
    int at = afterHouseNumbers(word);
    if (at < 0) {
      return -1;
    }
    int best = -1;
    boolean named = false;
    for (int i = at; i < words.size() && i - at < MOST_STREET_WORDS && isWithin(i); i++) {
      boolean street = words.is(i, Kind.STREET);
      boolean maybe = words.is(i, Kind.STREET_IF_CAPITAL) && words.isCapital(i);
      if (named && (street || maybe)) {
        best = i + 1;
      }
      if (i == at && words.is(i, Kind.STREET_BEFORE)) {
        int name = afterConnectors(i + 1);
        best = isStreetName(name) ? afterName(name) : best;
      }
      if (named && words.is(i, Kind.STREET_IF_NUMBERED) && words.isHouse(i + 1)) {
        best = i + 1;
      }
      if (words.isCapital(i) && isCompoundStreet(i)) {
        best = i + 1;
      }
      boolean ordinal = words.startsWithDigit(i) && !words.isNumber(i);
      boolean connects = words.is(i, Kind.CONNECTOR) && i > at;
      boolean initial = words.length(i) == 1 && words.isCapital(i);
      if (!isStreetName(i) && !ordinal && !connects && !initial && !(street && !named)) {
        break;
      }
      named |= isStreetName(i) || ordinal;
    }
    return best > 0 ? afterHouse(best) : -1;
  }

  /** A word for street, its name, its number. */
  private int endOfNamedStreet(int word) {
    int name = word + 1 < words.size() && isWithin(word + 1) ? afterConnectors(word + 1) : -1;
    if (!words.is(word, Kind.STREET_BEFORE) || name < 0 || !isStreetName(name)) {
      return -1;
    }
    boolean plain = words.is(word, Kind.PLAIN_STREET_BEFORE);
    if (plain && !words.isCapital(word) && words.before(word + 1) != Gap.DOT) {
      return -1;
    }
    int end = afterName(name);
    return end < words.size() && words.isHouse(end) && isNextTo(end) ? afterHouse(end) : -1;
  }

  /** A street whose name is one word, then its number: Hauptstraße 5, Frankfurter Straße 12. */
  private int endOfCompoundStreet(int word) {
    int at = word;
    while (at - word < 2
        && words.isCapital(at)
        && !isStreetWord(at)
        && isStreetName(at + 1)
        && words.before(at + 1) == Gap.SPACE) {
      at++;
    }
    boolean street = words.isCapital(at) && isStreetWord(at) && (at > word || isCompoundStreet(at));
    int house = at + 1;
    return street
            && house < words.size()
            && words.isHouse(house)
            && isNextTo(house)
            && words.length(house) <= 4
        ? afterHouse(house)
        : -1;
  }

  private boolean isStreetWord(int word) {
    return isCompoundStreet(word) || words.is(word, Kind.STREET_ALONE);
  }

  private boolean isCompoundStreet(int word) {
    return words.length(word) >= SHORTEST_COMPOUND
        && AddressWords.mayEndStreet(words.last(word))
        && AddressWords.isCompoundStreet(words.lower(word));
  }

  /** A number and capitalised words, perhaps with a number again: only a street in its place. */
  private int endOfLikelySeed(int word) {
    int at = afterHouseNumbers(word);
    if (at < 0) {
      return -1;
    }
    int end = at;
    int proper = 0;
    while (end < words.size()
        && end - at < MOST_STREET_WORDS
        && (end == at ? isNextTo(end) : isWithin(end))
        && (isStreetName(end)
            || (end > at && words.is(end, Kind.CONNECTOR))
            || (words.length(end) == 1 && words.isCapital(end)))) {
      proper += isStreetName(end) ? 1 : 0;
      end++;
    }
    if (proper == 0) {
      return -1;
    }
    while (words.is(end - 1, Kind.CONNECTOR) && !words.isCapital(end - 1)) {
      end--;
    }
    return afterHouse(end);
  }

  private boolean saysShop(int word) {
    Surroundings around = Surroundings.of(text, words.start(word), words.end(word));
    return around.distanceBefore(Kind.SHOP) >= 0 && around.distanceBefore(Kind.ADDRESS_CUE) < 0;
  }

  private boolean isCued(int word) {
    Gap gap = words.before(word);
    Surroundings around = Surroundings.of(text, words.start(word), words.end(word));
    return (gap == Gap.COLON || around.isRightBehind(Kind.ADDRESS_LINK))
        && around.distanceBefore(Kind.ADDRESS_CUE) >= 0;
  }

  /** The word after one or two house numbers that begin here, or -1. */
  private int afterHouseNumbers(int word) {
    if (!words.isHouse(word) || !opensAddress(word)) {
      return -1;
    }
    int at = word + 1;
    while (at < words.size() && at - word < 3 && words.isHouse(at) && isNextTo(at)) {
      at++;
    }
    return at < words.size() && words.before(at) == Gap.SPACE ? at : -1;
  }

  private boolean opensAddress(int word) {
    char before = words.start(word) == 0 ? ' ' : text.charAt(words.start(word) - 1);
    boolean thousands =
        before == ','
            && words.start(word) > 1
            && Characters.isDigit(text.charAt(words.start(word) - 2));
    boolean item = words.end(word) < text.length() && text.charAt(words.end(word)) == ')';
    return !thousands && !item && "#$€£%./@&=:".indexOf(before) < 0;
  }

  /** Behind a street's name its number, if there is one: 5, 12a, 12-14. */
  private int afterHouse(int word) {
    return word < words.size() && words.isHouse(word) && isNextTo(word) ? word + 1 : word;
  }

  private int afterConnectors(int word) {
    int at = word;
    while (at < words.size() && at - word < 3 && isConnector(at)) {
      at++;
    }
    return at;
  }

  private boolean isConnector(int word) {
    return words.is(word, Kind.CONNECTOR) && isWithin(word);
  }

  private int afterName(int word) {
    int at = word;
    while (at < words.size()
        && at - word < MOST_STREET_WORDS
        && (at == word || isWithin(at))
        && (isStreetName(at) || words.is(at, Kind.CONNECTOR))) {
      at++;
    }
    return at;
  }

  private boolean isStreetName(int word) {
    return word < words.size()
        && isProper(word)
        && !words.is(word, Kind.NO_PLACE)
        && !words.is(word, Kind.UNIT);
  }

  private boolean isProper(int word) {
    return tail.isProper(word);
  }

  private boolean isWithin(int word) {
    Gap gap = words.before(word);
    return gap == Gap.SPACE || (gap == Gap.DOT && words.length(word - 1) <= 4);
  }

  private boolean isNextTo(int word) {
    Gap gap = words.before(word);
    return gap == Gap.SPACE || (gap == Gap.COMMA && words.length(word) <= 4 && !small);
  }
}
