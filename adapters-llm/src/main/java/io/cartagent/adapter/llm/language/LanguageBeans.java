package io.cartagent.adapter.llm.language;

import io.cartagent.application.port.llm.LanguageDetector;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Offers the detector of languages to the application. */
@Factory
final class LanguageBeans {
  @Singleton
  LanguageDetector languageDetector() {
    return new OpenNlpLanguageDetector();
  }
}
