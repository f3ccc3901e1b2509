package io.cartagent.application.port.persistence;

import io.cartagent.domain.tenant.TenantId;

/** The two shops of every test. */
public final class TenantFixture {
  public static final TenantId ACME = new TenantId("acme.myshopify.com");
  public static final TenantId GLOBEX = new TenantId("globex.myshopify.com");

  private TenantFixture() {}
}
