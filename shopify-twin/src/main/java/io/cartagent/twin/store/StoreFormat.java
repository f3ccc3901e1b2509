package io.cartagent.twin.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the demo store's format and moves its dates to the present by whole days. */
final class StoreFormat {

  private static final String DEMO = "/demo-store";

  private final Path folder;
  private final ObjectMapper json;
  private final ShopDetails shop;
  private final long shiftDays;
  private final Instant written;

  private StoreFormat(Path folder, Clock clock) throws IOException {
    this.folder = folder;
    ObjectMapper plain = mapper(0);
    Path file = folder.resolve("shop.json");
    this.shop = parse(plain, Files.readString(file), ShopDetails.class, "shop.json");
    LocalDate today = parse(plain, Files.readString(file), Today.class, "shop.json").date();
    ZoneId zone = ZoneId.of(shop.ianaTimezone());
    this.shiftDays = ChronoUnit.DAYS.between(today, LocalDate.now(clock.withZone(zone)));
    this.json = mapper(shiftDays);
    this.written = today.atStartOfDay(zone).toInstant();
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve("shop.json"));
  }

  static TwinStore demo(Clock clock) {
    URL place = StoreFormat.class.getResource(DEMO + "/shop.json");
    if (place == null) {
      throw new StoreException("the demo store is missing from the class path: " + DEMO);
    }
    try {
      URI uri = place.toURI();
      if (!uri.getScheme().equals("jar")) {
        return fromFolder(Path.of(uri).resolveSibling(""), clock);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return fromFolder(jar.getPath(DEMO), clock);
      }
    } catch (IOException | URISyntaxException e) {
      throw new StoreException("the demo store could not be read", e);
    }
  }

  static TwinStore fromFolder(Path folder, Clock clock) {
    try {
      return new StoreFormat(folder, clock).read();
    } catch (IOException e) {
      throw new StoreException("the store in " + folder + " could not be read", e);
    }
  }

  private TwinStore read() throws IOException {
    return new TwinStore(
        shop,
        lines("products.jsonl", Product.class),
        lines("customers.jsonl", Customer.class),
        lines("orders.jsonl", Order.class),
        policies(),
        pages(),
        articles());
  }

  private <T> List<T> lines(String name, Class<T> type) throws IOException {
    Path file = folder.resolve(name);
    List<T> values = new ArrayList<>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          values.add(parse(json, line, type, name + ", line " + number));
        }
      }
    }
    return values;
  }

  private List<StorePolicy> policies() throws IOException {
    List<StorePolicy> policies = new ArrayList<>();
    for (Path file : markdownIn(folder.resolve("policies"))) {
      Markdown text = Markdown.read(Files.readString(file), baseName(file));
      policies.add(
          new StorePolicy(
              9_000_000_001L + policies.size(),
              baseName(file),
              text.title(),
              text.html(),
              shifted(text)));
    }
    return policies;
  }

  private List<StorePage> pages() throws IOException {
    List<StorePage> pages = new ArrayList<>();
    for (Path file : markdownIn(folder.resolve("pages"))) {
      Markdown text = Markdown.read(Files.readString(file), baseName(file));
      pages.add(
          new StorePage(
              9_100_000_001L + pages.size(),
              baseName(file),
              text.title(),
              text.html(),
              shifted(text)));
    }
    return pages;
  }

  private List<BlogArticle> articles() throws IOException {
    List<BlogArticle> articles = new ArrayList<>();
    for (Path blog : foldersIn(folder.resolve("articles"))) {
      for (Path file : markdownIn(blog)) {
        Markdown text = Markdown.read(Files.readString(file), baseName(file));
        articles.add(
            new BlogArticle(
                9_200_000_001L + articles.size(),
                baseName(blog),
                baseName(file),
                text.title(),
                text.html(),
                text.tags(),
                text.author(),
                shifted(text)));
      }
    }
    return articles;
  }

  private Instant shifted(Markdown text) {
    return text.updated(written).plus(shiftDays, ChronoUnit.DAYS);
  }

  static List<Path> markdownIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<Path> foldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  static String baseName(Path path) {
    String name = String.valueOf(path.getFileName()).replace("/", "");
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  private static <T> T parse(ObjectMapper mapper, String text, Class<T> type, String place) {
    try {
      return mapper.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new StoreException(place + ": " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectMapper mapper(long shiftDays) {
    SimpleModule dates = new SimpleModule();
    dates.addDeserializer(
        Instant.class,
        new JsonDeserializer<>() {
          @Override
          public Instant deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return Instant.parse(parser.getText()).plus(shiftDays, ChronoUnit.DAYS);
          }
        });
    return JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addModule(dates)
        .build();
  }

  /** The day on which the store's dates are true. */
  private record Today(String today) {
    LocalDate date() {
      return LocalDate.parse(today);
    }
  }
}
