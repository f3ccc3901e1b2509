package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Something a sentence asserts that evidence must show. */
public sealed interface Claim {
  /** The words that make the claim. */
  String words();

  /** An amount of money. */
  record Price(String words, Money money) implements Claim {}

  /** A number, with the noun after it where there is one. */
  record Count(String words, BigDecimal value, String unit) implements Claim {}

  /** A share of a hundred. */
  record Percentage(String words, BigDecimal value) implements Claim {}

  /** A day. */
  record Date(String words, LocalDate day) implements Claim {}

  /** A time of day. */
  record Time(String words, int minuteOfDay) implements Claim {}

  /** An order, tracking or article number. */
  record Identifier(String words) implements Claim {}

  /** A link, an e-mail address or a phone number. */
  record Reach(String words) implements Claim {}

  /** A name of a person, product, carrier or place. */
  record Name(String words) implements Claim {}

  /** A state of an order, parcel, refund or return. */
  record Status(String words, String term) implements Claim {}

  /** What a thing is like: its colour, size, material or class. */
  record Attribute(String words) implements Claim {}

  /** Something the shop would have to do or keep. */
  record Commitment(String words) implements Claim {}

  /** Whether something is so or not so, may or may not be. */
  record Polarity(String words, boolean negative) implements Claim {}

  /** Anything else the sentence says about the shop, by its content words. */
  record Statement(String words) implements Claim {}
}
