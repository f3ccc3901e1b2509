package io.cartagent.domain.privacy;

/** The kinds of data that are kept, each with a rule of its own (PR-18). */
public enum DataClass {
  /** A conversation with its transcript. */
  CONVERSATION,
  /** Who a shopper is, beyond one conversation. */
  CONTACT,
  /** What the merchant has told us about themselves. */
  MERCHANT_RECORD,
  /** Receipts of actions, and who approved them. */
  ACTION_RECORD,
  AUDIT_ENTRY,
  LOG_LINE,
  ONE_TIME_CODE,
  SESSION,
  /** What other systems sent us. */
  INBOX_PAYLOAD,
  /** What we sent to other systems. */
  OUTBOX_PAYLOAD,
  EXPORT_FILE,
  /** Counts of failed lookups. */
  LOOKUP_FAILURE,
  /** That a data-subject request was answered, without the data. */
  REQUEST_PROOF
}
