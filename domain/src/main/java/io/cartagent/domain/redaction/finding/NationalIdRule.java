package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isAlphanumeric;
import static io.cartagent.domain.redaction.finding.Characters.isDigit;

import io.cartagent.domain.redaction.nationalid.NationalIds;
import io.cartagent.domain.redaction.nationalid.NationalIds.Likelihood;
import java.util.List;
import java.util.Set;

/**
 * Numbers by which an office knows a person. One that a shop's number could be by chance counts
 * only beside a word that speaks of such numbers.
 */
final class NationalIdRule {
  private static final int SHORTEST_PAPER = 7;
  private static final int LONGEST_PAPER = 16;
  private static final int FEWEST_DIGITS = 4;

  /** How many words may stand between a paper's name and its number. */
  private static final int MOST_BETWEEN = 4;

  static final Set<String> CUES =
      WordList.of(
          """
          ssn itin sin tfn nino nhs ppsn pps pesel bsn cpf aadhaar aadhar pan oib egn
          cnp amka afm rut cuit curp rfc hetu personnummer fødselsnummer kennitala
          isikukood medicare nif nie dni tin taxpayer tax security social insurance
          identity identification national citizen steuer steuernummer
          identifikationsnummer sozialversicherungsnummer versicherungsnummer
          krankenkasse fiscal fiscale nir tckn kimlik burgerservicenummer
          rijksregisternummer personal rrn frn nric inn ird
          """);

  static final Set<String> PAPERS =
      WordList.of(
          """
          passport passeport pasaporte passaporto reisepass pass passnummer driver
          drivers driving führerschein ausweis personalausweis ausweisnummer
          """);

  private NationalIdRule() {}

  /**
   * Looks at the number that begins here; a word must begin here. Returns its end or -1.
   *
   * @param wordEnd the end of the plain letters and digits from here on
   */
  static int find(String text, int start, int wordEnd, List<PersonalData> found) {
    int best = isPaper(text, start, wordEnd) ? wordEnd : -1;
    int place = NationalIds.START;
    for (int i = start; i < text.length(); i++) {
      place = NationalIds.after(place, text.charAt(i));
      if (place == NationalIds.NOWHERE) {
        break;
      }
      if (NationalIds.isWhole(place) && isPersons(text, start, i + 1, place)) {
        best = i + 1;
      }
    }
    if (best > 0) {
      found.add(new PersonalData(DataCategory.NATIONAL_ID, start, best));
    }
    return best;
  }

  private static boolean isPersons(String text, int start, int end, int place) {
    if (!endsNumber(text, end)) {
      return false;
    }
    Likelihood likelihood = NationalIds.judge(place, text, start, end);
    if (likelihood == Likelihood.NONE) {
      return false;
    }
    Surroundings around = Surroundings.of(text, start, end);
    boolean cued = around.distanceBefore(Kind.NATIONAL_ID_CUE) >= 0;
    return (cued || likelihood == Likelihood.CERTAIN)
        && !NumberCues.namesAShopNumber(around, Kind.NATIONAL_ID_CUE);
  }

  /** Passports and licences have no check that all share: letters and digits, and a word for it. */
  private static boolean isPaper(String text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST_PAPER || length > LONGEST_PAPER || !endsNumber(text, end)) {
      return false;
    }
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    if (digits < FEWEST_DIGITS) {
      return false;
    }
    Surroundings around = Surroundings.of(text, start, end);
    int paper = around.distanceBefore(Kind.PAPER);
    return paper >= 0 && paper <= MOST_BETWEEN && !NumberCues.namesAShopNumber(around, Kind.PAPER);
  }

  private static boolean endsNumber(String text, int end) {
    return Characters.closesWord(text, end) && !continues(text, end);
  }

  private static boolean continues(String text, int end) {
    return end + 1 < text.length()
        && "-/.@".indexOf(text.charAt(end)) >= 0
        && isAlphanumeric(text.charAt(end + 1));
  }
}
