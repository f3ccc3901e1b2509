package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.domain.tenant.TenantId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesCommandTest {
  @Test
  void takes_languages_by_their_codes() {
    assertThat(LanguagesCommand.named(List.of("en", " de", "fr")))
        .containsExactly(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    assertThat(LanguagesCommand.named(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl", "German", "de-AT", ""})
  void refuses_what_it_cannot_answer_in(String code) {
    assertThatThrownBy(() -> LanguagesCommand.named(List.of("de", code)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--set takes en, de, fr, es.");
  }

  @Test
  void shows_which_are_answered() {
    StringWriter text = new StringWriter();

    LanguagesCommand.print(
        new TenantId("acme.myshopify.com"), Set.of(Locale.GERMAN), new PrintWriter(text, true));

    assertThat(text.toString().lines())
        .containsExactly(
            "languages  acme.myshopify.com",
            "answered   en  English",
            "answered   de  German",
            "a person   fr  French",
            "a person   es  Spanish");
  }
}
