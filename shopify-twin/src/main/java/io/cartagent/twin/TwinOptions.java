package io.cartagent.twin;

import io.cartagent.twin.admin.Allowance;
import io.cartagent.twin.proxy.AppProxy;
import java.time.Clock;
import java.util.Optional;

/**
 * How a twin runs.
 *
 * @param port where it listens; 0 takes any free port
 * @param accessToken what Admin API calls must carry
 * @param allowance what the shop's plan lets an app spend
 * @param proxy the app behind the storefront's app proxy, if there is one
 */
public record TwinOptions(
    int port, String accessToken, Optional<AppProxy> proxy, Clock clock, Allowance allowance) {

  public TwinOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    if (accessToken.isBlank()) {
      throw new IllegalArgumentException("the access token of the twin is blank");
    }
  }

  /** On the standard plan. */
  public TwinOptions(int port, String accessToken, Optional<AppProxy> proxy, Clock clock) {
    this(port, accessToken, proxy, clock, Allowance.STANDARD);
  }

  /** Any free port, no app proxy, the system's clock, the standard plan. */
  public static TwinOptions withToken(String accessToken) {
    return new TwinOptions(0, accessToken, Optional.empty(), Clock.systemUTC());
  }

  public TwinOptions withPort(int other) {
    return new TwinOptions(other, accessToken, proxy, clock, allowance);
  }

  public TwinOptions withProxy(AppProxy other) {
    return new TwinOptions(port, accessToken, Optional.of(other), clock, allowance);
  }

  public TwinOptions withClock(Clock other) {
    return new TwinOptions(port, accessToken, proxy, other, allowance);
  }

  public TwinOptions withAllowance(Allowance other) {
    return new TwinOptions(port, accessToken, proxy, clock, other);
  }

  @Override
  public String toString() {
    return "TwinOptions[port=" + port + ", proxy=" + proxy + "]";
  }
}
