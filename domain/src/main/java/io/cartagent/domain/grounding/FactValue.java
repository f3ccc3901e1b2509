package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;

/** The value of a fact, typed so that code can compare it with what a sentence claims. */
public sealed interface FactValue {
  /** In plain words, the way evidence is quoted. */
  String inWords();

  /** An amount of money. */
  record Amount(Money money) implements FactValue {
    @Override
    public String inWords() {
      return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
    }
  }

  /** A number of something; the unit is a plural noun, e.g. {@code pieces}. */
  record Quantity(BigDecimal number, String unit) implements FactValue {
    @Override
    public String inWords() {
      return number.toPlainString() + " " + unit;
    }
  }

  /** A day in the shop's time zone. */
  record Day(LocalDate date) implements FactValue {
    @Override
    public String inWords() {
      return date.toString();
    }
  }

  /** A status, in the words the shop uses with shoppers, e.g. {@code in transit}. */
  record Status(String term) implements FactValue {
    @Override
    public String inWords() {
      return term;
    }
  }

  /** An identifier that must be repeated to the letter: order, tracking number, SKU. */
  record Identifier(String code) implements FactValue {
    @Override
    public String inWords() {
      return code;
    }
  }

  /** A link from the shop's record. */
  record Link(URI target) implements FactValue {
    @Override
    public String inWords() {
      return target.toString();
    }
  }

  /** Names and short texts: a title, a carrier, an option's value. */
  record Words(String text) implements FactValue {
    @Override
    public String inWords() {
      return text;
    }
  }
}
