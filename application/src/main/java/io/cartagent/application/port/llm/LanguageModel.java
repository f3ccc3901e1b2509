package io.cartagent.application.port.llm;

import io.cartagent.domain.tenant.TenantId;
import java.util.function.Consumer;

/**
 * One model of one provider. It is not trusted: what it returns is text to be checked and calls to
 * be refused or carried out by code.
 */
public interface LanguageModel {
  /** Which model this is, and what it costs. */
  ModelDescription describe(TenantId tenant);

  /**
   * Streams one reply and returns it when it is whole. Blocks; meant for a virtual thread.
   *
   * @param text gets the reply's text piece by piece, in order, on the calling thread; what it
   *     throws ends the stream and is let through
   * @return the whole reply; its text is what was streamed
   * @throws ModelException when there is no whole reply. Text may have been streamed by then; no
   *     call may be carried out
   */
  ModelReply stream(TenantId tenant, ModelRequest request, Consumer<String> text);
}
