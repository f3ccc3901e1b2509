package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies no shop wrote, in the words it did write, in German, French and Spanish (GR-01). */
final class InventedElsewhereTest {
  private static final String TEXT =
      """
      Ungetragene Ware können Sie innerhalb von 30 Tagen zurückgeben. Die Ware muss unbenutzt und \
      in der Originalverpackung sein. Wir erstatten den Kaufpreis innerhalb von 14 Tagen nach \
      Eingang der Ware. Die Kosten der Rücksendung tragen Sie. Für Mitglieder ist die Rücksendung \
      kostenlos. Reduzierte Ware ist vom Umtausch ausgeschlossen. Der Versand nach Österreich \
      kostet 9,90 € und dauert 3 bis 5 Werktage. Wir liefern nicht an Packstationen. Nach dem \
      Versand können Sie die Lieferadresse nicht mehr ändern.
      Vous pouvez retourner les articles non portés sous 30 jours. Les articles soldés ne sont pas \
      repris. Le retour est gratuit pour les membres.
      Puede devolver los artículos sin usar en 30 días. No aceptamos artículos rebajados. La \
      devolución es gratuita para los socios.\
      """;

  private final GroundingChecker checker =
      new GroundingPolicy()
          .over(
              new GroundingContext(
                  List.of(
                      new Evidence.Excerpt(
                          "terms",
                          new Passage(
                              "terms",
                              EvidenceFixture.source("terms", SourceKind.POLICY, "Terms"),
                              "",
                              TEXT,
                              "digest"))),
                  List.of(),
                  IdentityLevel.ANONYMOUS,
                  EvidenceFixture.shop(),
                  EvidenceFixture.NOW));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Rücksendung ist immer kostenlos.",
        "Für alle ist die Rücksendung kostenlos.",
        "Reduzierte Ware können Sie auch zurückgeben.",
        "Wir liefern an Packstationen.",
        "Wir tragen die Kosten der Rücksendung.",
        "Benutzte Ware können Sie innerhalb von 30 Tagen zurückgeben.",
        "Nach dem Versand können Sie die Lieferadresse ändern.",
        "Wir holen die Ware bei Ihnen ab.",
        "Der Versand nach Österreich ist für Mitglieder kostenlos.",
        "Ihre Ware ist versichert.",
        "Le retour est toujours gratuit.",
        "Les articles soldés sont repris.",
        "Vous pouvez retourner les articles portés.",
        "Nous reprenons les articles chez vous.",
        "La devolución es siempre gratuita.",
        "Aceptamos artículos rebajados.",
        "Puede devolver los artículos usados."
      })
  void what_no_text_says_is_held(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).as(sentence).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sie können ungetragene Ware innerhalb von 30 Tagen zurückgeben.",
        "Den Kaufpreis erstatten wir innerhalb von 14 Tagen.",
        "Für Mitglieder ist die Rücksendung kostenlos.",
        "Der Versand nach Österreich kostet 9,90 €.",
        "An Packstationen liefern wir leider nicht.",
        "Reduzierte Ware ist leider ausgeschlossen.",
        "Die Ware muss unbenutzt sein.",
        "Les articles non portés, vous pouvez les retourner sous 30 jours.",
        "Pour les membres, le retour est gratuit.",
        "Los artículos sin usar se pueden devolver en 30 días.",
        "Para los socios la devolución es gratuita."
      })
  void what_a_text_says_in_other_order_is_let_out(String sentence) {
    assertThat(checker.explain(sentence).isGrounded())
        .as(checker.explain(sentence).asText())
        .isTrue();
  }
}
