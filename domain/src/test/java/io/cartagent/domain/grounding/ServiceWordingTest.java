package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.IdentityLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is answered in a language hears the service itself in it. */
final class ServiceWordingTest {
  private static List<Locale> besidesEnglish() {
    return ServicePhrase.languages().stream()
        .filter(language -> !language.equals(Locale.ENGLISH))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("besidesEnglish")
  void says_every_phrase_in_words_of_its_own(Locale language) {
    assertThat(Arrays.stream(ServicePhrase.values()))
        .filteredOn(phrase -> !phrase.name().startsWith("ENGLISH_ONLY"))
        .allSatisfy(phrase -> assertThat(phrase.text(language)).isNotEqualTo(phrase.text()))
        .extracting(phrase -> phrase.text(language))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("besidesEnglish")
  void may_always_be_said(Locale language) { // GR-01
    GroundingChecker nothingKnown =
        new GroundingPolicy()
            .over(
                new GroundingContext(
                    List.of(),
                    List.of(),
                    IdentityLevel.ANONYMOUS,
                    EvidenceFixture.shop(),
                    EvidenceFixture.NOW));

    for (ServicePhrase phrase : ServicePhrase.values()) {
      SentenceAssembler assembler = new SentenceAssembler();
      List<String> sentences = new ArrayList<>(assembler.push(phrase.text(language)));
      sentences.addAll(assembler.finish());
      assertThat(sentences)
          .allSatisfy(one ->
              assertThat(nothingKnown.judge(one)).isInstanceOf(GroundingVerdict.Grounded.class));
    }
  }

  @ParameterizedTest
  @MethodSource("besidesEnglish")
  void an_apology_for_answering_in_english_keeps_its_own_language(Locale language) {
    ServicePhrase apology = ServicePhrase.englishOnly(language);

    assertThat(apology).isNotEqualTo(ServicePhrase.ENGLISH_ONLY);
    assertThat(apology.text(language)).isEqualTo(apology.text());
    assertThat(Set.of(apology.sentence(language).text())).containsExactly(apology.text());
  }
}
