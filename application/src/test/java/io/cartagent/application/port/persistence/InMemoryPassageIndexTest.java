package io.cartagent.application.port.persistence;

final class InMemoryPassageIndexTest extends PassageIndexContract {
  private final PassageIndex index = new InMemoryPassageIndex();

  @Override
  protected PassageIndex index() {
    return index;
  }
}
