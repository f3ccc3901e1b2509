package io.cartagent.adapter.persistence;

import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.Approval;
import io.cartagent.domain.action.Confirmation;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of a quote with everybody's yes to it. */
record StoredAgreement(
    StoredQuote quote, StoredConfirmation confirmation, @Nullable StoredApproval approval) {
  static StoredAgreement of(Agreement agreement) {
    return new StoredAgreement(
        StoredQuote.of(agreement.quote()),
        StoredConfirmation.of(agreement.confirmation()),
        agreement.approval().map(StoredApproval::of).orElse(null));
  }

  Agreement toAgreement() {
    return new Agreement(
        quote.toQuote(),
        confirmation.toConfirmation(),
        Optional.ofNullable(approval).map(StoredApproval::toApproval));
  }

  /** A shopper's yes. */
  record StoredConfirmation(String digest, String shopper, IdentityLevel level, String at) {
    static StoredConfirmation of(Confirmation yes) {
      return new StoredConfirmation(
          yes.quoteDigest(), yes.shopper().value(), yes.level(), yes.at().toString());
    }

    Confirmation toConfirmation() {
      return new Confirmation(digest, new ShopperId(shopper), level, Instant.parse(at));
    }
  }

  /** An operator's yes. */
  record StoredApproval(String digest, String operator, String at) {
    static StoredApproval of(Approval yes) {
      return new StoredApproval(yes.quoteDigest(), yes.operator(), yes.at().toString());
    }

    Approval toApproval() {
      return new Approval(digest, operator, Instant.parse(at));
    }
  }

  /** One attempt. */
  record StoredExecution(String key, int attempt, String startedAt) {
    static StoredExecution of(ExecutionRecord execution) {
      return new StoredExecution(
          execution.idempotencyKey(), execution.attempt(), execution.startedAt().toString());
    }

    ExecutionRecord toExecution() {
      return new ExecutionRecord(key, attempt, Instant.parse(startedAt));
    }
  }
}
