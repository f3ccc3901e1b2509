package io.cartagent.domain.redaction.finding;

import java.util.Set;

/** Words that say what a number near them is. */
final class NumberCues {
  static final Set<String> PHONE =
      WordList.of(
          """
          phone message messages phones call calls calling tel telephone mobile mob cell
          cellphone whatsapp ring text sms fax desk landline dial reach handy telefon
          telefonnummer handynummer rufnummer mobil mobilnummer anrufen téléphone
          telephoner téléphoner portable appeler appelez teléfono telefono móvil movil
          celular llamar llame llamarme cellulare telefone telemóvel telefoon
          telefoonnummer puhelin puhelinnumero numaram cep numeru phonenumber contact
          """);

  /** Nouns that, after a number, say that it was one to call. */
  static final Set<String> PHONE_NOUNS =
      WordList.of(
          """
          phone mobile cell cellphone telephone landline fax whatsapp handy
          telefonnummer handynummer portable móvil teléfono office
          """);

  static final Set<String> CARD =
      WordList.of(
          """
          card cards cc visa mastercard amex maestro credit debit karte kreditkarte
          carte tarjeta carta
          """);

  /** What a shop counts and numbers: such a number must stay readable. */
  static final Set<String> SHOP =
      WordList.of(
          """
          order orders tracking track parcel package shipment shipping invoice sku skus
          item items product article reference ref bestellung bestellnummer sendung
          sendungsnummer artikel artikelnummer rechnung commande suivi colis facture
          pedido envío serial model part isbn ean upc gtin asin barcode reservation
          booking confirmation ticket case transaction receipt return rma voucher coupon
          code gift qty quantity version flight
          """);

  private NumberCues() {}

  /** Whether the nearest telling word before a place speaks of the shop's own numbers. */
  static boolean namesAShopNumber(Surroundings around, Kind other) {
    int shop = around.distanceBefore(Kind.SHOP);
    int otherwise = around.distanceBefore(other);
    return shop >= 0 && (otherwise < 0 || shop < otherwise);
  }
}
