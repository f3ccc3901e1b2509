package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.Words.Gap;
import java.util.List;

/**
 * People's names: those the conversation knows, those who introduce themselves, those a title, a
 * label or a verb marks, and first names with what follows them. A word that is also a thing, a
 * place or a colour needs more than its capital.
 */
final class NameRule {
  private final Words words;
  private final boolean small;
  private final KnownNameRule known;
  private final NameShape shape;
  private final Introduction introduction;

  NameRule(Words words, boolean small, KnownPeople known) {
    this.words = words;
    this.small = small;
    this.shape = new NameShape(words);
    this.known = new KnownNameRule(words, shape, known);
    this.introduction = new Introduction(words, shape);
  }

  void find(List<PersonalData> found) {
    int word = 0;
    while (word < words.size()) {
      int end = words.hasDigit(word) ? -1 : endOfName(word);
      if (end > 0) {
        end = addList(word, end, found);
      }
      word = Math.max(end, word + 1);
    }
  }

  /** Adds a name and those listed with it: Anna Li, Ben Ito and Cem Kaya. */
  private int addList(int first, int firstEnd, List<PersonalData> found) {
    boolean labelled = words.before(first) == Gap.COLON;
    int word = first;
    int end = firstEnd;
    while (true) {
      found.add(new PersonalData(DataCategory.PERSON, words.start(word), words.endOfName(end - 1)));
      boolean and = words.before(end) == Gap.SPACE && words.reads(end, "and");
      int next = and ? end + 1 : end;
      boolean listed = words.before(next) == (and ? Gap.SPACE : Gap.COMMA);
      boolean pairs = shape.isPair(next) && end - word > 1 && shape.isGiven(word);
      boolean name = shape.mayBeName(next) && words.isCapital(next) && (labelled || pairs);
      if (!listed || !name || shape.isPlaceOrThing(next, shape.endFrom(next))) {
        return end;
      }
      word = next;
      end = shape.endFrom(next);
    }
  }

  /** The word after the name that begins here, or -1. */
  private int endOfName(int word) {
    int end = known.endOfName(word);
    end = end > 0 ? end : endAfterTitle(word);
    end = end > 0 ? end : introduction.endOfFullName(word);
    if (end > 0 || !shape.mayBeName(word)) {
      return end;
    }
    end = introduction.endOfName(word);
    return end > 0 || small ? end : endOfFree(word);
  }

  private int endAfterTitle(int word) {
    if (!words.is(word, Kind.TITLE) || !(words.isCapital(word) || small)) {
      return -1;
    }
    String title = words.lower(word);
    Gap gap = words.before(word + 1);
    boolean shortened = title.length() <= 3 && !title.equals("pan");
    boolean follows = gap == Gap.SPACE ? !small : gap == Gap.DOT && shortened;
    return follows && shape.mayBeName(word + 1) ? shape.endFrom(word + 1) : -1;
  }

  /** A name that nothing announces. */
  private int endOfFree(int word) {
    if (!words.isCapital(word)) {
      return -1;
    }
    int end = shape.endFrom(word);
    if (shape.isPlaceOrThing(word, end)) {
      return -1;
    }
    boolean pair = end > word + 1;
    boolean article = words.is(word - 1, Kind.ARTICLE);
    if (shape.isSurelyGiven(word)) {
      boolean shouted = words.isUpper(word) && words.length(word) > 1;
      boolean thing = article && !shape.closes(word + 1) && !words.isCapital(word + 1);
      return pair || !(shouted || thing) ? end : -1;
    }
    if (pair) {
      boolean person = shape.isGiven(word) && goesOnAsOfPerson(end);
      return person || (shape.acts(end) && !article) ? end : -1;
    }
    boolean spoke =
        words.before(word) != Gap.SPACE
            && words.before(end) == Gap.SPACE
            && words.is(end, Kind.SPOKE);
    return spoke && !words.lower(word).endsWith("ly") ? end : -1;
  }

  /** Behind a doubtful name nothing may follow that makes it a thing. */
  private boolean goesOnAsOfPerson(int end) {
    return shape.closes(end) || shape.acts(end) || words.is(end, Kind.BEHIND_PEOPLE);
  }
}
