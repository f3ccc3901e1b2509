package io.cartagent.application.port.persistence;

final class InMemoryLookupFailuresTest extends LookupFailuresContract {
  private final LookupFailures failures = new InMemoryLookupFailures();

  @Override
  protected LookupFailures failures() {
    return failures;
  }
}
