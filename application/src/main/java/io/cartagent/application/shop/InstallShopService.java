package io.cartagent.application.shop;

import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import java.time.Clock;

/** {@link InstallShopUseCase} over a repository. */
public final class InstallShopService implements InstallShopUseCase {
  private final ShopRepository shops;
  private final Clock clock;

  public InstallShopService(ShopRepository shops, Clock clock) {
    this.shops = shops;
    this.clock = clock;
  }

  @Override
  public void install(InstallShopCommand command) {
    shops.save(
        command.tenant(),
        new Installation(command.tenant(), command.accessToken(), clock.instant()));
  }
}
