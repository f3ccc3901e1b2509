package io.cartagent.modeltwin;

import io.cartagent.modeltwin.Wire.Frame;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of a stream one after another, made when they are asked for: a stream may have no end. */
final class Frames implements Iterator<Frame> {
  private final Iterator<Iterator<Frame>> parts;
  private @Nullable Iterator<Frame> current;

  Frames(List<Iterator<Frame>> parts) {
    this.parts = parts.iterator();
  }

  static <T> Iterator<Frame> of(Iterable<T> things, Function<T, Frame> frame) {
    Iterator<T> each = things.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Frame next() {
        return frame.apply(each.next());
      }
    };
  }

  @Override
  public boolean hasNext() {
    while (current == null || !current.hasNext()) {
      if (!parts.hasNext()) {
        return false;
      }
      current = parts.next();
    }
    return true;
  }

  @Override
  public Frame next() {
    if (!hasNext() || current == null) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
