package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store of merchants' languages must do. It starts empty, with both tenants installed. */
public abstract class AnswerLanguagesContract {
  protected abstract AnswerLanguages languages();

  @Test
  void has_none_besides_english_for_a_merchant_who_set_nothing() {
    assertThat(languages().list(ACME)).isEmpty();
  }

  @Test
  void keeps_what_is_set_and_replaces_it_as_a_whole() {
    languages().save(ACME, Set.of(Locale.GERMAN, Locale.FRENCH));
    assertThat(languages().list(ACME)).containsExactlyInAnyOrder(Locale.GERMAN, Locale.FRENCH);

    languages().save(ACME, Set.of(Locale.FRENCH));
    assertThat(languages().list(ACME)).containsExactly(Locale.FRENCH);

    languages().save(ACME, Set.of());
    assertThat(languages().list(ACME)).isEmpty();
  }

  @Test
  void does_not_count_english() {
    languages().save(ACME, Set.of(Locale.ENGLISH, Locale.GERMAN));

    assertThat(languages().list(ACME)).containsExactly(Locale.GERMAN);
  }

  @Test
  void keeps_the_languages_of_two_merchants_apart() { // TI-01
    languages().save(ACME, Set.of(Locale.GERMAN));
    languages().save(GLOBEX, Set.of(Locale.FRENCH));
    languages().save(GLOBEX, Set.of());

    assertThat(languages().list(ACME)).containsExactly(Locale.GERMAN);
    assertThat(languages().list(GLOBEX)).isEmpty();
  }
}
