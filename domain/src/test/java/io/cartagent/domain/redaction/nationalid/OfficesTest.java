package io.cartagent.domain.redaction.nationalid;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each office's numbers tell about themselves: a check digit, a date, letters not given. */
class OfficesTest {
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final Map<String, Predicate<String>> CHECKS =
      Map.ofEntries(
          entry("austrian", EuropeanChecks::austrian),
          entry("belgian", EuropeanChecks::belgian),
          entry("bulgarian", EuropeanChecks::bulgarian),
          entry("croatian", EuropeanChecks::croatian),
          entry("cypriot", EuropeanChecks::cypriot),
          entry("czech", EuropeanChecks::czech),
          entry("danish", EuropeanChecks::danish),
          entry("baltic", EuropeanChecks::baltic),
          entry("finnish", EuropeanChecks::finnish),
          entry("finnishOfLaterCentury", EuropeanChecks::finnishOfLaterCentury),
          entry("french", EuropeanChecks::french),
          entry("frenchTax", EuropeanChecks::frenchTax),
          entry("germanTax", EuropeanChecks::germanTax),
          entry("germanPension", EuropeanChecks::germanPension),
          entry("germanHealth", EuropeanChecks::germanHealth),
          entry("greek", EuropeanChecks::greek),
          entry("hungarian", EuropeanChecks::hungarian),
          entry("irish", EuropeanChecks::irish),
          entry("italian", EuropeanChecks::italian),
          entry("latvian", EuropeanChecks::latvian),
          entry("luxembourgish", EuropeanChecks::luxembourgish),
          entry("maltese", EuropeanChecks::maltese),
          entry("dutch", EuropeanChecks::dutch),
          entry("norwegian", EuropeanChecks::norwegian),
          entry("icelandic", EuropeanChecks::icelandic),
          entry("polish", EuropeanChecks::polish),
          entry("portuguese", EuropeanChecks::portuguese),
          entry("romanian", EuropeanChecks::romanian),
          entry("yugoslav", EuropeanChecks::yugoslav),
          entry("spanish", EuropeanChecks::spanish),
          entry("swedish", EuropeanChecks::swedish),
          entry("swiss", EuropeanChecks::swiss),
          entry("britishInsurance", EuropeanChecks::britishInsurance),
          entry("britishHealth", EuropeanChecks::britishHealth),
          entry("turkish", EuropeanChecks::turkish),
          entry("ukrainian", EuropeanChecks::ukrainian),
          entry("american", OverseasChecks::american),
          entry("americanMedicare", OverseasChecks::americanMedicare),
          entry("canadian", OverseasChecks::canadian),
          entry("australianTax", OverseasChecks::australianTax),
          entry("australianMedicare", OverseasChecks::australianMedicare),
          entry("brazilian", OverseasChecks::brazilian),
          entry("indian", OverseasChecks::indian),
          entry("indianTax", OverseasChecks::indianTax),
          entry("argentine", OverseasChecks::argentine),
          entry("chilean", OverseasChecks::chilean),
          entry("chinese", OverseasChecks::chinese),
          entry("israeli", OverseasChecks::israeli),
          entry("korean", OverseasChecks::korean),
          entry("koreanWithCheck", OverseasChecks::koreanWithCheck),
          entry("mexican", OverseasChecks::mexican),
          entry("mexicanTax", OverseasChecks::mexicanTax),
          entry("malaysian", OverseasChecks::malaysian),
          entry("newZealand", OverseasChecks::newZealand),
          entry("russian", OverseasChecks::russian),
          entry("singaporean", OverseasChecks::singaporean),
          entry("thai", OverseasChecks::thai),
          entry("taiwanese", OverseasChecks::taiwanese),
          entry("uruguayan", OverseasChecks::uruguayan),
          entry("southAfrican", OverseasChecks::southAfrican));

