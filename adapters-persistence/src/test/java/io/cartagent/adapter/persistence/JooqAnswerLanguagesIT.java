package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.application.port.persistence.AnswerLanguagesContract;
import org.junit.jupiter.api.BeforeEach;

final class JooqAnswerLanguagesIT extends AnswerLanguagesContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected AnswerLanguages languages() {
    return TestDatabase.bean(AnswerLanguages.class);
  }
}
