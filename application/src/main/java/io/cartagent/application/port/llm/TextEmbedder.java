package io.cartagent.application.port.llm;

import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;

/** Turns texts into embeddings. */
public interface TextEmbedder {
  /** Names the model that {@link #embed} uses now. */
  String model(TenantId tenant);

  /** One embedding per text, in order; any number of texts. */
  List<Embedding> embed(TenantId tenant, List<String> texts);
}
