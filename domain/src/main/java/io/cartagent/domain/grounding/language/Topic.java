package io.cartagent.domain.grounding.language;

/** What a word of a language may be about. */
public enum Topic {
  /** The twelve months in their order. */
  MONTHS,
  SHORT_MONTHS,
  /** From Monday on. */
  WEEKDAYS,
  SHORT_WEEKDAYS,
  /** Days named from today, each with its distance. */
  DAYS,
  /** Number words, each with its value. */
  NUMBERS,
  /** First, second, each with its value. */
  ORDINALS,
  /** Each with its code, or with a dollar sign for every dollar. */
  CURRENCIES,
  PERCENT,
  /** Nouns that are counted, each with the one noun for it. */
  UNITS,
  /** Words beside which a pound is money and no weight. */
  PAYING,
  /** Words between a number and its noun. */
  QUALIFIERS,
  /** Between the two numbers of a range. */
  RANGES,
  /** Those of them that add. */
  SUMS,
  /** Between a day and its month. */
  MONTH_LINKS,
  /** Before a day. */
  DATE_ARTICLES,
  /** Between a month and its year. */
  YEAR_LINKS,
  CLOCK,
  /** Nouns whose number follows. */
  ORDERS,
  /** Words for number. */
  NUMBER_NOUNS,
  PARCELS,
  /** Words that join clauses. */
  JOINTS,
  NEGATIONS,
  /** Those that deny a status after them. */
  NEGATIONS_OF_STATUS,
  /** Words by which the agent speaks of itself or to the shopper. */
  SPEAKERS,
  /** Words that tell what will or may be. */
  PROSPECTS,
  /** Words by which the shopper has money back. */
  GIVEN_BACK,
  /** Words that tell what is. */
  ASSERTIONS,
  /** By whom or how a promise is made. */
  PROMISERS,
  /** What is done to an order or for a shopper, as having been done. */
  DEEDS,
  /** Words before a deed by which it need not have happened. */
  SUPPOSITIONS,
  /** Words by which it happens with something else. */
  OCCASIONS,
  /** Words by which it has happened. */
  PAST,
  /** Words by which a sentence is about this shopper's matter. */
  OWN,
  /** How far something reaches: all, always, also, without. */
  REACHES,
  /** Words by which the shop speaks of itself. */
  SHOP,
  /** Words that promise something, or name a favour. */
  FAVOURS,
  /** What the shop does, in a form by which the shop itself speaks. */
  ACTS,
  /** What the shop does, in a form that needs who speaks beside it. */
  ACTS_OF_OURS,
  /** Words for what costs nothing or holds always. */
  GIFTS,
  CONDITIONS,
  FUNCTION_WORDS,
  /** The trade's own nouns and verbs. */
  TRADE,
  COURTESY
}
