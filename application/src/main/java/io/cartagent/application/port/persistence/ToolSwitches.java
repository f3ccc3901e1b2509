package io.cartagent.application.port.persistence;

import io.cartagent.domain.tenant.TenantId;
import java.util.Set;

/**
 * Which tools each merchant keeps from the agent, by the names models call. A merchant who has set
 * nothing keeps none.
 */
public interface ToolSwitches {
  /** What is off. A name may be of a tool that is no more. */
  Set<String> listOff(TenantId tenant);

  /** Replaces what is off; the next turn is answered by it. */
  void save(TenantId tenant, Set<String> off);
}
