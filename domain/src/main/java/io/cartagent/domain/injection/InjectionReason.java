package io.cartagent.domain.injection;

/** What in a text tries to instruct a model. */
public enum InjectionReason {
  /** Rules or instructions are to be ignored or replaced. */
  OVERRIDE,
  /** The model is to be somebody else. */
  ROLE_PLAY,
  /** The model is told that its limits are gone, or that it must obey. */
  LIFTED_LIMITS,
  /** The instructions of the model are asked for. */
  PROMPT_REQUEST,
  /** Keys, passwords, tools or the data of others are asked for. */
  SECRET_REQUEST,
  /** Something is to be sent to a place outside, or a link is built to carry it there. */
  EXFILTRATION,
  /** The text imitates the marks that divide instructions from data. */
  FORGED_DELIMITER,
  /** The text speaks to an assistant rather than to a reader. */
  ADDRESSES_ASSISTANT,
  /** The answer to another question is to be changed or dictated. */
  ANSWER_TAMPERING,
  /** A promise of the shop is to be put into the assistant's mouth. */
  DICTATED_PROMISE,
  /** Instructions stand where a reader does not see them. */
  HIDDEN_TEXT,
  /** Instructions are written in a code. */
  ENCODED
}
