package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.domain.redaction.finding.PersonalData;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was hidden of texts whose personal data is known.
 *
 * @param complete personal data of a type found with every character, and all of that type
 * @param core the important ones that show at least one character, and all important ones
 * @param free characters that are nobody's, and how many of them were hidden
 * @param orders numbers of orders, items and parcels, and how many of them were touched
 * @param clean texts without personal data, and how many of them were changed
 * @param spans how many pieces were hidden, and how many of them touch personal data
 */
record RedactionFigures(
    Map<String, Share> complete, Share core, Share free, Share orders, Share clean, Share spans) {
  private static final Set<String> CORE =
      Set.of(
          "PERSON",
          "ADDRESS",
          "CARD",
          "PHONE",
          "EMAIL",
          "IBAN",
          "NATIONAL_ID",
          "IP",
          "ZIP",
          "DRIVER_LICENSE",
          "SECRET");

  /** Some of all. */
  record Share(int part, int all) {
    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
      return new Share(part + other.part, all + other.all);
    }

    static Share one(boolean holds) {
      return new Share(holds ? 1 : 0, 1);
    }
  }

  static RedactionFigures of(String text, List<PersonalData> found, JsonNode gold) {
    BitSet hidden = new BitSet();
    found.forEach(datum ->
        hidden.set(text.codePointCount(0, datum.start()), text.codePointCount(0, datum.end())));
    int[] points = text.codePoints().toArray();
    BitSet personal = new BitSet();
    Map<String, Share> complete = new TreeMap<>();
    Share core = Share.NONE;
    for (JsonNode span : gold) {
      BitSet own = new BitSet();
      own.set(span.path("start").asInt(), span.path("end").asInt());
      personal.or(own);
      boolean full = own.stream().allMatch(i -> hidden.get(i) || isSpace(points[i]));
      String type = span.path("type").asText();
      complete.merge(type, Share.one(full), Share::plus);
      boolean important = span.path("core").asBoolean(CORE.contains(type));
      core = important ? core.plus(Share.one(!full)) : core;
    }
    Share free = Share.NONE;
    for (int i = 0; i < points.length; i++) {
      free = personal.get(i) || isSpace(points[i]) ? free : free.plus(Share.one(hidden.get(i)));
    }
    return new RedactionFigures(
        complete,
        core,
        free,
        ordersIn(text, hidden, personal),
        gold.isEmpty() ? Share.one(!found.isEmpty()) : Share.NONE,
        touching(text, found, personal));
  }

  private static Share touching(String text, List<PersonalData> found, BitSet personal) {
    Share spans = Share.NONE;
    for (PersonalData datum : found) {
      int next = personal.nextSetBit(text.codePointCount(0, datum.start()));
      boolean touches = next >= 0 && next < text.codePointCount(0, datum.end());
      spans = spans.plus(Share.one(touches));
    }
    return spans;
  }

  /** Order numbers #W1234567, item numbers of ten digits, tracking numbers of twelve. */
  private static Share ordersIn(String text, BitSet hidden, BitSet personal) {
    Share orders = Share.NONE;
    for (int[] place : numbersIn(text)) {
      int start = text.codePointCount(0, place[0]);
      int end = text.codePointCount(0, place[1]);
      if (personal.get(start, end).isEmpty()) {
        orders = orders.plus(Share.one(!hidden.get(start, end).isEmpty()));
      }
    }
    return orders;
  }

  private static List<int[]> numbersIn(String text) {
    List<int[]> places = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isAsciiDigit(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      boolean closed = end == text.length() || !isWord(text.charAt(end));
      boolean order = end - i == 7 && i >= 2 && text.startsWith("#W", i - 2);
      boolean open = i == 0 || !(isWord(text.charAt(i - 1)) || text.charAt(i - 1) == '#');
      if (closed && (order || (open && (end - i == 10 || end - i == 12)))) {
        places.add(new int[] {order ? i - 2 : i, end});
      }
      i = end;
    }
    return places;
  }

  private static boolean isAsciiDigit(char here) {
    return here >= '0' && here <= '9';
  }

  private static boolean isWord(char here) {
    return Character.isLetterOrDigit(here) || here == '_';
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  static RedactionFigures sum(List<RedactionFigures> parts) {
    Map<String, Share> complete = new TreeMap<>();
    Share core = Share.NONE;
    Share free = Share.NONE;
    Share orders = Share.NONE;
    Share clean = Share.NONE;
    Share spans = Share.NONE;
    for (RedactionFigures part : parts) {
      part.complete.forEach((type, share) -> complete.merge(type, share, Share::plus));
      core = core.plus(part.core);
      free = free.plus(part.free);
      orders = orders.plus(part.orders);
      clean = clean.plus(part.clean);
      spans = spans.plus(part.spans);
    }
    return new RedactionFigures(complete, core, free, orders, clean, spans);
  }

  /** Whether anything was hidden. */
  boolean isChanged() {
    return spans.all > 0;
  }

  /** Whether nothing of the personal data shows. */
  boolean isComplete() {
    return complete.values().stream().allMatch(share -> share.part == share.all);
  }

  /** Whether nothing that is no personal data shows either. */
  boolean isAllHidden() {
    return isComplete() && free.part == free.all;
  }

  /** Puts the figures under the names the evaluation's scores have. */
  void fill(ObjectNode node, boolean withOrders) {
    if (!complete.isEmpty()) {
      ObjectNode recall = node.putObject("recall_by_type");
      complete.forEach((type, share) -> recall.put(type, Figures.share(share.part, share.all)));
      node.put("core_leak_rate", Figures.share(core.part, core.all));
      node.put("precision", Figures.share(spans.part, spans.all));
    }
    node.put("other_characters_redacted", Figures.share(free.part, free.all));
    if (clean.all > 0) {
      node.put("clean_texts_changed", Figures.share(clean.part, clean.all));
    }
    if (withOrders && orders.all > 0) {
      node.put("order_item_tracking_numbers_hit", Figures.share(orders.part, orders.all));
    }
  }
}
