package io.cartagent.adapter.llm.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.tenant.TenantId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenNlpLanguageDetectorTest {
  private static final TenantId ACME = new TenantId("acme.myshopify.com");
  private static final String UNSURE = "-";

  private final OpenNlpLanguageDetector detector = new OpenNlpLanguageDetector();

  @Test
  void knows_short_sentences_of_shoppers_in_twelve_languages() throws IOException {
    List<String> wrong = new ArrayList<>();
    int unsure = 0;
    for (String line : sentences()) {
      String[] parts = line.split("\t", -1);
      String found = language(parts[1]);
      if (found.equals(UNSURE)) {
        unsure++;
      } else if (!found.equals(parts[0])) {
        wrong.add(found + " for " + line);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(unsure).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#1027",
        "ok",
        "ja bitte",
        "[EMAIL_1]",
        "#1027 lena.mueller@example.com",
        "CE424657716IE 00340434161094042557",
        "Müller Straße 5, 10967 Berlin",
        "asdf qwer blorp zzt",
        "https://acme.example/products/weisse-schale-gross"
      })
  void says_nothing_of_what_is_short_or_only_names_and_numbers(String message) {
    assertThat(detector.detect(ACME, message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is the Große Weiße Schale mit Henkel in stock?",
        "do you ship the Caffè Verona Tazza Piccola to me",
        "has my refnud for #1055 gone out? roisin.doherty@example.org",
        "Hallo, where is my Bestellung #1027?",
        "My name is Jürgen Großmann, I live in Überlingen, where is it?"
      })
  void takes_names_titles_and_mixed_messages_for_english_or_says_nothing(String message) {
    assertThat(language(message)).isIn("en", UNSURE);
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 제 주문은 어디에 있나요?",
    "el, Πού είναι η παραγγελία μου;",
    "zh, 我的订单已经等了一个星期了",
    "uk, Де моє замовлення? Я чекаю вже тиждень.",
    "ar, أين طلبي؟ أنا أنتظر منذ أسبوع"
  })
  void knows_other_scripts(String language, String message) {
    assertThat(language(message)).isEqualTo(language);
  }

  private String language(String message) {
    return detector.detect(ACME, message).map(Locale::getLanguage).orElse(UNSURE);
  }

  private static List<String> sentences() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OpenNlpLanguageDetectorTest.class.getResourceAsStream(
                        "/language/shop-sentences.tsv")),
                UTF_8))) {
      return lines.lines().toList();
    }
  }
}
