package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German, French and Spanish: values are told right from wrong as in English. */
class SecondLanguagesTest {
  private static final String TEXT =
      """
      Der Versand nach Österreich kostet 9,90 €.
      Sie können ungetragene Ware innerhalb von 30 Tagen zurückgeben.
      Unser Lager ist am 24. Dezember 2026 geschlossen.
      Ihre Bestellung 4711 wurde noch nicht versandt.
      Wir erstatten den Kaufpreis nach Eingang der Ware. Der Rückversand ist kostenlos.
      Nous remboursons le prix d'achat. Le retour est gratuit.
      Reembolsamos el precio de compra. La devolución es gratuita.
      La livraison en Belgique coûte 7,50 €.
      Vous pouvez retourner les articles sous quatorze jours.
      Le magasin ferme le 3 janvier 2027.
      El envío a Canarias cuesta 1.250,00 EUR.
      Puede devolver los artículos en 15 días.
      La tienda cierra el 6 de enero de 2027.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Der Versand nach Österreich kostet 9.90 EUR.           ~ Der Versand nach Österreich kostet 8,90 €.
          Sie können ungetragene Ware 30 Tage zurückgeben.       ~ Sie können ungetragene Ware 60 Tage zurückgeben.
          Sie können ungetragene Ware dreißig Tage zurückgeben.  ~ Sie können ungetragene Ware vierzig Tage zurückgeben.
          Unser Lager ist am 24.12.2026 geschlossen.             ~ Unser Lager ist am 25.12.2026 geschlossen.
          La livraison en Belgique coûte 7,50 euros.             ~ La livraison en Belgique coûte 5,70 euros.
          Vous pouvez retourner les articles sous 14 jours.      ~ Vous pouvez retourner les articles sous 40 jours.
          Le magasin ferme le 3 janvier 2027.                    ~ Le magasin ferme le 8 janvier 2027.
          El envío a Canarias cuesta 1250 euros.                 ~ El envío a Canarias cuesta 1520 euros.
          Puede devolver los artículos en quince días.           ~ Puede devolver los artículos en veinte días.
          La tienda cierra el 6 de enero de 2027.                ~ La tienda cierra el 7 de enero de 2027.
          """)
  void tells_the_right_value_from_the_wrong_one(String right, String wrong) {
    GroundingChecker checker = new GroundingPolicy().over(context());

    assertThat(checker.judge(right)).as(right).isInstanceOf(Grounded.class);
    assertThat(checker.judge(wrong)).as(wrong).isInstanceOf(Ungrounded.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Wir erstatten den Kaufpreis.                   ~ Wir erstatten die Versandkosten.
          Nach Eingang erstatten wir den Kaufpreis.      ~ Wir schenken Ihnen die Versandkosten.
          Der Rückversand ist kostenlos.                 ~ Der Versand ist gratis.
          Der Rückversand ist kostenlos.                 ~ Sie bekommen einen Gutschein.
          Nous remboursons le prix d'achat.              ~ Nous remplaçons les articles.
          Le retour est gratuit.                         ~ Vous avez une remise.
          Reembolsamos el precio de compra.              ~ Reparamos los artículos.
          La devolución es gratuita.                     ~ La devolución tiene un descuento.
          """)
  void a_promise_needs_a_text_that_makes_it(String right, String wrong) { // AI-02
    GroundingChecker checker = new GroundingPolicy().over(context());

    assertThat(checker.explain(right).isGrounded()).as(checker.explain(right).asText()).isTrue();
    assertThat(checker.explain(wrong).isGrounded()).as(checker.explain(wrong).asText()).isFalse();
  }

  private static GroundingContext context() {
    Evidence.Excerpt excerpt =
        new Evidence.Excerpt(
            "e",
            new Passage(
                "p", EvidenceFixture.source("p", SourceKind.POLICY, "Policy"), "", TEXT, "d"));
    return new GroundingContext(
        List.of(excerpt),
        List.of(),
        IdentityLevel.ANONYMOUS,
        EvidenceFixture.shop(),
        EvidenceFixture.NOW);
  }
}
