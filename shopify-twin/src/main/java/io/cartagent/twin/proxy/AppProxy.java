package io.cartagent.twin.proxy;

import java.net.URI;

/** Where the app listens for proxied requests, and the secret that signs them. */
public record AppProxy(URI target, String clientSecret) {

  public AppProxy {
    if (clientSecret.isBlank()) {
      throw new IllegalArgumentException("the client secret of the app proxy is blank");
    }
  }

  @Override
  public String toString() {
    return "AppProxy[" + target + "]";
  }
}
