package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.domain.tenant.TenantId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Offers the embedded engine to the application. */
@Factory
final class EmbeddedEngineBeans {
  /** The exemplars are CartAgent's own, whichever shop asks first. */
  private static final TenantId NOBODY = new TenantId("exemplars");

  @Singleton
  IntentClassifier intentClassifier(TextEmbedder embedder) {
    return new IntentClassifier(embedder);
  }

  @Singleton
  Meaning meaning(TextEmbedder embedder) {
    return new Meaning(embedder);
  }

  @Singleton
  Understander understander(IntentClassifier classifier, Meaning meaning) {
    return new Understander(classifier, meaning);
  }

  @Singleton
  ReplyDrafter replyDrafter(Understander understander, Meaning meaning) {
    return new EmbeddedReplyDrafter(understander, meaning);
  }

  @Singleton
  ToolChoice toolChoice(Understander understander) {
    return text -> {
      Slots slots = Slots.read(text, Slots.Expectation.NOTHING);
      Intent intent = understander.intentOf(NOBODY, slots.rest());
      return (intent == Intent.OUT_OF_SCOPE ? Tool.NONE : intent.tool()).publicName();
    };
  }
}
