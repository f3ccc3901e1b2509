package io.cartagent.web.wiring;

import io.cartagent.adapter.llm.provider.ProviderModels;
import io.cartagent.application.knowledge.SyncKnowledgeCommand;
import io.cartagent.application.knowledge.SyncKnowledgeResult;
import io.cartagent.application.knowledge.SyncKnowledgeUseCase;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.shop.InstallShopCommand;
import io.cartagent.application.shop.InstallShopUseCase;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.action.ActionWorker;
import io.cartagent.web.answering.TurnWorker;
import io.cartagent.web.settings.BadSettings;
import io.cartagent.web.settings.ModelSettings;
import io.cartagent.web.settings.NodeSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running CartAgent: its use cases wired to its adapters, with or without HTTP in front. */
public final class Node implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Node.class);
  private static final Duration BETWEEN_SYNCS = Duration.ofMinutes(15);

  private final ApplicationContext context;
  private final ProviderModels models;

  private Node(ApplicationContext context, ProviderModels models) {
    this.context = context;
    this.models = models;
  }

  /** Starts a node; with HTTP it also begins to answer what waits. */
  public static Node start(NodeSettings settings, Clock clock, boolean http) {
    ProviderModels models = modelsOf(settings.models());
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(propertiesOf(settings))
            .singletons(settings, settings.models(), models, clock)
            .build();
    context.start();
    if (http) {
      context.getBean(EmbeddedServer.class).start();
      context.getBean(TurnWorker.class).start();
      context.getBean(ActionWorker.class).start();
    }
    return new Node(context, models);
  }

  private static Map<String, Object> propertiesOf(NodeSettings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("micronaut.server.host", settings.host());
    properties.put("micronaut.server.port", settings.port());
    settings
        .managementPort()
        .ifPresent(port -> {
          properties.put("endpoints.all.port", port);
          properties.put("endpoints.metrics.enabled", true);
        });
    return properties;
  }

  /** The models a node with these settings asks; {@link BadSettings} when a variable is wrong. */
  public static ProviderModels modelsOf(ModelSettings settings) {
    try {
      return ProviderModels.fromEnvironment(settings.variables());
    } catch (IllegalArgumentException wrong) {
      throw new BadSettings(String.valueOf(wrong.getMessage()).lines().toList());
    }
  }

  /** A use case, or a part of this node. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Installs a shop with a token that is known already. */
  public void install(NodeSettings.ShopToken shop) {
    get(InstallShopUseCase.class)
        .install(new InstallShopCommand(new TenantId(shop.shop()), shop.accessToken()));
  }

  /** Reads a shop's texts now. */
  public SyncKnowledgeResult sync(TenantId tenant) {
    return get(SyncKnowledgeUseCase.class).sync(new SyncKnowledgeCommand(tenant));
  }

  /** Reads every shop's texts now and from time to time, for as long as this node runs. */
  public void keepKnowledgeFresh() {
    Thread.ofVirtual()
        .name("knowledge")
        .start(() -> {
          try {
            while (context.isRunning()) {
              get(ShopRepository.class).listTenants().forEach(this::trySync);
              TimeUnit.NANOSECONDS.sleep(BETWEEN_SYNCS.toNanos());
            }
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void trySync(TenantId tenant) {
    try {
      SyncKnowledgeResult result = sync(tenant);
      LOG.info(
          "Read {}: {} texts stored, {} removed, {} unchanged",
          tenant.value(),
          result.stored(),
          result.removed(),
          result.unchanged());
    } catch (PortException failed) {
      LOG.warn("The texts of {} could not be read: {}", tenant.value(), failed.getMessage());
    }
  }

  @Override
  public void close() {
    context.close();
    models.close();
  }
}
