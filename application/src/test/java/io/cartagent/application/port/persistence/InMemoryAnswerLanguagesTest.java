package io.cartagent.application.port.persistence;

final class InMemoryAnswerLanguagesTest extends AnswerLanguagesContract {
  private final AnswerLanguages languages = new InMemoryAnswerLanguages();

  @Override
  protected AnswerLanguages languages() {
    return languages;
  }
}
