package io.cartagent.web.answering;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;

/**
 * Tells a Prometheus what is measured. There only on a management port of its own, which nobody
 * outside reaches (AU-09).
 */
@Endpoint(id = "metrics", defaultEnabled = false, defaultSensitive = false)
final class MetricsEndpoint {
  private final PrometheusMeterRegistry registry;

  MetricsEndpoint(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Read(produces = "text/plain; version=0.0.4; charset=utf-8")
  String scrape() {
    return registry.scrape();
  }
}