  @ParameterizedTest
  @CsvSource({
    "austrian, 0363310876 2033091198 6103230965",
    "belgian, 81042361833 13856770791 85073003328",
    "bulgarian, 7523169263 6922086676 8142320058",
    "croatian, 98811382647 21706395691 51872987364",
    "cypriot, 93344383R 11864484K 61766468D",
    "czech, 7709103457 0703204139 5032124438",
    "baltic, 57510031470 44910028153 22002033246",
    "finnish, 100355974F 250339523F 0806978769",
    "french, 100671586887289 243361284402554 131268169649421 102032A04718820 102032B04718847",
    "frenchTax, 0274402706305 1751966294239 0361753468216",
    "germanTax, 28198053564 95479868363 40817620647",
    "greek, 14079901410 24079617619 09029034601",
    "hungarian, 997692059 894595831 302315884",
    "irish, 0117619A 2114302S 6869923C 6726517UP 9195432BE 2722461IR",
    "italian, GTJADW61L07R611Y WBMFRN90L27N913X SXVTOX67E89B754I",
    "latvian, 29066916425 12116545394 03069137501",
    "luxembourgish, 1979121555991 2019041371341 1954072219347",
    "dutch, 258843834 333432010 067348580",
    "norwegian, 91584449247 52756942948 83010082431",
    "polish, 96072340742 78442049585 53283048045",
    "portuguese, 411311476 817360328 453916384",
    "romanian, 4310325043080 1990426763970 1630615123457",
    "spanish, 17230745L 65812686A 44428548T X4033044V Z0252991L Y6472084J",
    "swedish, 2601861905 1907675704 1809919481",
    "swiss, 7567499938366 7567537872119 7564030971486",
    "britishHealth, 6053024589 0657625647 5237957390",
    "turkish, 72195799694 98022822328 34794689684",
    "ukrainian, 4762068501 5629372352 4358106883",
    "canadian, 993788520 951584960 130692544",
    "australianTax, 908853641 584001045 675882618",
    "brazilian, 18239626378 19904260427",
    "indian, 981067422963 701338936870 805367294428",
    "argentine, 04207126514 30651527798 45544459094",
    "chilean, 805055979 762528215 803188262",
    "chinese, 120103198806018241 282528204802073810",
    "israeli, 524094927 059312090 956961965",
    "newZealand, 49091850 84653357 62641150 030030397 409255973",
    "russian, 487108868982 073282049788 140129804782",
    "singaporean, G2335403P F4425888U G6244621N S1234567D T0123456G",
    "southAfrican, 1602201598283 7607281450119 0105048697145"
  })
  void notices_any_character_that_is_another(String office, String numbers) {
    for (String number : numbers.split(" ", -1)) {
      assertThat(check(office)).accepts(number);
      assertThat(neighbours(number)).filteredOn(check(office)).isEmpty();
    }
  }

  /** Some offices' sums leave a character out, or give two letters the same value. */
  @ParameterizedTest
  @CsvSource({
    "germanPension, 14220689S311, 14220689A311",
    "germanHealth, V664511344, C664511344 Q664511344",
    "australianMedicare, 2676747830, 2676747831 2676747832 2676747833 2676747834 2676747835 2676747836 2676747837 2676747838 2676747839",
    "icelandic, 1203715090, 1203715091 1203715092 1203715093 1203715094 1203715095 1203715096 1203715097 1203715098 1203715099",
    "thai, 4403050025599, 4413050025599 4423050025599 4433050025599 4443050025599 4453050025599 4463050025599 4473050025599 4483050025599 4493050025599",
    "taiwanese, A123456789, M123456789 W123456789 A128456789 A123056789 A123256789 A123656789 A123856789 A123406789 A123456289",
    "taiwanese, F131104093, S131104093 F136104093 F131304093 F131504093 F131704093 F131904093 F131154093 F131104593",
    "newZealand, 136410132, 036410132 176410132 134410132 136910132 136470132 136412132 136410032 136410172",
    "uruguayan, 37966788, 87966788 37466788 37961788 37966738"
  })
  void notices_all_but_a_few_characters(String office, String number, String alsoRight) {
    assertThat(check(office)).accepts(number);
    assertThat(neighbours(number))
        .filteredOn(check(office))
        .containsExactlyInAnyOrder(alsoRight.split(" ", -1));
  }

