package io.cartagent.domain.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The headings above the line being read, outermost first. */
final class HeadingPath {
  private static final String JOINT = " › ";
  private static final int DEEPEST = 4;

  private final List<Open> open = new ArrayList<>();

  /** A heading below which no text stands, and the headings above it. */
  record Bare(String above, String text) {}

  private static final class Open {
    private final int level;
    private final String text;
    private boolean used;

    private Open(int level, String text) {
      this.level = level;
      this.text = text;
    }
  }

  /** Closes every heading of the same or a deeper level, then opens this one. */
  List<Bare> enter(TextBlock.Heading heading) {
    List<Bare> bare = closeTo(heading.level());
    open.add(new Open(heading.level(), heading.text()));
    return bare;
  }

  /** Text stands below all open headings. */
  void markUsed() {
    open.forEach(heading -> heading.used = true);
  }

  /** Closes every heading at this level or below; answers those that nothing stood under. */
  List<Bare> closeTo(int level) {
    List<Bare> bare = new ArrayList<>();
    while (!open.isEmpty() && open.getLast().level >= level) {
      Open last = open.removeLast();
      if (!last.used) {
        bare.add(new Bare(path(), last.text));
        markUsed();
      }
    }
    return bare;
  }

  /** All open headings, or the outermost and the innermost when there are too many to say. */
  String path() {
    List<String> texts = open.stream().map(heading -> heading.text).toList();
    if (texts.size() > DEEPEST) {
      List<String> ends = new ArrayList<>(texts.subList(0, 1));
      ends.addAll(texts.subList(texts.size() - DEEPEST + 1, texts.size()));
      texts = ends;
    }
    return String.join(JOINT, texts);
  }
}
