package io.cartagent.web.command;

import io.cartagent.adapter.persistence.EmbeddedDatabase;
import io.cartagent.application.answering.AnswerShopperUseCase;
import io.cartagent.application.conversation.OpenConversationUseCase;
import io.cartagent.application.conversation.ReadConversationUseCase;
import io.cartagent.application.conversation.SendMessageUseCase;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.admin.Allowance;
import io.cartagent.twin.proxy.AppProxy;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.web.protection.AppSecret;
import io.cartagent.web.settings.ModelSettings;
import io.cartagent.web.settings.NodeSettings;
import io.cartagent.web.wiring.Node;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A whole shop on this machine: a simulated Shopify store over real HTTP, a PostgreSQL of its own,
 * and a node that has the store installed and its texts read.
 */
final class Rehearsal implements AutoCloseable {
  private final ShopifyTwin twin;
  private final EmbeddedDatabase database;
  private final Node node;
  private final TenantId tenant;
  private final URI appOrigin;
  private final Map<String, URI> origins;

  /** Where the node and the shop listen. */
  record Ports(int app, int shop, Optional<Integer> management) {
    Ports(int app, int shop) {
      this(app, shop, Optional.empty());
    }

    /** No HTTP in front of the node; the shop takes any port. */
    static Ports none() {
      return new Ports(0, 0);
    }

    boolean http() {
      return app != 0;
    }
  }

  private Rehearsal(
      ShopifyTwin twin,
      EmbeddedDatabase database,
      Node node,
      TenantId tenant,
      URI appOrigin,
      Map<String, URI> origins) {
    this.appOrigin = appOrigin;
    this.origins = origins;
    this.twin = twin;
    this.database = database;
    this.node = node;
    this.tenant = tenant;
  }

  /**
   * Starts everything; what was kept in the folder by an earlier run is used again.
   *
   * @param rateLimits false where crowds come from one address: then the node counts nobody's
   *     messages, and the shop is on a plan that such crowds need
   */
  static Rehearsal start(
      TwinStore store,
      DataFolder folder,
      Clock clock,
      Ports ports,
      boolean rateLimits,
      ModelSettings models) {
    AppSecret secret = new AppSecret(folder.secret("secret"));
    String clientSecret = HexFormat.of().formatHex(folder.secret("client-secret"));
    String token = "shpat_" + HexFormat.of().formatHex(folder.secret("admin-token"));
    CompletableFuture<EmbeddedDatabase> database =
        CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(folder.database()));
    CompletableFuture<ShopifyTwin> twin =
        CompletableFuture.supplyAsync(
            () -> openShop(store, clock, ports, clientSecret, token, rateLimits));
    TenantId tenant = new TenantId(store.shop().myshopifyDomain());
    Map<String, URI> origins = new ConcurrentHashMap<>();
    Node node = null;
    try {
      NodeSettings settings =
          new NodeSettings(
              "rehearsal",
              "127.0.0.1",
              ports.app(),
              URI.create("http://localhost:" + ports.app()),
              database(database).settings(),
              secret,
              clientSecret,
              shop -> Optional.ofNullable(origins.get(shop)),
              List.of(),
              Optional.of(new NodeSettings.ShopToken(tenant.value(), token)),
              rateLimits,
              ports.management(),
              NodeSettings.TURNS_AT_ONCE,
              models);
      node = Node.start(settings, clock, ports.http());
      origins.put(tenant.value(), shop(twin).origin());
      settings.shop().ifPresent(node::install);
      node.sync(tenant);
      DemoRules.set(node, tenant, store.shop().currencyCode());
      return new Rehearsal(
          shop(twin), database(database), node, tenant, settings.publicUrl(), origins);
    } catch (RuntimeException failed) {
      if (node != null) {
        node.close();
      }
      closeIfOpen(database);
      closeIfOpen(twin);
      throw failed;
    }
  }

  private static ShopifyTwin openShop(
      TwinStore store,
      Clock clock,
      Ports ports,
      String clientSecret,
      String token,
      boolean rateLimits) {
    URI proxied = URI.create("http://localhost:" + ports.app() + "/proxy");
    try {
      return ShopifyTwin.start(
          store,
          new TwinOptions(
              ports.shop(),
              token,
              ports.http() ? Optional.of(new AppProxy(proxied, clientSecret)) : Optional.empty(),
              clock,
              rateLimits ? Allowance.STANDARD : Allowance.PLUS));
    } catch (IOException e) {
      throw UserError.failed("the shop could not listen on port " + ports.shop() + ".");
    }
  }

  private static ShopifyTwin shop(CompletableFuture<ShopifyTwin> opening) {
    try {
      return opening.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof UserError told ? told : failed;
    }
  }

  private static EmbeddedDatabase database(CompletableFuture<EmbeddedDatabase> starting) {
    try {
      return starting.join();
    } catch (CompletionException failed) {
      throw UserError.failed(
          "the embedded PostgreSQL did not start: see whether the data folder has space and is"
              + " writable.");
    }
  }

  /** Waits for what was begun, so that nothing is left running behind a failed start. */
  private static void closeIfOpen(CompletableFuture<? extends AutoCloseable> started) {
    try {
      started.join().close();
    } catch (Exception alreadyTold) {
      // What failed to open is what the start failed of.
    }
  }

  /** Where the node listens; only with HTTP in front. */
  URI appOrigin() {
    return appOrigin;
  }

  URI shopOrigin() {
    return twin.origin();
  }

  ShopifyTwin twin() {
    return twin;
  }

  Node node() {
    return node;
  }

  TenantId tenant() {
    return tenant;
  }

  /** Somebody who asks without a browser. */
  Questioner questioner() {
    return questionerOf(tenant);
  }

  /** Somebody who asks in another shop of this node. */
  Questioner questionerOf(TenantId shop) {
    return new Questioner(
        shop,
        node.get(OpenConversationUseCase.class),
        node.get(SendMessageUseCase.class),
        node.get(AnswerShopperUseCase.class),
        node.get(ReadConversationUseCase.class));
  }

  /** Installs one more shop on this node and reads its texts. */
  void installOther(TenantId shop, String accessToken, URI origin) {
    origins.put(shop.value(), origin);
    node.install(new NodeSettings.ShopToken(shop.value(), accessToken));
    node.sync(shop);
  }

  /** Questions that this shop can answer. */
  List<String> suggestions() {
    Optional<String> order =
        twin.store().orders().stream()
            .filter(one -> one.email() != null && !one.fulfillments().isEmpty())
            .skip(twin.store().orders().size() > 26 ? 26 : 0)
            .findFirst()
            .map(one -> "Where is my order " + one.name() + "? My e-mail is " + one.email());
    return order
        .map(text -> List.of(text, "How long do I have to return something?"))
        .orElse(List.of());
  }

  @Override
  public void close() {
    node.close();
    database.close();
    twin.close();
  }
}