  /** A pair of signs stands for every number of two digits, a question mark for any digit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          austrian | 20??##1198 | 1-31
          austrian | 20??10##98 | 1-12
          belgian | 810423618## | 33 62
          bulgarian | 69##2086?? | 1-12 21-32 41-52
          czech | 77##1034?? | 1-12 21-32 51-62 71-82
          danish | ##10984519 | 1-31
          danish | 10##984519 | 1-12
          baltic | 390##100??? | 1-12
          baltic | 39010##0??? | 1-31
          baltic | ##01010123? | 10-89
          finnish | ##0355???F | 1-31
          finnish | 10##55???F | 1-12
          french | ##05716868872?? | 10-29
          french | 100##6868872??? | 0-12 20-99
          frenchTax | ##74402706??? | 0-39
          germanPension | 14##0689S3?? | 1-31
          germanPension | 1410##89S3?? | 1-12
          greek | ##0799014?? | 1-31
          greek | 10##99014?? | 1-12
          latvian | ##0669164?? | 1-31
          latvian | 10##69164?? | 1-12
          luxembourgish | ##791215559?? | 19-20
          luxembourgish | 1979##105???? | 1-12
          luxembourgish | 197912##5???? | 1-31
          icelandic | ##0371???? | 1-31
          icelandic | 10##71???? | 1-12
          polish | 96##10340?? | 1-12 21-32 41-52 61-72 81-92
          polish | 9610##340?? | 1-31
          portuguese | ##131147? | 10-99
          romanian | 199##103970?? | 1-12
          romanian | 19910##3970?? | 1-31
          romanian | ##904263970?? | 10-99
          yugoslav | ##079939900?? | 1-31
          yugoslav | 10##9939900?? | 1-12
          yugoslav | 1010##39900?? | 0-9 90-99
          swedish | 26##10190? | 1-12
          swedish | 2610##190? | 1-31 61-91
          swedish | 202610##190? | 1-31 61-91
          turkish | ##1957996?? | 10-99
          american | ##1234567 | 0-89
          american | 666##3456 | ''
          american | 665##3456 | 1-99
          american | 000##3456 | ''
          american | 001##3456 | 1-99
          american | 123##4567 | 1-99
          american | 900##4567 | 50-65 67-88 90-92 94-99
          american | 1234500## | 1-99
          australianMedicare | ##76747?30 | 20-69
          canadian | ##0692??4 | 10-79 90-99
          chinese | 120103##8806018?? | 19-20
          chinese | 1201031988##10???X | 1-12
          chinese | 120103198810##???? | 1-31
          indian | ##10674229?? | 20-99
          korean | 72##107098707 | 1-12
          korean | 7210##7098707 | 1-31
          koreanWithCheck | 72##107098??? | 1-12
          koreanWithCheck | 72072010987## | 9 14 20 35 41 56 61 77 82 98
          koreanWithCheck | 72072050987## | 0 2 15 17 21 23 36 38 41 43 57 59 62 64 70 78 83 85 91 99
          koreanWithCheck | 72072080987## | 0 8 13 15 21 29 34 36 40 42 55 57 61 63 76 78 81 83 97 99
          koreanWithCheck | 72072090987## | 1 16 21 37 42 58 63 79 84 90
          mexicanTax | LHNX55##10L2C | 1-12
          mexicanTax | LHNX5510##L2C | 1-31
          mexican | VUTG83##10HJFWPJBN | 1-12
          mexican | VUTG8310##HJFWPJBN | 1-31
          malaysian | 66##10413058 | 1-12
          malaysian | 6610##413058 | 1-31
          southAfrican | 16##10159??8? | 1-12
          southAfrican | 1610##159??8? | 1-31
          southAfrican | 1602201598##? | 0-29
          taiwanese | M##040568? | 10-29
          thai | ##0305002559? | 10-99
          swiss | ##6749993836? | 75
          swiss | 7##749993836? | 56
          """)
  void wants_two_digits_to_be(String office, String pattern, String right) {
    assertThat(ranges(pattern, check(office))).isEqualTo(right);
  }

  /** An at sign stands for every letter, a question mark for any digit. */
  @ParameterizedTest
  @CsvSource({
    "britishInsurance, @A123456A, ABCEGHJKLMNOPRSTWXYZ",
    "britishInsurance, A@123456A, ABCEGHJKLMNPRSTWXYZ",
    "britishInsurance, B@123456A, ABCEHJKLMNPRSTWXYZ",
    "britishInsurance, G@123456A, ACEGHJKLMNPRSTWXYZ",
    "britishInsurance, K@123456A, ABCEGHJKLMPRSTWXYZ",
    "britishInsurance, N@123456A, ABCEGHJLMNPRSWXYZ",
    "britishInsurance, T@123456A, ABCEGHJKLMPRSTWXYZ",
    "britishInsurance, Z@123456A, ABCEGHJKLMNPRSTWXY",
    "britishInsurance, AA123456@, ABCD",
    "maltese, 1234567@, ABGHLMPZ",
    "americanMedicare, 4@H4CRCAP67, ACDEFGHJKMNPQRTUVWXY",
    "americanMedicare, 4JH4@RCAP67, ACDEFGHJKMNPQRTUVWXY",
    "americanMedicare, 4JH4CRC@P67, ACDEFGHJKMNPQRTUVWXY",
    "americanMedicare, 4JH4CRCA@67, ACDEFGHJKMNPQRTUVWXY",
    "americanMedicare, 0@H4CRCAP67, ''",
    "indianTax, KPV@N4269H, ABCFGHJLPT",
    "mexican, VUTG830911@JFWPJBN, HM",
    "finnishOfLaterCentury, 261096@816X, ABCDEFUVWXY",
    "singaporean, @123456?D, ST",
    "singaporean, @123456?N, FG",
    "spanish, @02529??L, XYZ",
    "chinese, 28252820480207381@, ''",
    "chinese, 11010519491231002@, X",
    "irish, 6433435I@, H",
    "irish, 1234567F@, A",
    "irish, 1234567T@, TWX",
    "italian, WBMFRN90@27N913?, ''"
  })
  void wants_a_letter_to_be(String office, String pattern, String right) {
    StringBuilder accepted = new StringBuilder();
    for (int i = 0; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      if (any(pattern.replace('@', letter), check(office))) {
        accepted.append(letter);
      }
    }

    assertThat(accepted).hasToString(right);
  }

