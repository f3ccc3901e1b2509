package io.cartagent.domain.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of personal data in a text.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
record PersonalData(DataCategory category, int start, int end) {
  /** Everything found, in order and apart; where findings overlap the earlier rule wins. */
  static List<PersonalData> findIn(String text) {
    List<PersonalData> found = new ArrayList<>();
    Stream.of(
            SecretRule.find(text),
            EmailRule.find(text),
            IbanRule.find(text),
            NumberRule.findCards(text),
            NumberRule.findPhones(text))
        .flatMap(List::stream)
        .filter(candidate -> found.stream().noneMatch(candidate::overlaps))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(PersonalData::start));
    return found;
  }

  private boolean overlaps(PersonalData other) {
    return start < other.end && other.start < end;
  }
}
