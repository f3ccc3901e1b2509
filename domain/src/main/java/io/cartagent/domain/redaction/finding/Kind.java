package io.cartagent.domain.redaction.finding;

import java.util.Set;

/** The lists a word can be on. A word may be on several. */
enum Kind {
  ADDRESS_CUE(AddressWords.CUES),
  ADDRESS_LINK(AddressWords.LINKS),
  ADDRESS_START(AddressWords.STARTS),
  ANNOUNCING(NameWords.ANNOUNCING),
  ARE(NameWords.ARE),
  ARTICLE(NameWords.ARTICLES),
  BEHIND_PEOPLE(NameWords.BEHIND_PEOPLE),
  BELONGING(PhoneRule.BELONGING),
  BRAND_START(NameWords.BRAND_STARTS),
  CALL(NameWords.CALL),
  CARD(NumberCues.CARD),
  CLOSING(NameWords.CLOSINGS),
  COLOUR(NameWords.COLOURS),
  CONNECTOR(AddressWords.CONNECTORS),
  DOES(NameWords.DOES),
  DOUBTFUL_NAME(GivenNames.DOUBTFUL),
  FILLER(CuedRule.FILLERS),
  GREETING(NameWords.GREETINGS),
  KIN(NameWords.KIN),
  LABEL(NameWords.LABELS),
  MILITARY(AddressWords.MILITARY),
  MONTH(CuedRule.MONTHS),
  NAMED(NameWords.NAMED),
  NATIONAL_ID_CUE(NationalIdRule.CUES),
  NAME_SUFFIX(NameWords.SUFFIXES),
  NO_NAME(NameWords.NO_NAME),
  NO_PLACE(AddressWords.NO_PLACE),
  PAPER(NationalIdRule.PAPERS),
  PARTICLE(NameWords.PARTICLES),
  PERSONAL_CUE(CuedRule.CUES),
  PHONE(NumberCues.PHONE),
  PHONE_LINK(PhoneRule.LINKS),
  PHONE_NOUN(NumberCues.PHONE_NOUNS),
  PLACE(NameWords.PLACES),
  PLAIN_STREET_BEFORE(AddressWords.PLAIN_BEFORE),
  PLURAL_LABEL(NameWords.PLURAL_LABELS),
  POSTCODE(CuedRule.POSTCODES),
  SAINT(NameWords.SAINTS),
  SELF(NameWords.SELF),
  SHIP(AddressWords.SHIPS),
  SHOP(NumberCues.SHOP),
  SPEECH(NameWords.SPEECH),
  SPOKE(NameWords.SPOKE),
  STREET(AddressWords.STREETS),
  STREET_ALONE(AddressWords.STREETS_ALONE),
  STREET_BEFORE(AddressWords.STREETS_BEFORE),
  STREET_IF_CAPITAL(AddressWords.STREETS_IF_CAPITAL),
  STREET_IF_NUMBERED(AddressWords.STREETS_IF_NUMBERED),
  SURE_NAME(GivenNames.SURE),
  SURE_UNIT(AddressWords.SURE_UNITS),
  THING(NameWords.THINGS),
  TITLE(NameWords.TITLES),
  UNIT(AddressWords.UNITS);

  @SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
  private final Set<String> words;

  Kind(Set<String> words) {
    this.words = words;
  }

  Set<String> words() {
    return words;
  }

  /** This kind in a set of kinds. */
  @SuppressWarnings("EnumOrdinal") // sets of kinds live no longer than the program
  long bit() {
    return 1L << ordinal();
  }

  static long all(Kind... kinds) {
    long set = 0;
    for (Kind kind : kinds) {
      set |= kind.bit();
    }
    return set;
  }
}
