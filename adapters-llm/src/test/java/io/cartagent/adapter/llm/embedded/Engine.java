package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.llm.TextEmbedder;
import io.micronaut.context.BeanContext;

/** The engine as the application gets it, started once for all tests. */
final class Engine {
  private static final BeanContext BEANS = BeanContext.run();

  private Engine() {}

  static ReplyDrafter drafter() {
    return BEANS.getBean(ReplyDrafter.class);
  }

  static ToolChoice toolChoice() {
    return BEANS.getBean(ToolChoice.class);
  }

  static TextEmbedder embedder() {
    return BEANS.getBean(TextEmbedder.class);
  }

  static Meaning meaning() {
    return BEANS.getBean(Meaning.class);
  }
}
