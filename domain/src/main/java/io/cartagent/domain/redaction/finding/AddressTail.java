package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.List;

/** What follows a street in an address: unit, town, region, postcode, country. */
final class AddressTail {
  private static final int MOST_PARTS = 9;
  private static final int MOST_TOWN_WORDS = 5;
  private static final int MOST_NAMES_BEFORE = 3;
  private static final int MOST_CONNECTORS = 3;
  private static final int LONGEST_POSTCODE = 10;

  private final String text;
  private final Words words;
  private final boolean small;

  AddressTail(String text, Words words, boolean small) {
    this.text = text;
    this.words = words;
    this.small = small;
  }

  /** Adds an address from its first word to where it ends; the postcode at its end stands alone. */
  int add(int from, int seedEnd, List<PersonalData> found) {
    int end = endFrom(seedEnd);
    int last = closed(words.start(from), words.end(end - 1));
    int postcode = postcodeAtEnd(seedEnd, end);
    int start = startOf(from);
    if (postcode < 0) {
      found.add(new PersonalData(DataCategory.ADDRESS, start, last));
      return end;
    }
    int before = words.start(postcode);
    while (Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    found.add(new PersonalData(DataCategory.ADDRESS, start, before));
    found.add(new PersonalData(DataCategory.POSTCODE, words.start(postcode), last));
    return end;
  }

  /** A bracket that the address opened closes within it. */
  private int closed(int start, int end) {
    boolean open = false;
    for (int i = start; i < end; i++) {
      char here = text.charAt(i);
      open = here == '(' || (open && here != ')');
    }
    return open && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  /** A street's name may stand before the first number, and an article before a corner. */
  private int startOf(int from) {
    if (words.reads(from, "corner") && words.reads(from - 1, "the")) {
      return words.start(from - 1);
    }
    int first = from;
    while (first > 0
        && from - first < MOST_NAMES_BEFORE
        && words.startsWithDigit(from)
        && words.before(first) == Gap.SPACE
        && isPlace(first - 1)
        && !small
        && !words.opensSentence(first - 1)) {
      first--;
    }
    return words.start(first);
  }

  /** The word after the address whose street ends before this word. */
  int endFrom(int word) {
    int at = word;
    for (int part = 0; part < MOST_PARTS; part++) {
      int next = endOfPart(at);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Whether what follows a likely street is what only follows streets. */
  boolean confirms(int from, int end) {
    boolean code = false;
    for (int i = from; i < end; i++) {
      code |= words.startsWithDigit(i) && words.length(i) >= 4;
    }
    boolean house = from > 0 && words.startsWithDigit(from - 1);
    boolean town =
        end > from && (words.before(from) == Gap.COMMA || words.before(from) == Gap.LINE);
    return (code && town) || (house && town && !small);
  }

  /** Whether a part of a building is named, which only follows streets. */
  boolean hasUnit(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.is(i, Kind.SURE_UNIT)) {
        return true;
      }
    }
    return false;
  }

  private int endOfPart(int at) {
    if (at >= words.size()) {
      return -1;
    }
    Gap gap = words.before(at);
    boolean abbreviated =
        gap == Gap.DOT
            && words.length(at - 1) <= 3
            && (!words.hasDigit(at - 1) || words.is(at, Kind.SURE_UNIT));
    if (gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.LINE && !abbreviated) {
      return endOfBracket(at);
    }
    int unit = endOfUnit(at);
    if (unit > 0) {
      return unit;
    }
    int code = endOfCode(at);
    if (code > 0) {
      return code;
    }
    // Without capitals nothing but a comma or a line tells a town from what the sentence goes on
    // with.
    return small && gap == Gap.SPACE ? -1 : endOfTown(at);
  }

  /** A word in brackets after a country or town. */
  private int endOfBracket(int at) {
    boolean open = words.start(at) > 0 && text.charAt(words.start(at) - 1) == '(';
    boolean close = words.end(at) < text.length() && text.charAt(words.end(at)) == ')';
    return open && close && isProper(at) ? endOfCode(at + 1) > 0 ? endOfCode(at + 1) : at + 1 : -1;
  }

  private int endOfUnit(int at) {
    boolean unit = words.is(at, Kind.UNIT);
    boolean number =
        at + 1 < words.size()
            && words.length(at + 1) <= 5
            && (words.hasDigit(at + 1) || (words.length(at + 1) == 1 && words.isCapital(at + 1)));
    if (unit && number && words.before(at + 1) != Gap.COMMA && words.before(at + 1) != Gap.LINE) {
      return at + 2;
    }
    boolean floor =
        words.startsWithDigit(at) && (words.reads(at + 1, "floor") || words.reads(at + 1, "etage"));
    return floor ? at + 2 : -1;
  }

  /** A postcode, in one or two parts. */
  int endOfCode(int at) {
    if (at >= words.size() || !words.hasDigit(at) || words.length(at) > LONGEST_POSTCODE) {
      return -1;
    }
    boolean next = at + 1 < words.size() && words.before(at + 1) == Gap.SPACE;
    if (next && isSecondPart(at)) {
      boolean longer = words.before(at + 2) == Gap.SPACE && words.isNumber(at + 2);
      return longer || words.is(at + 2, Kind.PHONE_NOUN) ? -1 : at + 2;
    }
    int length = words.length(at);
    if (!words.isNumber(at)) {
      return (length >= 3 && words.isUpper(at)) || (words.startsWithDigit(at) && length >= 6)
          ? at + 1
          : -1;
    }
    Gap after = at + 1 < words.size() ? words.before(at + 1) : Gap.LINE;
    boolean code = after == Gap.SPACE && words.isNumber(at + 1) && words.length(at + 1) >= 4;
    boolean district =
        length <= 2 && (code || after == Gap.COMMA || after == Gap.LINE || after == Gap.DOT);
    return (length >= 4 && length <= 7) || district ? at + 1 : -1;
  }

  /** Postcodes in two parts: 394 13, SW1A 1AA, D02 AF30, 1234 AB. */
  private boolean isSecondPart(int at) {
    int first = words.length(at);
    int second = words.length(at + 1);
    if (words.isNumber(at) && words.isNumber(at + 1)) {
      return first == 3 && (second == 2 || second == 3);
    }
    if (words.isNumber(at)) {
      return first == 4 && second == 2 && words.isUpper(at + 1);
    }
    return words.hasDigit(at + 1) && first <= 4 && second <= 4 && !words.isNumber(at + 1);
  }

  /** A town, region or country: a few names together. */
  private int endOfTown(int at) {
    if (!isPlace(at) && !isRegion(at, at - 1)) {
      return -1;
    }
    int end = at;
    while (end < words.size()
        && end - at < MOST_TOWN_WORDS
        && (end == at || isTogether(end))
        && (isPlace(end) || isRegion(end, at) || connects(end))) {
      end++;
    }
    boolean label = end < words.size() && words.before(end) == Gap.COLON;
    return label ? (end - 1 > at && words.before(end - 1) == Gap.LINE ? end - 1 : -1) : end;
  }

  /** Small words within a name, such as those in Isle of the Dogs. */
  private boolean connects(int word) {
    int at = word;
    while (at - word < MOST_CONNECTORS && words.is(at, Kind.CONNECTOR)) {
      at++;
      if (at >= words.size() || !isTogether(at)) {
        return false;
      }
    }
    return at > word && isPlace(at);
  }

  /** Two or three capitals, even where they spell a word. */
  private boolean isRegion(int word, int townStart) {
    return word > townStart
        && words.length(word) <= 3
        && words.length(word) > 1
        && words.isUpper(word)
        && !words.hasDigit(word);
  }

  private boolean isTogether(int word) {
    return words.before(word) == Gap.SPACE
        || (words.before(word) == Gap.DOT && words.length(word - 1) <= 2);
  }

  private boolean isPlace(int word) {
    return isProper(word) && !words.is(word, Kind.NO_PLACE);
  }

  boolean isProper(int word) {
    if (word >= words.size() || words.hasDigit(word)) {
      return false;
    }
    return words.isCapital(word) || (small && !words.is(word, Kind.CONNECTOR));
  }

  /** The first word of the postcode an address ends with, or -1. */
  private int postcodeAtEnd(int seedEnd, int end) {
    for (int from = Math.max(seedEnd, end - 2); from < end; from++) {
      if (endOfCode(from) == end
          && words.length(from) + (end - from > 1 ? words.length(end - 1) : 0) >= 4) {
        return from;
      }
    }
    return -1;
  }
}