  private static Predicate<String> check(String office) {
    return requireNonNull(CHECKS.get(office), office);
  }

  private static List<String> neighbours(String number) {
    List<String> neighbours = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      String kind = Character.isDigit(number.charAt(i)) ? DIGITS : LETTERS;
      for (int j = 0; j < kind.length(); j++) {
        char other = kind.charAt(j);
        if (other != number.charAt(i)) {
          neighbours.add(number.substring(0, i) + other + number.substring(i + 1));
        }
      }
    }
    return neighbours;
  }

  private static String ranges(String pattern, Predicate<String> check) {
    StringBuilder ranges = new StringBuilder();
    int first = -1;
    for (int value = 0; value <= 100; value++) {
      boolean right = value < 100 && any(pattern.replace("##", "%02d".formatted(value)), check);
      if (right && first < 0) {
        first = value;
      } else if (!right && first >= 0) {
        ranges.append(ranges.isEmpty() ? "" : " ").append(first);
        ranges.append(first == value - 1 ? "" : "-" + (value - 1));
        first = -1;
      }
    }
    return ranges.toString();
  }

  private static boolean any(String pattern, Predicate<String> check) {
    int open = pattern.indexOf('?');
    if (open < 0) {
      return check.test(pattern);
    }
    for (int i = 0; i < DIGITS.length(); i++) {
      char here = DIGITS.charAt(i);
      if (any(pattern.substring(0, open) + here + pattern.substring(open + 1), check)) {
        return true;
      }
    }
    return false;
  }
}
