package io.cartagent.adapter.llm.embedding;

import io.cartagent.application.port.llm.TextEmbedder;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Offers the in-process embedder to the application. */
@Factory
final class EmbeddingBeans {
  @Singleton
  TextEmbedder textEmbedder() {
    return new OnnxTextEmbedder();
  }
}
