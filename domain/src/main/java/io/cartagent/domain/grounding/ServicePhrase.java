package io.cartagent.domain.grounding;

import java.util.List;

/**
 * Sentences the agent may always say, because they claim nothing about the shop. They are the
 * shop's service in its plainest form: a greeting that says it is automated (AI-24), honesty about
 * what is not known, and the way to a human.
 */
public enum ServicePhrase {
  GREETING("Hello! I'm the shop's automated assistant."),
  GREETING_OFFER(
      "I can look up orders, products and policies, and you can ask for a person at any time."),
  ASK_ORDER_AND_CONTACT(
      "Please send me your order number together with the e-mail address or the delivery postcode of that order, so that I can look it up."),
  ASK_CONTACT(
      "To look up that order I also need the e-mail address or the delivery postcode it was placed with."),
  ASK_ORDER_NUMBER("Which order is it about? Please send me its order number."),
  ORDER_NOT_MATCHED(
      "I couldn't find an order that matches those details. Please check the order number and the e-mail address or postcode, or ask for a person."),
  LOOKUP_LIMIT(
      "I can't look up more orders here for now. A person from the team can help you instead."),
  DONT_KNOW("I don't know that, because I found nothing about it in the shop's information."),
  OFFER_HUMAN("Would you like a person from the team to help you?"),
  SHOP_UNAVAILABLE(
      "I can't reach the shop's system at the moment, so I can't look that up right now. Please try again in a few minutes, or ask for a person from the team."),
  HANDOFF("I'm handing you over to a person from the team, who will answer you here."),
  HANDOFF_ALREADY("A person from the team has been called and will answer you here."),
  AGENT_FAILED(
      "Something went wrong on my side. Please try again, or ask for a person from the team."),
  CANNOT_ACT("I can't change anything in an order myself, but a person from the team can."),
  OUT_OF_SCOPE("I can only help with questions about this shop, its products and your orders."),
  THANKS("You're welcome!"),
  ANYTHING_ELSE("Is there anything else I can help you with?"),
  STAY_POLITE("I'm sorry this has been frustrating."),
  NOT_UNDERSTOOD("I'm sorry, I didn't understand that.");

  private final String text;

  ServicePhrase(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** The phrase as something that may be shown. */
  public GroundedSentence sentence() {
    return new GroundedSentence(text, List.of());
  }
}
