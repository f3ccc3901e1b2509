package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language the service speaks. */
final class ServicePhraseTest {
  @ParameterizedTest
  @CsvSource({
    "en, English",
    "de, Englisch",
    "de-AT, Englisch",
    "fr, anglais",
    "es, inglés",
    "it, inglese",
    "pt, inglês",
    "nl, Engels",
    "pl, angielsku",
    "sv, engelska",
    "da, engelsk her. Jeg tilkalder",
    "nb, engelsk her. Jeg tilkaller",
    "fi, englanniksi",
    "cs, anglicky",
    "hu, angolul",
    "ro, engleză",
    "el, αγγλικά",
    "ru, по-английски",
    "uk, англійською",
    "tr, İngilizce",
    "ar, الإنجليزية",
    "zh, 英语",
    "ja, 英語",
    "ko, 영어",
    "sw, English"
  })
  void says_in_the_shoppers_language_that_it_answers_in_english(String language, String word) {
    assertThat(ServicePhrase.englishOnly(Locale.forLanguageTag(language)).text()).contains(word);
  }

  @Test
  void answers_in_the_languages_whose_claims_can_be_read() {
    assertThat(ServicePhrase.languages())
        .containsExactly(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, You're welcome!",
    "de, Gern geschehen!",
    "de-CH, Gern geschehen!",
    "fi, You're welcome!"
  })
  void says_a_phrase_in_english_where_it_has_no_other_words(String language, String said) {
    GroundedSentence sentence = ServicePhrase.THANKS.sentence(Locale.forLanguageTag(language));

    assertThat(sentence.text()).isEqualTo(said);
    assertThat(sentence.citations()).isEmpty();
  }
}
