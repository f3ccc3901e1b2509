package io.cartagent.domain.redaction.finding;

import java.util.HashSet;
import java.util.Set;

/** What streets and the parts of an address are called. */
final class AddressWords {
  /** Behind a street's name, and hardly anything else after a number. */
  static final Set<String> STREETS =
      WordList.of(
          """
          street st road rd avenue ave boulevard blvd lane ln drive highway hwy parkway
          pkwy crescent terrace sq str strasse straße gasse weg allee straat laan gatan
          gata gate vej vei veien utca tér katu caddesi cad sokak sok expressway
          turnpike
          """);

  /** Behind a street's name too, but common words besides. */
  static final Set<String> STREETS_IF_CAPITAL =
      WordList.of(
          """
          cliff cliffs dale dam divide flats freeway isle inlet locks mountains neck
          parks ports shores skyway underpass ways ville corner corners course crest
          curve burg bypass camp cape causeway center centers centre club common commons
          bend bluff bluffs bottom branch annex arcade bayou beach estates fort gateway
          hollow knolls mills orchards oval points ramp rapids rivers spurs fall field
          forks greens groves harbors lakes light lights manors mews mountain passage
          shoals streams trafficway vista terraces crossroad dales creeks dr way court
          ct close place pl square circle cir trail alley row walk gardens garden green
          hill hills quay grove park path pass plaza ridge view crossing point loop run
          island islands fields meadow meadows forest heights manor station valley
          village bridge brook creek canyon cove estate extension falls ferry ford forge
          forges fork glen harbor haven junction key knoll lake landing lodge mall mill
          mission motorway mount orchard overpass pike pine plain port prairie ranch
          rapid rest river route shoal shore spring springs spur stravenue stream summit
          throughway trace track tunnel union unions viaduct well wells parkways stores
          squares roads streets avenues lanes drives
          """);

  /** Behind a street's name where a number follows at once. */
  static final Set<String> STREETS_IF_NUMBERED =
      WordList.of(
          """
          u út útja tere krt rkp köz sor trg nám tn mnt pst
          """);

  /** Before a street's name. */
  static final Set<String> STREETS_BEFORE =
      WordList.of(
          """
          rue avenue av avda avenida boulevard bd allée allee impasse chemin quai cours
          place via viale vicolo corso piazza piazzale largo strada contrada calle
          calleja c paseo plaza camino carretera ronda carrer rua r travessa praça praca
          alameda rodovia estrada ul ulica ulice aleja al plac pl os osiedle nám náměstí
          nam tř třída str calea bulevardul aleea bul jalan jl cra carrera am an zum zur
          im auf alte obere untere ulitsa prospekt cesta
          """);

  /** Of those, the ones that are also plain words: a capital must follow and a number close it. */
  static final Set<String> PLAIN_BEFORE =
      WordList.of(
          """
          c r am an im auf os al str place plaza pl via av cours ronda nam alte zum zur
          cad
          """);

  /** What a street's name ends with where it is written as one word. */
  static final String[] ENDINGS = {
    "straße", "strasse", "str", "weg", "gasse", "platz", "allee", "damm", "ufer", "steig", "pfad",
    "vej", "gade", "stræde", "vägen", "gatan", "gata", "gränd", "stigen", "veien", "vegen", "gaten",
    "straat", "laan", "kade", "plein", "dijk", "singel", "gracht", "steeg", "katu", "kuja", "polku",
    "väylä", "utca", "körút", "backen", "torget", "brink", "wei", "pad", "hof"
  };

  /** Within a street's or a town's name. */
  static final Set<String> CONNECTORS =
      WordList.of(
          """
          de del della delle dei di da do dos das du des la le les los las el al y e et
          of the van den der ter ten op aan am an im in bei ob pod nad na z u v w sur
          sous en and & d l upon under
          """);

  /** Before a number or letter: a part of a building. */
  static final Set<String> UNITS =
      WordList.of(
          """
          apt apartment suite ste unit flat floor fl room rm bldg building box lot appt
          appartement app piso puerta etage stock top tür stiege wohnung whg int interno
          scala byt lägenhet lgh as huoneisto block tower level
          """);

  /** Units that mean an address wherever they stand. */
  static final Set<String> SURE_UNITS = Set.of("apt", "apartment", "suite", "ste");

  static final Set<String> MILITARY = Set.of("apo", "fpo", "dpo");

  static final Set<String> SHIPS = Set.of("uss", "usns", "usnv", "uscgc", "hms");

  /** Every word that an address can begin with, but for streets written as one word. */
  static final Set<String> STARTS = starts();

  static final Set<String> CUES =
      WordList.of(
          """
          address addresses live lives lived living located location office taxi meet
          arrived moved reside resides visit street home house send sent ship shipped
          deliver delivered delivery mail mailed statement adresse anschrift wohne wohnt
          lieferadresse habite livraison vivo vive dirección direccion enviar indirizzo
          abito abita endereço moro adres following restaurant enter pickup
          """);

  static final Set<String> LINKS =
      WordList.of(
          """
          at to is are in on from near address following here via was unter nach ist au
          à a en es
          """);

  /** Capitalised for another reason than being a place's name. */
  static final Set<String> NO_PLACE =
      WordList.of(
          """
          i i'm i’m i've i'd i'll please thanks thank can could would where when what
          who why how my the and but is do does phone tel telephone mobile desk fax
          email e-mail name date order hello hi regards best cheers this that it we you
          they he she if so also not no yes ok tracking item sku bitte danke merci
          gracias for with before after until since because there here your our their
          will has have was were be or last next today tomorrow instead asap office
          number website url www http https now an a to at as on by from per right
          address line
          """);

  /** Words for street that stand alone behind its name. */
  static final Set<String> STREETS_ALONE =
      Set.of("straße", "strasse", "weg", "allee", "utca", "platz");

  private static final long LAST_LETTERS = lastLetters();

  private AddressWords() {}

  private static long lastLetters() {
    long letters = 0;
    for (String ending : ENDINGS) {
      letters |= 1L << ending.charAt(ending.length() - 1);
    }
    return letters;
  }

  /** False when no street that is written as one word ends with this letter. */
  static boolean mayEndStreet(char last) {
    return last >= 128 || (LAST_LETTERS & (1L << Character.toLowerCase(last))) != 0;
  }

  private static Set<String> starts() {
    Set<String> starts =
        new HashSet<>(
            WordList.of(
                "corner psc unit cmr po p pobox postfach postbus postboks casella case apartado"));
    starts.addAll(MILITARY);
    starts.addAll(SHIPS);
    starts.addAll(SURE_UNITS);
    starts.addAll(STREETS_BEFORE);
    return Set.copyOf(starts);
  }

  /** Whether a word reads as a street's name in languages that write it as one word. */
  static boolean isCompoundStreet(String lower) {
    for (String ending : ENDINGS) {
      if (lower.length() >= ending.length() + 3 && lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
