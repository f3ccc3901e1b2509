/**
 * The policies of a careful support team: what may be said, to whom, and what may be done. It needs
 * nothing but the Java platform; the nullness annotations are for compilers alone.
 */
module io.cartagent.domain {
  requires static org.jspecify;

  exports io.cartagent.domain.action;
  exports io.cartagent.domain.commerce;
  exports io.cartagent.domain.conversation;
  exports io.cartagent.domain.grounding;
  exports io.cartagent.domain.identity;
  exports io.cartagent.domain.injection;
  exports io.cartagent.domain.knowledge;
  exports io.cartagent.domain.output;
  exports io.cartagent.domain.privacy;
  exports io.cartagent.domain.redaction;
  exports io.cartagent.domain.redaction.finding;
  exports io.cartagent.domain.spending;
  exports io.cartagent.domain.tenant;
}
