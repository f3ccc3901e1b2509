package io.cartagent.web.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Answers a {@link Problem} with its document. */
@Singleton
final class ProblemHandler implements ExceptionHandler<Problem, HttpResponse<?>> {
  @Override
  @SuppressWarnings("rawtypes") // the interface declares the raw request
  public HttpResponse<?> handle(HttpRequest request, Problem problem) {
    MutableHttpResponse<?> response =
        HttpResponse.status(problem.status())
            .body(
                new ProblemDocument(
                    problem.title(),
                    problem.status().getCode(),
                    String.valueOf(problem.getMessage())))
            .contentType("application/problem+json");
    problem.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
    return response;
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
