package io.cartagent.web.chat;

import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Serves the widget's own files. The frame holds no data; which sites may show it follows from the
 * shop it is asked for (HT-08).
 */
@Controller("/widget")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WidgetFileController {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  private final ShopRepository shops;

  WidgetFileController(ShopRepository shops) {
    this.shops = shops;
  }

  @Get("/loader.js")
  HttpResponse<byte[]> loader() {
    return file("loader.js", "text/javascript; charset=utf-8", "public, max-age=300")
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  @Get("/assets/{name}")
  HttpResponse<byte[]> asset(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z]{1,40}\\.[a-z]{2,3}") || name.equals("loader.js")) {
      throw Problem.notFound();
    }
    return file(name, type, "public, max-age=300");
  }

  @Get("/frame")
  HttpResponse<byte[]> frame(@QueryValue @Nullable String shop) {
    return file("frame.html", MediaType.TEXT_HTML + "; charset=utf-8", "no-store")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                + " img-src 'self' data:; form-action 'none'; base-uri 'none';"
                + " frame-ancestors "
                + ancestorsOf(shop));
  }

  private String ancestorsOf(@Nullable String shop) {
    if (shop == null || !shop.matches("[a-z0-9][a-z0-9-]{0,60}\\.myshopify\\.com")) {
      return "'none'";
    }
    return shops
        .findProfile(new TenantId(shop))
        .map(profile -> "https://" + shop + " " + originOf(profile))
        .orElse("'none'");
  }

  private static String originOf(ShopProfile profile) {
    URI storefront = profile.storefront();
    return storefront.getScheme() + "://" + storefront.getAuthority();
  }

  private static io.micronaut.http.MutableHttpResponse<byte[]> file(
      String name, String type, String caching) {
    return HttpResponse.ok(bytesOf(name).orElseThrow(Problem::notFound))
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CACHE_CONTROL, caching);
  }

  private static Optional<byte[]> bytesOf(String name) {
    try (InputStream in = WidgetFileController.class.getResourceAsStream("/widget/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("the widget file " + name + " could not be read", e);
    }
  }
}
