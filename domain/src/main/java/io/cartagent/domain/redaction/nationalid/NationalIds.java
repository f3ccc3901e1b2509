package io.cartagent.domain.redaction.nationalid;

import static io.cartagent.domain.redaction.nationalid.NationalId.Need.CUE;
import static io.cartagent.domain.redaction.nationalid.NationalId.Need.NOTHING;
import static io.cartagent.domain.redaction.nationalid.NationalId.Need.SEPARATORS;

import java.util.List;
import java.util.Locale;

/** Says whether something written could be a person's number in any state known here. */
public final class NationalIds {
  /** Where every reading of a number begins. */
  public static final int START = Shapes.ROOT;

  /** Where no number goes on. */
  public static final int NOWHERE = Shapes.NOWHERE;

  private static final List<NationalId> ALL =
      List.of(
          new NationalId("AT", "SVNR", "9999-999999", EuropeanChecks::austrian, SEPARATORS),
          new NationalId("BE", "NRN", "99-99-99-999-99", EuropeanChecks::belgian, SEPARATORS),
          new NationalId("BG", "EGN", "9999999999", EuropeanChecks::bulgarian, CUE),
          new NationalId("HR", "OIB", "99999999999", EuropeanChecks::croatian, CUE),
          new NationalId("CY", "TIC", "99999999A", EuropeanChecks::cypriot, CUE),
          new NationalId("CZ", "rodné číslo", "999999-9999", EuropeanChecks::czech, SEPARATORS),
          new NationalId("DK", "CPR", "999999-9999", EuropeanChecks::danish, SEPARATORS),
          new NationalId("EE", "isikukood", "99999999999", EuropeanChecks::baltic, CUE),
          new NationalId("FI", "hetu", "999999-999N", EuropeanChecks::finnish, SEPARATORS),
          new NationalId(
              "FI", "hetu", "999999A999N", EuropeanChecks::finnishOfLaterCentury, NOTHING),
          new NationalId("FR", "NIR", "9-99-99-NN-999-999-99", EuropeanChecks::french, NOTHING),
          new NationalId("FR", "SPI", "9999999999999", EuropeanChecks::frenchTax, CUE),
          new NationalId(
              "DE", "Steuer-ID", "99-999-999-999", EuropeanChecks::germanTax, SEPARATORS),
          new NationalId("DE", "RVNR", "99-999999-A-999", EuropeanChecks::germanPension, NOTHING),
          new NationalId("DE", "KVNR", "A999999999", EuropeanChecks::germanHealth, CUE),
          new NationalId("GR", "AMKA", "99999999999", EuropeanChecks::greek, NOTHING),
          new NationalId("HU", "TAJ", "999-999-999", EuropeanChecks::hungarian, CUE),
          new NationalId("IE", "PPSN", "9999999A", EuropeanChecks::irish, CUE),
          new NationalId("IE", "PPSN", "9999999AA", EuropeanChecks::irish, NOTHING),
          new NationalId(
              "IT", "codice fiscale", "AAAAAA99A99A999A", EuropeanChecks::italian, NOTHING),
          new NationalId("LT", "asmens kodas", "99999999999", EuropeanChecks::baltic, NOTHING),
          new NationalId(
              "LU", "matricule", "9999999999999", EuropeanChecks::luxembourgish, NOTHING),
          new NationalId(
              "LV", "personas kods", "999999-99999", EuropeanChecks::latvian, SEPARATORS),
          new NationalId("MT", "ID card", "9999999A", EuropeanChecks::maltese, CUE),
          new NationalId("NL", "BSN", "999999999", EuropeanChecks::dutch, CUE),
          new NationalId("NL", "BSN", "9999-99-999", EuropeanChecks::dutch, SEPARATORS),
          new NationalId("PL", "PESEL", "99999999999", EuropeanChecks::polish, NOTHING),
          new NationalId("PT", "NIF", "999-999-999", EuropeanChecks::portuguese, CUE),
          new NationalId("RO", "CNP", "9999999999999", EuropeanChecks::romanian, NOTHING),
          new NationalId("SE", "personnummer", "999999-9999", EuropeanChecks::swedish, SEPARATORS),
          new NationalId(
              "SE", "personnummer", "99999999-9999", EuropeanChecks::swedish, SEPARATORS),
          new NationalId("SI", "EMŠO", "9999999999999", EuropeanChecks::yugoslav, NOTHING),
          new NationalId("ES", "DNI", "99999999-A", EuropeanChecks::spanish, NOTHING),
          new NationalId("ES", "NIE", "A9999999-A", EuropeanChecks::spanish, NOTHING),
          new NationalId("ES", "NIE", "A-9999999-A", EuropeanChecks::spanish, NOTHING),
          new NationalId("CH", "AHV", "999-9999-9999-99", EuropeanChecks::swiss, SEPARATORS),
          new NationalId("GB", "NINO", "AA-99-99-99-A", EuropeanChecks::britishInsurance, NOTHING),
          new NationalId("GB", "NINO", "AA-999999-A", EuropeanChecks::britishInsurance, NOTHING),
          new NationalId("GB", "NHS", "999-999-9999", EuropeanChecks::britishHealth, CUE),
          new NationalId("IS", "kennitala", "999999-9999", EuropeanChecks::icelandic, SEPARATORS),
          new NationalId(
              "NO", "fødselsnummer", "999999-99999", EuropeanChecks::norwegian, SEPARATORS),
          new NationalId("NO", "fødselsnummer", "99999999999", EuropeanChecks::norwegian, NOTHING),
          new NationalId("TR", "TCKN", "99999999999", EuropeanChecks::turkish, CUE),
          new NationalId("UA", "RNTRC", "9999999999", EuropeanChecks::ukrainian, CUE),
          new NationalId("US", "SSN", "999-99-9999", OverseasChecks::american, SEPARATORS),
          new NationalId(
              "US", "MBI", "9ANN-ANN-AA99", OverseasChecks::americanMedicare, SEPARATORS),
          new NationalId("CA", "SIN", "999-999-999", OverseasChecks::canadian, CUE),
          new NationalId("AU", "TFN", "999-999-999", OverseasChecks::australianTax, CUE),
          new NationalId("AU", "Medicare", "9999-99999-9", OverseasChecks::australianMedicare, CUE),
          new NationalId("BR", "CPF", "999-999-999-99", OverseasChecks::brazilian, SEPARATORS),
          new NationalId("IN", "Aadhaar", "9999-9999-9999", OverseasChecks::indian, SEPARATORS),
          new NationalId("IN", "PAN", "AAAAA9999A", OverseasChecks::indianTax, NOTHING),
          new NationalId("AR", "CUIT", "99-99999999-9", OverseasChecks::argentine, SEPARATORS),
          new NationalId("CL", "RUT", "99-999-999-N", OverseasChecks::chilean, SEPARATORS),
          new NationalId("CN", "RIC", "99999999999999999N", OverseasChecks::chinese, NOTHING),
          new NationalId("IL", "ID", "999999999", OverseasChecks::israeli, CUE),
          new NationalId("KR", "RRN", "999999-9999999", OverseasChecks::korean, SEPARATORS),
          new NationalId("KR", "RRN", "9999999999999", OverseasChecks::koreanWithCheck, NOTHING),
          new NationalId("MX", "CURP", "AAAA999999AAAAAANN", OverseasChecks::mexican, NOTHING),
          new NationalId("MX", "RFC", "AAAA-999999-NNN", OverseasChecks::mexicanTax, CUE),
          new NationalId("MY", "NRIC", "999999-99-9999", OverseasChecks::malaysian, SEPARATORS),
          new NationalId("NZ", "IRD", "99-999-999", OverseasChecks::newZealand, CUE),
          new NationalId("NZ", "IRD", "999-999-999", OverseasChecks::newZealand, CUE),
          new NationalId("PK", "CNIC", "99999-9999999-9", id -> true, SEPARATORS),
          new NationalId("RU", "INN", "999999999999", OverseasChecks::russian, CUE),
          new NationalId("SG", "NRIC", "A9999999A", OverseasChecks::singaporean, NOTHING),
          new NationalId("TH", "ID", "9-9999-99999-99-9", OverseasChecks::thai, SEPARATORS),
          new NationalId("TW", "ID", "A999999999", OverseasChecks::taiwanese, CUE),
          new NationalId("UY", "cédula", "9-999-999-9", OverseasChecks::uruguayan, CUE),
          new NationalId("ZA", "ID", "9999999999999", OverseasChecks::southAfrican, NOTHING));

