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
  private static final int SHORTEST = 7;
  private static final int MOST_GROUPS = 7;

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

  /** Looks at the number that begins here; a word must begin here. Returns its end or -1. */
  static int find(String text, int start, List<PersonalData> found) {
    int ends = 0;
    int best = -1;
    boolean digit = false;
    int length = 0;
    int i = start;
    while (i < text.length() && i - start < NationalIds.LONGEST && ends < MOST_GROUPS) {
      char here = text.charAt(i);
      if (isAlphanumeric(here)) {
        digit |= isDigit(here);
        length++;
        if (i + 1 == text.length() || !isAlphanumeric(text.charAt(i + 1))) {
          ends++;
          if (digit && length >= SHORTEST && isPersons(text, start, i + 1)) {
            best = i + 1;
          }
          if (!digit && length > 4) {
            break;
          }
        }
      } else if (" -./+\u00a0".indexOf(here) < 0
          || i + 1 == text.length()
          || !isAlphanumeric(text.charAt(i + 1))) {
        break;
      }
      i++;
    }
    if (best > 0) {
      found.add(new PersonalData(DataCategory.NATIONAL_ID, start, best));
    }
    return best;
  }

  private static boolean isPersons(String text, int start, int end) {
    if (!Characters.closesWord(text, end) || continues(text, end)) {
      return false;
    }
    Likelihood likelihood = NationalIds.judge(text, start, end);
    if (likelihood == Likelihood.NONE && !mayBePaper(text, start, end)) {
      return false;
    }
    Surroundings around = Surroundings.of(text, start, end);
    if (likelihood == Likelihood.NONE) {
      int paper = around.distanceBefore(Kind.PAPER);
      return paper >= 0 && paper <= 4 && !NumberCues.namesAShopNumber(around, Kind.PAPER);
    }
    boolean cued = around.distanceBefore(Kind.NATIONAL_ID_CUE) >= 0;
    return likelihood == Likelihood.CERTAIN
        ? !NumberCues.namesAShopNumber(around, Kind.NATIONAL_ID_CUE)
        : cued && !NumberCues.namesAShopNumber(around, Kind.NATIONAL_ID_CUE);
  }

  /** Passports and licences have no check that all share: letters and digits, six to sixteen. */
  private static boolean mayBePaper(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      if (!isAlphanumeric(text.charAt(i))) {
        return false;
      }
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= 4 && end - start >= 6 && end - start <= 16;
  }

  private static boolean continues(String text, int end) {
    return end + 1 < text.length()
        && "-/.@".indexOf(text.charAt(end)) >= 0
        && isAlphanumeric(text.charAt(end + 1));
  }
}
