package io.cartagent.web.problem;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantIsolationException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last resort: a number to look up in the log, and nothing of what happened (HT-17). */
@Singleton
final class UnexpectedHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

  @Override
  @SuppressWarnings("rawtypes") // the interface declares the raw request
  public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
    if (failure instanceof PortException.Unavailable) {
      return answer(
          HttpStatus.SERVICE_UNAVAILABLE, "Not available", "Please try again in a moment.");
    }
    if (failure instanceof TenantIsolationException) {
      LOG.error("Tenant isolation was broken; the request was refused");
    } else {
      LOG.error("A request failed unexpectedly: {}", failure.getClass().getName());
    }
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong", "Please try again in a moment.");
  }

  private static HttpResponse<?> answer(HttpStatus status, String title, String detail) {
    return HttpResponse.status(status)
        .body(new ProblemDocument(title, status.getCode(), detail))
        .contentType("application/problem+json");
  }
}
