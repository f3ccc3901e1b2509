package io.cartagent.application.knowledge;

/**
 * Brings a shop's published texts and its profile up to date with the shop. What has not changed is
 * left alone, what the shop has taken down is forgotten (AI-17).
 */
public interface SyncKnowledgeUseCase {
  /**
   * Reads the whole shop and stores what has changed.
   *
   * @throws io.cartagent.application.port.PortException when the shop's system does not answer;
   *     what was known before stays
   */
  SyncKnowledgeResult sync(SyncKnowledgeCommand command);
}
