package io.cartagent.application.shop;

import io.cartagent.domain.tenant.TenantId;

/**
 * The shop and its Admin API token.
 *
 * @param accessToken a secret
 */
public record InstallShopCommand(TenantId tenant, String accessToken) {
  public InstallShopCommand {
    if (accessToken.isBlank()) {
      throw new IllegalArgumentException("the access token of " + tenant.value() + " is blank");
    }
  }

  @Override
  public String toString() {
    return "InstallShopCommand[tenant=" + tenant.value() + "]";
  }
}
