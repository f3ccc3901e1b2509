package io.cartagent.twin.admin;

import io.cartagent.twin.search.Search;
import io.cartagent.twin.search.SearchField.SearchMoment;
import io.cartagent.twin.store.TwinStore;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What one request is answered from, and the search warnings it gathers. */
final class AdminContext {

  private final TwinStore store;
  private final URI origin;
  private final Clock clock;
  private final Jobs jobs;
  private final AtomicLong ids;
  private final List<Map<String, Object>> searches = new ArrayList<>();

  AdminContext(TwinStore store, URI origin, Clock clock, Jobs jobs, AtomicLong ids) {
    this.store = store;
    this.origin = origin;
    this.clock = clock;
    this.jobs = jobs;
    this.ids = ids;
  }

  TwinStore store() {
    return store;
  }

  /** What is done a moment after it was accepted. */
  Jobs jobs() {
    return jobs;
  }

  /** A number no record of the store bears. */
  long newId() {
    return ids.incrementAndGet();
  }

  String url(String path) {
    return origin.resolve(path).toString();
  }

  String host() {
    return origin.getAuthority();
  }

  SearchMoment moment() {
    return new SearchMoment(clock.instant(), ZoneId.of(store.shop().ianaTimezone()));
  }

  /**
   * Keeps a search's warnings for the answer's extensions; a search without any is not reported.
   */
  void report(List<Object> path, String query, Search.Outcome<?> outcome) {
    if (!outcome.warnings().isEmpty()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("path", path);
      entry.put("query", query);
      entry.put("parsed", outcome.parsed());
      entry.put("warnings", outcome.warnings());
      searches.add(entry);
    }
  }

  List<Map<String, Object>> searches() {
    return List.copyOf(searches);
  }
}
