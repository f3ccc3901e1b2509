package io.cartagent.domain.grounding.language;

/** What shops tell, in French. */
final class French {
  static final Language WORDS =
      Language.of(
          "fr",
          """
          months: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
          weekdays: lundi mardi mercredi jeudi vendredi samedi dimanche
          days: aujourd'hui=0 demain=1 hier=-1 après-demain=2
          numbers:
            zéro=0 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13
            quatorze=14 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60
          ordinals: premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4
          currencies: euro=EUR euros=EUR dollars=$ francs=CHF
          percent: pourcent
          month links: de
          units:
            colis=parcel pièce=piece pièces=piece article=piece articles=piece jour=day jours=day mois=month
            an=year ans=year année=year années=year semaine=week semaines=week heure=hour heures=hour
            minute=minut minutes=minut gramme=g grammes=g kilo=kg litre=l litres=l mètre=m mètres=m
            centimètre=cm centimètres=cm
          qualifiers: ouvrés ouvrables
          ranges: à et ou
          sums: et
          date articles: le
          orders: commande suivi
          number nouns: numéro n no nº
          parcels: colis envoi
          joints: et mais
          negations: pas jamais sans aucun aucune
          negations of status: pas jamais
          speakers: je merci désolé désolée
          prospects: sera seront devrait devraient pourra pourrez si quand dès
          given back: remboursé remboursée remboursés remboursement rembourser crédité avoir
          assertions: est sont été
          promisers: nous
          deeds:
            annulé annulée annulés annulées remboursé remboursée modifié modifiée changé changée confirmé
            confirmée accepté acceptée approuvé approuvée traité traitée effectué effectuée enregistré
            enregistrée
          suppositions:
            peut peuvent pouvez pourrez pourrait pourra si pas jamais rien doit devez devrait faut comment
          occasions: quand lorsque avant après dès jusqu'à
          past: j'ai je nous vous avons avez a été déjà maintenant
          own: votre vos ton ta tes ce cela c'est tout la le l'adresse
          reaches: toujours tous toutes tout chaque aussi sans immédiatement partout seulement illimité
          shop: nous notre nos
          favours:
            garanti garantie garantissons promis promettons gratuit gratuite gratuits gratuitement remise
            réduction cadeau offert offerte dédommager dédommagement
          acts:
            remboursons rembourserons annulons annulerons modifions modifierons remplaçons remplacerons
            envoyons enverrons livrons livrerons réparons réparerons offrons offrirons
          gifts: gratuit gratuite gratuits gratuitement toujours
          conditions: dès si sauf minimum seulement sous
          when placed on: passé passée commandé commandée
          when shipped on: expédié expédiée expédiés envoyé envoyée parti
          when expected delivery: devrait prévu prévue attendu attendue arrivera
          when delivered on: livré livrée livrés arrivé arrivée
          when cancelled on: annulé annulée
          when refunded on: remboursé remboursée remboursement
          when requested on: demandé demandée retour
          amount total: total
          amount price: prix coûte coûtent chacun
          amount former price: auparavant avant initialement
          amount amount refunded: remboursé remboursée remboursement
          amount total refunded: remboursé remboursée remboursement
          function words:
            le la les un une des du de et ou est sont été a ont avons avez au aux à par pour avec dans sur en
            vous votre vos nous notre nos il elle ils elles ce cette ces que qui se ne pas sous si
          trade:
            commande commandes colis article articles prix livraison numéro suivi total coûte coûtent comprend
            contient devrait arriver arrivera prévu prévue passé passée envoi transporteur statut prend lien
          courtesy: bonjour bonsoir merci désolé désolée aide aider question questions
          status NOT_YET_SHIPPED: pas encore expédié~/e/s/es | pas encore envoyé~/e/s/es
          status BEING_PREPARED: en préparation | en cours de préparation
          status ON_HOLD: en attente
          status PARTLY_SHIPPED: partiellement expédié~/e/s/es
          status SHIPPED: expédié~/e/s/es | envoyé~/e/s/es
          status IN_TRANSIT:
            en cours de livraison | en cours d'acheminement | en cours d’acheminement | en chemin |
            en transit
          status DELAYED: retardé~/e/s/es | en retard
          status READY_FOR_PICKUP: prêt à être retiré | prête à être retirée
          status PICKED_UP: retiré~/e/s/es
          status DELIVERED: livré~/e/s/es | arrivé~/e/s/es
          status CANCELLED: annulé~/e/s/es
          status PAYMENT_PENDING: en attente de paiement
          status PAID: payé~/e/s/es
          status PARTLY_REFUNDED: partiellement remboursé~/e/s/es
          status REFUNDED: remboursé~/e/s/es
          status RETURNED: retourné~/e/s/es | renvoyé~/e/s/es
          status IN_STOCK: en stock
          status AVAILABLE: disponible~/s
          status SOLD_OUT: épuisé~/e/s/es | en rupture de stock | pas disponible~/s
          """);

  private French() {}
}
