package io.cartagent.web.wiring;

import io.cartagent.web.answering.AnswerTimes;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What is measured, for whoever asks on the management port. */
@Factory
final class Metrics {
  @Singleton
  @Bean(preDestroy = "close")
  PrometheusMeterRegistry registry() {
    return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  }

  @Singleton
  AnswerTimes answerTimes(PrometheusMeterRegistry registry) {
    return new AnswerTimes(registry);
  }
}
