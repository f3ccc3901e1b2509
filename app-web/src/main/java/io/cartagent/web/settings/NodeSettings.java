package io.cartagent.web.settings;

import io.cartagent.adapter.persistence.DatabaseSettings;
import io.cartagent.web.protection.AppSecret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Everything one node needs to run.
 *
 * @param name of the node, the same after a restart
 * @param publicUrl where browsers reach this app
 * @param clientSecret Shopify's, which signs the app proxy's requests
 * @param shopOrigins nowhere but in a rehearsal
 * @param rateLimits off only while measuring load on one machine
 * @param managementPort where health and metrics are told; without one, health stands beside the
 *     chat and metrics nowhere
 * @param turnsAtOnce answered at once; most of them wait for a model or a shop
 * @param models the language models to ask and what they may cost
 */
public record NodeSettings(
    String name,
    String host,
    int port,
    URI publicUrl,
    DatabaseSettings database,
    AppSecret secret,
    String clientSecret,
    ShopOrigins shopOrigins,
    List<String> trustedProxies,
    Optional<ShopToken> shop,
    boolean rateLimits,
    Optional<Integer> managementPort,
    int turnsAtOnce,
    ModelSettings models) {
  /** More than a core can serve at a usual model's pace; beyond it turns wait, in order. */
  public static final int TURNS_AT_ONCE = 64 * Runtime.getRuntime().availableProcessors();

  /** Where shops are that are not at their own address: those of a rehearsal. */
  @FunctionalInterface
  public interface ShopOrigins {
    /** Absent for a real shop. */
    Optional<URI> of(String shop);
  }

  /** A shop to install at start, with its Admin API token. */
  public record ShopToken(String shop, String accessToken) {
    @Override
    public String toString() {
      return "ShopToken[shop=" + shop + "]";
    }
  }

  public NodeSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  @Override
  public String toString() {
    return "NodeSettings[name=" + name + "]";
  }
}
