package io.cartagent.application.port.llm;

import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;

/** Does what a test tells it to, and remembers the briefs it was given. */
public final class ScriptedReplyDrafter implements ReplyDrafter {
  /** What to do with the tools and the sink. */
  @FunctionalInterface
  public interface Script {
    void play(ShopperTools tools, DraftSink sink);
  }

  private final List<DraftingBrief> briefs = new ArrayList<>();
  private Script script = (tools, sink) -> {};

  /** Plays this for every draft from now on. */
  public void will(Script next) {
    script = next;
  }

  /** The briefs so far, oldest first. */
  public List<DraftingBrief> briefs() {
    return briefs;
  }

  @Override
  public void draft(TenantId tenant, DraftingBrief brief, ShopperTools tools, DraftSink sink) {
    briefs.add(brief);
    script.play(tools, sink);
  }
}
