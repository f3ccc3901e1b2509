package io.cartagent.domain.action;

/** Why goods come back, as shops sort it. */
public enum ReturnReason {
  NOT_AS_DESCRIBED,
  DEFECTIVE,
  WRONG_ITEM,
  TOO_SMALL,
  TOO_LARGE,
  UNWANTED,
  OTHER
}
