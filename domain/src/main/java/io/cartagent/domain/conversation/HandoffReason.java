package io.cartagent.domain.conversation;

/** Why a conversation goes to a human: typed, never text, so that wording cannot lose it. */
public enum HandoffReason {
  /** The shopper asked for a person. */
  SHOPPER_ASKED,
  /** The shopper wants something done that the agent may not do. */
  NEEDS_A_PERSON,
  /** The shopper failed too often to prove an order is theirs. */
  LOOKUP_LIMIT,
  /** The shop's system does not answer, or the shop was never read. */
  SHOP_UNAVAILABLE,
  /** The shopper writes in a language the agent does not answer in. */
  LANGUAGE,
  /** What the shopper agreed to needs the shop's yes. */
  APPROVAL_DUE,
  /** The shop's record does not show an action as it was agreed. */
  ACTION_UNCLEAR,
  /** The agent itself failed. */
  AGENT_FAILED
}
