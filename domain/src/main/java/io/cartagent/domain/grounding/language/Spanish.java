package io.cartagent.domain.grounding.language;

/** What shops tell, in Spanish. */
final class Spanish {
  static final Language WORDS =
      Language.of(
          "es",
          """
          months: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
          weekdays: lunes martes miércoles jueves viernes sábado domingo
          days: hoy=0 mañana=1 ayer=-1
          numbers:
            cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 trece=13
            catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30
            cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100
          ordinals: primer=1 primero=1 segundo=2 tercer=3 tercero=3 cuarto=4
          currencies: euro=EUR euros=EUR dólares=$ francos=CHF
          units:
            paquete=parcel paquetes=parcel pieza=piece piezas=piece artículo=piece artículos=piece dia=day
            dias=day día=day días=day mes=month meses=month año=year años=year semana=week semanas=week
            hora=hour horas=hour minuto=minut minutos=minut gramo=g gramos=g kilo=kg litro=l litros=l
            metro=m metros=m centímetro=cm centímetros=cm
          qualifiers: laborables hábiles
          ranges: a y o
          sums: y
          month links: de
          date articles: el
          year links: de del
          orders: pedido seguimiento
          number nouns: número núm n nº
          parcels: paquete envío
          joints: y pero
          negations: no nunca sin ningún ninguna tampoco
          negations of status: no nunca
          speakers: gracias lamento
          prospects: será serán debería deberían podrá si cuando
          given back: reembolso reembolsado reembolsada reembolsar devuelto devolución abonado abono
          assertions: es está están fue fueron ha sido
          promisers: nosotros
          deeds:
            cancelado cancelada reembolsado reembolsada modificado modificada cambiado cambiada confirmado
            confirmada aceptado aceptada aprobado aprobada procesado procesada tramitado tramitada realizado
            realizada actualizado actualizada
          suppositions: puede pueden puedes podría podrá si no nunca nada debe debería cómo
          occasions: cuando antes después hasta tras
          past: he hemos ha han sido fue ya ahora
          own: su sus tu tus esto eso todo la el lo
          reaches: siempre todos todas todo cada también sin inmediatamente solo ilimitado
          shop: nosotros nuestro nuestra nuestros nuestras
          favours:
            garantizado garantizada garantizamos prometido prometemos gratis gratuito gratuita descuento vale
            cupón regalo compensar compensación
          acts:
            reembolsamos reembolsaremos cancelamos cancelaremos cambiamos cambiaremos sustituimos
            sustituiremos enviamos enviaremos entregamos entregaremos reparamos repararemos regalamos
          gifts: gratis gratuito gratuita siempre
          conditions: desde solo sólo si salvo mínimo
          when placed on: hizo hecho realizado realizó comprado
          when shipped on: enviado enviada enviados salió
          when expected delivery: debería previsto prevista esperada estimada llegará
          when delivered on: entregado entregada llegado llegó
          when cancelled on: cancelado cancelada
          when refunded on: reembolsado reembolso
          when requested on: solicitado solicitada devolución
          amount total: total
          amount price: precio cuesta cuestan cada
          amount former price: antes
          amount amount refunded: reembolsado reembolso devuelto
          amount total refunded: reembolsado reembolso devuelto
          function words:
            el la los las un una unos unas y o es son está están fue fueron ha han hemos sido por para con en
            de del al a su sus le les se que lo no si
          trade:
            pedido pedidos paquete paquetes artículo artículos precio entrega número seguimiento total cuesta
            cuestan consta contiene incluye debería llegar llegará previsto prevista hizo envío
            transportista estado tarda enlace
          courtesy: hola buenos buenas gracias ayuda ayudar pregunta preguntas
          status NOT_YET_SHIPPED: aún no enviado~/s | aún no enviada~/s | todavía no se ha enviado
          status BEING_PREPARED: en preparación
          status ON_HOLD: en espera
          status PARTLY_SHIPPED: parcialmente enviado~/s | parcialmente enviada~/s
          status SHIPPED: enviado~/s | enviada~/s
          status IN_TRANSIT: en camino | en tránsito
          status OUT_FOR_DELIVERY: en reparto
          status DELAYED: retrasado~/s | retrasada~/s
          status READY_FOR_PICKUP: listo para recoger | lista para recoger
          status PICKED_UP: recogido~/s | recogida~/s
          status DELIVERED: entregado~/s | entregada~/s | llegado
          status CANCELLED: cancelado~/s | cancelada~/s | anulado~/s | anulada~/s
          status PAYMENT_PENDING: pendiente de pago
          status PAID: pagado~/s | pagada~/s
          status PARTLY_REFUNDED: parcialmente reembolsado~/s | parcialmente reembolsada~/s
          status REFUNDED: reembolsado~/s | reembolsada~/s
          status RETURNED: devuelto~/s | devuelta~/s
          status AVAILABLE: disponible~/s
          status IN_STOCK: en existencias
          status SOLD_OUT: agotado~/s | agotada~/s | no disponible~/s
          status PENDING: pendiente~/s
          """);

  private Spanish() {}
}
