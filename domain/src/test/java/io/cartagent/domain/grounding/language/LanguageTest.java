package io.cartagent.domain.grounding.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a language's words are written down and read. */
final class LanguageTest {
  private final Language dutch =
      Language.of(
          "nl",
          """
          clock: uur
          months: januari februari
            maart
          days: vandaag=0
          status SHIPPED: verzonden~/e | op  weg
          when shipped on: verzonden
          amount total: totaal samen
          joints:
            en maar
            : toch
          """);

  @Test
  void a_line_that_begins_with_a_space_goes_on() {
    assertThat(dutch.words(Topic.MONTHS)).containsExactly("januari", "februari", "maart");
    assertThat(dutch.words(Topic.JOINTS)).containsExactly("en", "maar", ":", "toch");
    assertThat(dutch.words(Topic.CLOCK)).containsExactly("uur");
  }

  @Test
  void a_phrase_is_read_with_its_endings() {
    assertThat(dutch.phrases(StatusTerm.SHIPPED))
        .containsExactly("verzonden", "verzondene", "op weg");
    assertThat(dutch.phrases(StatusTerm.PAID)).isEmpty();
  }

  @Test
  void has_its_cues_and_its_name() {
    assertThat(dutch.locale()).isEqualTo(Locale.forLanguageTag("nl"));
    assertThat(dutch.dateCues())
        .containsExactly(java.util.Map.entry("shipped on", List.of("verzonden")));
    assertThat(dutch.amountCues())
        .containsExactly(java.util.Map.entry("total", List.of("totaal", "samen")));
    assertThat(dutch.words(Topic.SPEAKERS)).isEmpty();
  }

  @Test
  void every_language_is_read_at_once() {
    assertThat(Languages.words(Topic.MONTHS)).contains("january", "januar", "janvier", "enero");
    assertThat(Languages.values(Topic.CURRENCIES)).containsEntry("euros", "EUR");
    assertThat(Languages.numbers(Topic.DAYS))
        .containsEntry("tomorrow", 1)
        .containsEntry("gestern", -1);
    assertThat(Languages.dateCues().get("shipped on")).contains("dispatched", "versandt");
    assertThat(Languages.amountCues().get("total")).contains("altogether");
    assertThat(Languages.ALL).extracting(Language::locale).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void every_language_has_words_for_every_topic_it_needs() {
    assertThat(Languages.ALL)
        .allSatisfy(language -> {
          assertThat(language.words(Topic.MONTHS)).hasSize(12);
          assertThat(language.words(Topic.WEEKDAYS)).hasSize(7);
          assertThat(language.words(Topic.NEGATIONS)).isNotEmpty();
          assertThat(Set.of(StatusTerm.SHIPPED, StatusTerm.DELIVERED))
              .allSatisfy(term -> assertThat(language.phrases(term)).isNotEmpty());
        });
  }
}
