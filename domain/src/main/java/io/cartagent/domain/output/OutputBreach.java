package io.cartagent.domain.output;

/** Why a sentence may not be shown whatever it rests on. */
public enum OutputBreach {
  /** HTML, an image, or a link dressed in markup (AI-10, AI-12). */
  MARKUP,
  /** A link that is none of the known ones, to the letter (AI-11). */
  FOREIGN_LINK,
  /** A key, a token or a password, or a string known to be secret, in the clear or disguised. */
  SECRET,
  /** An e-mail address, phone, account, order number or code this conversation does not know. */
  FOREIGN_IDENTIFIER,
  /** A piece of the instructions a model gets (AI-13). */
  INSTRUCTIONS,
  /** Characters a reader does not see (AI-09). */
  HIDDEN_CHARACTERS
}
