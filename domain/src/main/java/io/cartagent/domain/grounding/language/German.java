package io.cartagent.domain.grounding.language;

/** What shops tell, in German. */
final class German {
  static final Language WORDS =
      Language.of(
          "de",
          """
          months: januar februar märz april mai juni juli august september oktober november dezember
          weekdays: montag dienstag mittwoch donnerstag freitag samstag sonntag
          days: heute=0 morgen=1 gestern=-1 übermorgen=2 vorgestern=-2
          numbers:
            zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
            dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20
            dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100
          ordinals: erste=1 ersten=1 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4
          currencies: euro=EUR euros=EUR dollar=$ franken=CHF
          percent: prozent
          units:
            paket=parcel pakete=parcel paketen=parcel sendung=parcel sendungen=parcel stück=piece
            artikel=piece artikeln=piece tag=day tage=day tagen=day werktag=day werktage=day werktagen=day
            arbeitstag=day arbeitstage=day arbeitstagen=day monat=month monate=month monaten=month jahr=year
            jahre=year jahren=year woche=week wochen=week stunde=hour stunden=hour minute=minut minuten=minut
            gramm=g kilo=kg kilogramm=kg liter=l meter=m zentimeter=cm millimeter=mm
          qualifiers: volle ganze weitere verschiedene
          ranges: bis und oder
          sums: und
          month links: .
          date articles: den dem
          clock: uhr
          orders: bestellung bestellungen auftrag sendung
          number nouns: nummer nr
          parcels: paket paketen paketes pakets sendung lieferung
          joints: und aber während
          negations: nicht kein keine keinen keiner keinem nie niemals ohne
          negations of status: nicht nie niemals kein keine
          speakers: ich bitte danke
          prospects: wird werden soll sollte dürfte falls wenn sobald kann können
          given back: erstattet erstatten erstattung rückerstattung zurück gutgeschrieben gutschrift
          assertions: ist sind wurde wurden worden
          promisers: wir werden
          deeds:
            storniert geändert erstattet genehmigt bestätigt angenommen akzeptiert erledigt veranlasst
            bearbeitet eingereicht aktualisiert durchgeführt abgeschlossen beantragt
          suppositions:
            kann können könnte könnten darf dürfen dürfte muss müssen sollte sollten würde würden wenn falls
            sofern ob nicht nie niemals nichts wie
          occasions: sobald bevor nachdem bis
          past: ich wir habe haben hat wurde wurden worden jetzt nun bereits schon soeben gerade erfolgreich
          own: ihr ihre ihrer ihren ihrem dein deine deiner es das alles die der
          reaches: immer stets alle allen aller alles jede jeder jedes jeden auch ohne sofort überall jederzeit nur unbegrenzt lebenslang
          shop: wir uns unser unsere unseren unserem
          favours:
            garantiert garantieren verspreche versprechen versprochen kostenlos kostenlose kostenloser
            kostenlosen kostenloses kostenfrei gratis umsonst rabatt gutschein geschenk geschenkt erlassen
            entschädigen entschädigung
          acts of ours:
            erstatten erstatte stornieren storniere ändern ändere ersetzen ersetze schicken schicke senden
            sende liefern reparieren übernehmen verlängern gewähren schenken vergüten
          gifts: kostenlos kostenfrei immer
          conditions: ab nur wenn falls außer mindestens innerhalb
          when placed on: aufgegeben bestellt gekauft
          when shipped on: versandt verschickt versendet
          when expected delivery: voraussichtlich erwartet kommt ankommen soll sollte
          when delivered on: zugestellt geliefert angekommen
          when cancelled on: storniert
          when refunded on: erstattet erstattung
          when requested on: beantragt angemeldet rücksendung
          amount total: insgesamt gesamt gesamtbetrag gesamtsumme summe
          amount price: preis kostet kosten je
          amount former price: vorher statt zuvor ursprünglich
          amount amount refunded: erstattet erstattung zurück
          amount total refunded: erstattet erstattung zurück
          function words:
            der die das des ein eine einen einem einer dem den und oder ist sind wird werden wurde
            wurden worden hat haben hatte mit von zu zum zur im am in an auf für bei nach aus sie ihnen ihr
            ihre ihren ihrem ihrer wir uns es er nicht auch noch als bis dass kein keine keinen innerhalb ab
            um je lautet beträgt
          trade:
            bestellung bestellungen auftrag paket pakete paketen paketes artikel artikeln preis preise
            lieferung sendung sendungen sendungsnummer paketnummer bestellnummer nummer nr artikelnummer
            kostet kosten beträgt gesamt insgesamt gesamtbetrag summe betrag besteht enthält umfasst lautet
            voraussichtlich erwartet kommt ankommen liefertermin zusteller aufgegeben bestellt dauert
            sendungsverfolgung link stück
          courtesy: hallo guten gerne leider bitte danke hilfe helfen frage fragen
          status NOT_YET_SHIPPED: noch nicht versandt | noch nicht verschickt | noch nicht versendet
          status BEING_PREPARED: wird vorbereitet | in bearbeitung | wird gepackt
          status ON_HOLD: zurückgestellt
          status PARTLY_SHIPPED: teilweise versandt | teilweise verschickt
          status SHIPPED: versandt | verschickt | versendet
          status IN_TRANSIT: unterwegs
          status OUT_FOR_DELIVERY: in zustellung
          status DELAYED: verspätet | verzögert
          status READY_FOR_PICKUP: abholbereit
          status PICKED_UP: abgeholt
          status DELIVERED: zugestellt | geliefert | angekommen | ausgeliefert
          status DELIVERY_FAILED: unzustellbar
          status CANCELLED: storniert
          status PAYMENT_PENDING: zahlung steht aus | noch nicht bezahlt
          status PAID: bezahlt
          status PARTLY_REFUNDED: teilweise erstattet | teilerstattet
          status REFUNDED: erstattet | zurückerstattet | rückerstattet
          status RETURNED: zurückgeschickt | zurückgesandt | retourniert
          status IN_STOCK: auf lager | vorrätig
          status AVAILABLE: verfügbar | lieferbar
          status SOLD_OUT: ausverkauft | vergriffen | nicht verfügbar | nicht lieferbar
          status PENDING: ausstehend
          """);

  private German() {}
}
