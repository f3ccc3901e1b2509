package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.tenant.TenantId;

class InMemoryStoreContentTest extends StoreContentContract {
  private final InMemoryStoreContent content = new InMemoryStoreContent();

  @Override
  protected StoreContent content() {
    return content;
  }

  @Override
  protected void given(TenantId tenant, ShopProfile profile) {
    content.add(tenant, profile);
  }

  @Override
  protected void given(TenantId tenant, Source source, String paragraph) {
    String text = "# " + source.label() + "\n" + paragraph;
    content.add(tenant, new Document(source, text, Integer.toHexString(text.hashCode())));
  }

  @Override
  protected void givenUnpublished(TenantId tenant, Source page, String paragraph) {
    // The double holds only what is published.
  }
}