  private static final Shapes SHAPES = new Shapes(ALL);

  private NationalIds() {}

  /** How sure one can be that something is a person's number. */
  public enum Likelihood {
    NONE,
    /** The number is right, but shops' numbers can look the same. */
    WITH_CUE,
    CERTAIN
  }

  /** Judges something as it was written, with or without separators. */
  public static Likelihood judge(String written) {
    return judge(written, 0, written.length());
  }

  /** Judges a piece of a text. */
  public static Likelihood judge(String text, int start, int end) {
    int place = START;
    for (int i = start; i < end; i++) {
      place = after(place, text.charAt(i));
    }
    return judge(place, text, start, end);
  }

  /** Where a reading is that a character goes on; nowhere when no number goes on like that. */
  public static int after(int place, char here) {
    return SHAPES.after(place, here);
  }

  /** Whether a number could end at a place. */
  public static boolean isWhole(int place) {
    return SHAPES.isWhole(place);
  }

  /** Judges a piece of a text that has been read to a place. */
  public static Likelihood judge(int place, String text, int start, int end) {
    if (!isWhole(place)) {
      return Likelihood.NONE;
    }
    String id = compact(text, start, end);
    Likelihood best = Likelihood.NONE;
    for (NationalId kind : SHAPES.at(place)) {
      if (kind.check().test(id)) {
        if (kind.need() == NOTHING || (kind.need() == SEPARATORS && SHAPES.isSeparated(place))) {
          return Likelihood.CERTAIN;
        }
        best = Likelihood.WITH_CUE;
      }
    }
    return best;
  }

  /** In capitals, without separators. */
  private static String compact(String text, int start, int end) {
    StringBuilder compact = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!Shapes.isSeparator(text.charAt(i))) {
        compact.append(text.charAt(i));
      }
    }
    return compact.toString().toUpperCase(Locale.ROOT);
  }
}
