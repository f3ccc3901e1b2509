package io.cartagent.twin;

import com.sun.net.httpserver.HttpServer;
import io.cartagent.twin.admin.AdminApi;
import io.cartagent.twin.admin.AdminHandler;
import io.cartagent.twin.admin.Faults;
import io.cartagent.twin.admin.Jobs;
import io.cartagent.twin.proxy.AppProxy;
import io.cartagent.twin.proxy.ProxyHandler;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.twin.storefront.Storefront;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One Shopify store on one port of this machine.
 *
 * <p>It can be stopped and started again, on the same port and with the same rate-limit bucket, as
 * a shop that is away for a while.
 */
public final class ShopifyTwin implements AutoCloseable {

  private final TwinStore store;
  private final TwinOptions options;
  private final Faults faults = new Faults();
  private final Jobs jobs = new Jobs();
  private int port;
  private @Nullable AdminApi api;
  private @Nullable HttpServer server;
  private @Nullable ExecutorService threads;

  private ShopifyTwin(TwinStore store, TwinOptions options) {
    this.store = store.copy();
    this.options = options;
    this.port = options.port();
  }

  /** Starts a shop that holds the store; what changes in the shop does not change the store. */
  public static ShopifyTwin start(TwinStore store, TwinOptions options) throws IOException {
    ShopifyTwin twin = new ShopifyTwin(store, options);
    twin.start();
    return twin;
  }

  /** Brings a stopped twin back; does nothing if it runs. */
  public synchronized void start() throws IOException {
    if (server != null) {
      return;
    }
    HttpServer starting =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    port = starting.getAddress().getPort();
    AdminApi admin = api;
    if (admin == null) {
      admin = new AdminApi(store, origin(), options.clock(), jobs, options.allowance());
      api = admin;
    }
    starting.createContext(
        AdminHandler.PATH, new AdminHandler(admin, options.accessToken(), faults));
    starting.createContext(
        "/", new Storefront(store, options.proxy().map(AppProxy::target).map(ShopifyTwin::origin)));
    options.proxy().ifPresent(proxy -> starting.createContext(ProxyHandler.PATH, proxied(proxy)));
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    starting.setExecutor(workers);
    starting.start();
    server = starting;
    threads = workers;
  }

  /** Takes the shop away; connections end at once. */
  public synchronized void stop() {
    faults.clear();
    if (server != null) {
      server.stop(0);
      server = null;
    }
    if (threads != null) {
      threads.shutdownNow();
      threads = null;
    }
  }

  /** Where the shop is: its storefront, and the base of its Admin API. */
  public synchronized URI origin() {
    return URI.create("http://localhost:" + port);
  }

  /** What the shop holds now: a copy of what it was started with, and what was changed since. */
  public TwinStore store() {
    jobs.runDue();
    return store;
  }

  /** What the shop has accepted and does a moment later. */
  public Jobs jobs() {
    return jobs;
  }

  public Faults faults() {
    return faults;
  }

  @Override
  public void close() {
    stop();
  }

  private ProxyHandler proxied(AppProxy proxy) {
    return new ProxyHandler(
        proxy,
        store.shop().myshopifyDomain(),
        id -> store.findCustomer(id).isPresent(),
        options.clock());
  }

  /** The app serves the chat from its own origin, whatever path its proxied requests go to. */
  private static URI origin(URI app) {
    return URI.create(app.getScheme() + "://" + app.getRawAuthority());
  }
}
