package io.cartagent.application.shop;

/** A merchant has given CartAgent access to a shop. Installing again replaces the token. */
public interface InstallShopUseCase {
  void install(InstallShopCommand command);
}
