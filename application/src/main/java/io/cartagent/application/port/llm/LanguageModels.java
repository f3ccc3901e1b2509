package io.cartagent.application.port.llm;

import io.cartagent.domain.tenant.TenantId;
import java.util.List;

/** The language models a shop's agent may talk to. */
public interface LanguageModels {
  /** In the order in which they are to be tried; empty when no provider is configured. */
  List<LanguageModel> listPreferred(TenantId tenant);
}
