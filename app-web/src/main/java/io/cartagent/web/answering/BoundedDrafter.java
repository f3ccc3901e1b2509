package io.cartagent.web.answering;

import io.cartagent.application.port.llm.DraftSink;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.llm.ReplyDrafter;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.domain.tenant.TenantId;
import java.util.concurrent.Semaphore;

/**
 * Lets a bounded number of drafts be written at once, for an engine that computes where a model
 * would be waited for. Who comes first is served first.
 */
public final class BoundedDrafter implements ReplyDrafter {
  private final ReplyDrafter engine;
  private final Semaphore places;

  public BoundedDrafter(ReplyDrafter engine, int most) {
    this.engine = engine;
    this.places = new Semaphore(most, true);
  }

  @Override
  public void draft(TenantId tenant, DraftingBrief brief, ShopperTools tools, DraftSink sink) {
    places.acquireUninterruptibly();
    try {
      engine.draft(tenant, brief, tools, sink);
    } finally {
      places.release();
    }
  }
}
