package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Money, dates, numbers, identifiers and statuses of an order and of a policy, told right and wrong
 * in German, French and Spanish. The order's record is the same for all (GR-01).
 */
final class OrdersInOtherLanguagesTest {
  private final GroundingPolicy policy = new GroundingPolicy();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Ihre Bestellung #1027 kostet insgesamt 192,90 €.              ~ Ihre Bestellung #1027 kostet insgesamt 129,90 €.
          Wir haben Ihnen 9,75 € erstattet.                             ~ Wir haben Ihnen 19,75 € erstattet.
          Der Versand nach Österreich kostet 9,90 Euro.                 ~ Der Versand nach Österreich kostet 6,90 Euro.
          Sie haben die Bestellung #1027 am 15. November 2026 aufgegeben. ~ Sie haben die Bestellung #1027 am 16. November 2026 aufgegeben.
          Paket 2 kommt voraussichtlich am Dienstag, den 24. November an. ~ Paket 2 kommt voraussichtlich am Mittwoch, den 25. November an.
          Paket 1 wurde am 19.11.2026 zugestellt.                       ~ Paket 1 wurde am 24.11.2026 zugestellt.
          Die Bestellung #1027 besteht aus zwei Paketen.                ~ Die Bestellung #1027 besteht aus drei Paketen.
          Der Versand nach Österreich dauert 3–5 Werktage.              ~ Der Versand nach Österreich dauert 2–5 Werktage.
          Die Sendungsnummer von Paket 2 lautet CE123456789IE.          ~ Die Sendungsnummer von Paket 2 lautet CE123456788IE.
          Die Sendungsnummer von Paket 1 lautet 15501234567890.         ~ Die Sendungsnummer von Paket 1 lautet CE123456789IE.
          Paket 2 ist unterwegs.                                        ~ Paket 2 wurde zugestellt.
          Paket 1 ist angekommen.                                       ~ Paket 2 ist angekommen.
          Ihre Bestellung Nr. 1027 wurde versandt.                      ~ Ihre Bestellung Nr. 1027 wurde storniert.
          """)
  void german(String right, String wrong) {
    tells(
        """
        Sie können ungetragene Ware innerhalb von 30 Tagen zurückgeben.
        Der Versand nach Österreich kostet 9,90 € und dauert 3 bis 5 Werktage.\
        """,
        right,
        wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Votre commande #1027 coûte 192,90 € au total.                 ~ Votre commande #1027 coûte 129,90 € au total.
          Nous vous avons remboursé 9,75 €.                             ~ Nous vous avons remboursé 19,75 €.
          La livraison en Belgique coûte 7,50 euros.                    ~ La livraison en Belgique coûte 5,70 euros.
          Vous avez passé la commande #1027 le 15 novembre 2026.        ~ Vous avez passé la commande #1027 le 16 novembre 2026.
          Le colis 2 devrait arriver le mardi 24 novembre.              ~ Le colis 2 devrait arriver le mercredi 25 novembre.
          Le colis 1 a été livré le 19/11/2026.                         ~ Le colis 1 a été livré le 24/11/2026.
          La commande #1027 comprend deux colis.                        ~ La commande #1027 comprend trois colis.
          La livraison en Belgique prend 3 à 5 jours ouvrés.            ~ La livraison en Belgique prend 2 à 5 jours ouvrés.
          Le numéro de suivi du colis 2 est CE123456789IE.              ~ Le numéro de suivi du colis 2 est CE123456788IE.
          Le numéro de suivi du colis 1 est 15501234567890.             ~ Le numéro de suivi du colis 1 est CE123456789IE.
          Le colis 2 est en cours d'acheminement.                       ~ Le colis 2 a été livré.
          Le colis 1 est arrivé.                                        ~ Le colis 2 est arrivé.
          Votre commande n° 1027 a été expédiée.                        ~ Votre commande n° 1027 a été annulée.
          """)
  void french(String right, String wrong) {
    tells(
        """
        Vous pouvez retourner les articles non portés sous 30 jours.
        La livraison en Belgique coûte 7,50 € et prend 3 à 5 jours ouvrés.\
        """,
        right,
        wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Su pedido #1027 cuesta 192,90 € en total.                     ~ Su pedido #1027 cuesta 129,90 € en total.
          Le hemos reembolsado 9,75 €.                                  ~ Le hemos reembolsado 19,75 €.
          El envío a Portugal cuesta 6,50 euros.                        ~ El envío a Portugal cuesta 5,60 euros.
          Hizo el pedido #1027 el 15 de noviembre de 2026.              ~ Hizo el pedido #1027 el 16 de noviembre de 2026.
          El paquete 2 debería llegar el martes 24 de noviembre.        ~ El paquete 2 debería llegar el miércoles 25 de noviembre.
          El paquete 1 fue entregado el 19/11/2026.                     ~ El paquete 1 fue entregado el 24/11/2026.
          El pedido #1027 consta de dos paquetes.                       ~ El pedido #1027 consta de tres paquetes.
          El envío a Portugal tarda de 3 a 5 días laborables.           ~ El envío a Portugal tarda de 2 a 5 días laborables.
          El número de seguimiento del paquete 2 es CE123456789IE.      ~ El número de seguimiento del paquete 2 es CE123456788IE.
          El número de seguimiento del paquete 1 es 15501234567890.     ~ El número de seguimiento del paquete 1 es CE123456789IE.
          El paquete 2 está en camino.                                  ~ El paquete 2 ha sido entregado.
          El paquete 1 ha llegado.                                      ~ El paquete 2 ha llegado.
          Su pedido n.º 1027 ha sido enviado.                           ~ Su pedido n.º 1027 ha sido cancelado.
          """)
  void spanish(String right, String wrong) {
    tells(
        """
        Puede devolver los artículos sin usar en 30 días.
        El envío a Portugal cuesta 6,50 € y tarda de 3 a 5 días laborables.\
        """,
        right,
        wrong);
  }

  private void tells(String text, String right, String wrong) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.addAll(
        OrderFacts.of(
            EvidenceFixture.twoParcels(),
            EvidenceFixture.source("order-#1027", SourceKind.ORDER, "Order #1027"),
            IdentityLevel.CLAIMED,
            EvidenceFixture.DUBLIN));
    evidence.add(
        new Evidence.Excerpt(
            "terms",
            new Passage(
                "terms",
                EvidenceFixture.source("terms", SourceKind.POLICY, "Terms"),
                "",
                text,
                "digest")));
    GroundingChecker checker =
        policy.over(
            new GroundingContext(
                evidence,
                List.of(),
                IdentityLevel.CLAIMED,
                EvidenceFixture.shop(),
                EvidenceFixture.NOW));

    assertThat(checker.judge(right))
        .as(checker.explain(right).asText())
        .isInstanceOf(Grounded.class);
    assertThat(checker.judge(wrong))
        .as(checker.explain(wrong).asText())
        .isInstanceOf(Ungrounded.class);
  }
}
