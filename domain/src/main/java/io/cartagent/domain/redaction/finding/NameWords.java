package io.cartagent.domain.redaction.finding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand around names, and words with a capital that are none. */
final class NameWords {
  static final Set<String> TITLES =
      WordList.of(
          """
          mr mrs ms miss mister dr prof professor sir madam herr frau fräulein mme mlle
          monsieur madame mademoiselle sr sra srta señor señora señorita signor signora
          sig dott dhr mevr mw pan pani senhor senhora
          """);

  /** Between the word for name and the name. */
  static final Set<String> ARE =
      Set.of("is", "was", "remains", "are", "als", "ist", "est", "es", "to", "as", "be");

  /** Right before the name one has. */
  static final Set<String> NAMED =
      Set.of("name's", "heiße", "heisse", "heißt", "llamo", "m'appelle", "appelle", "chiamo");

  static final Set<String> CALL = Set.of("call", "calls", "called");

  /** What one says of oneself. */
  static final Set<String> SELF = Set.of("i'm", "i’m", "im", "soy");

  static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "your", "this");

  /** What has a name without being a person. */
  static final Set<String> THINGS =
      Set.of(
          "brand", "file", "domain", "company", "pet", "dog", "cat", "app", "team", "collection");

  /** Goes on after a person where a thing's name would go on with another word. */
  static final Set<String> BEHIND_PEOPLE =
      Set.of("and", "with", "at", "on", "for", "from", "to", "has", "had", "is", "was");

  /** Small words inside a family name. */
  static final Set<String> PARTICLES =
      WordList.of(
          """
          van von der den de del della di da do dos das du la le el al bin ibn ben ter
          ten zu zum zur y e af av
          """);

  static final Set<String> SUFFIXES =
      WordList.of(
          """
          jr sr phd md dds dvm ii iii iv esq mba
          """);

  /** A label whose value is a person, or several. */
  static final Set<String> LABELS =
      WordList.of(
          """
          name names fullname passenger passengers customer recipient addressee contact
          guest guests attendee attendees sender buyer owner attn attention cardholder
          holder traveler travelers traveller travellers directed director author by
          signed founders founder nachname vorname kunde empfänger nom prénom nombre
          nome cliente surname user person employee patient billed
          """);

  /** A label of several people, who may be called by one name each. */
  static final Set<String> PLURAL_LABELS =
      Set.of("names", "passengers", "guests", "attendees", "travelers", "travellers", "founders");

  /** Whom one has: a name may follow. */
  static final Set<String> KIN =
      WordList.of(
          """
          wife husband partner friend brother sister son daughter mother father mom mum
          dad colleague boyfriend girlfriend neighbour neighbor roommate boss uncle aunt
          cousin nephew niece assistant passenger customer producer singer actor actress
          director author fiancé fiancée fiance fiancee kollege freund freundin mann
          """);

  /** What only people do, right before or after their name. */
  static final Set<String> SPEECH =
      WordList.of(
          """
          says said told tells shouted asked asks explained explains wrote writes
          replied added answered whispered yelled claimed
          """);

  /** Of those, what follows even a name nobody has heard. */
  static final Set<String> SPOKE =
      Set.of("said", "told", "shouted", "replied", "whispered", "yelled");

  /** What people do, right after their name. */
  static final Set<String> DOES =
      Set.of("lives", "lived", "resides", "speaking", "married", "died");

  static final Set<String> GREETINGS =
      WordList.of(
          """
          hi hello hey dear thanks thank cheers welcome worries problem you morning
          afternoon evening hallo liebe lieber bonjour hola ciao ok okay sure great
          perfect bye goodbye sorry understood
          """);

  /** Ends a letter: a name follows. */
  static final Set<String> CLOSINGS =
      WordList.of(
          """
          regards thanks sincerely best cheers yours love grüße gruß grüssen
          cordialement saludos wishes truly faithfully respectfully
          """);

  /** Begin with a capital for another reason. */
  static final Set<String> NO_NAME =
      WordList.of(
          """
          i i'm i’m i've i'd i'll a an the this that these those my your his her our
          their its it it's he she we you they and or but not no yes ok okay please
          thanks thank hello hi hey dear sorry sure great perfect can could would should
          will do does did is are was were has have had what when where who why how
          which if in on at to for from of by with as about after before order orders
          item items product products size color colour shipping delivery tracking
          return returns refund refunds payment account email e-mail mail phone address
          name date number id status price total monday tuesday wednesday thursday
          friday saturday sunday january february march april june july august september
          october november december mon tue wed thu fri sat sun jan feb mar apr jun jul
          aug sep oct nov dec english german french spanish italian american british
          european us usa uk eu team support everyone all there shop store service
          express standard visa mastercard paypal shopify amazon dhl ups fedex usps dpd
          gls new black white red blue green yellow brown grey gray pink purple orange
          navy beige small medium large jacket jumper sweater shirt dress shoes boots
          bag hat coat jeans pants trousers skirt scarf socks gift card code ltd inc llc
          gmbh plc group company orchestra sir madam bot agent human mr mrs ms dr st
          street road avenue lane drive suite apt box city county state country user
          passenger flight reservation der die das und ich mein meine bestellung paket
          wo wann wie ist bitte danke le la les je ma commande el los mi pedido dónde
          out only here so also just now then let let's one two both any
          """);

  /** Colours that are family names behind a first name. */
  static final Set<String> COLOURS = Set.of("brown", "black", "white", "green", "gray", "grey");

  /** Before a saint's name, which is then a place's. */
  static final Set<String> SAINTS =
      WordList.of(
          """
          san santa santo saint st são sao port fort mount lake
          """);

  /** Behind a name that is a place's or a thing's. */
  static final Set<String> PLACES =
      WordList.of(
          """
          airport international county university college hospital stadium center centre
          hall museum bridge street st road rd avenue ave lane drive boulevard park
          square beach bay island islands city station school collection edition series
          jacket dress jeans shirt shoes sneakers bag sofa chair table lamp blazer top
          cardigan sandals sweatshirt hoodie
          """);

  /** First names that, with the next word, are what people wear rather than who they are. */
  static final Set<String> BRANDS =
      Set.of(
          "calvin klein",
          "ralph lauren",
          "tommy hilfiger",
          "stan smith",
          "jack wolfskin",
          "michael kors",
          "hugo boss",
          "tom ford",
          "tom tailor",
          "marc jacobs",
          "louis vuitton",
          "paul smith",
          "ted baker",
          "jean paul",
          "karl lagerfeld",
          "steve madden",
          "kate spade",
          "yves saint",
          "giorgio armani",
          "emporio armani",
          "martin guitar",
          "ben sherman",
          "alexander mcqueen",
          "jimmy choo",
          "estee lauder",
          "elizabeth arden",
          "helena rubinstein",
          "mary kay",
          "uncle ben",
          "ben jerry",
          "john deere",
          "harry potter",
          "santa claus",
          "christian dior",
          "christian louboutin",
          "chuck taylor",
          "bruno banani",
          "max mara");

  /** The first words of these. */
  static final Set<String> BRAND_STARTS =
      BRANDS.stream()
          .map(brand -> brand.substring(0, brand.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  /** Every word that can announce the name right behind it. */
  static final Set<String> ANNOUNCING =
      Stream.of(
              ARE,
              NAMED,
              SELF,
              LABELS,
              KIN,
              SPEECH,
              GREETINGS,
              CLOSINGS,
              WordList.of("named called name him her me am bin suis it's under"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private NameWords() {}
}
