package io.cartagent.domain.injection;

/** Who speaks in a text: orders are ordinary in one place and out of place in another. */
public enum TextOrigin {
  /** A message of the shopper to the assistant, who may ask it for things. */
  SHOPPER,
  /** Product text, knowledge, notes, reviews, mail: nothing in it should speak to an assistant. */
  CONTENT
}
