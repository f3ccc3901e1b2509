package io.cartagent.application.port.llm;

import io.cartagent.domain.tenant.TenantId;

/**
 * Drafts what the agent might say. It is not trusted: it sees redacted text only, reaches data only
 * through the tools it is handed, and nothing it writes is shown before the grounding policy has
 * passed it.
 */
public interface ReplyDrafter {
  /**
   * Drafts one reply, calling tools and writing to the sink as it goes; returns when the draft is
   * complete. Blocks. A tool's or the sink's exception must be let through.
   *
   * @throws io.cartagent.application.port.PortException when the model does not answer
   */
  void draft(TenantId tenant, DraftingBrief brief, ShopperTools tools, DraftSink sink);
}
