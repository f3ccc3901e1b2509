package io.cartagent.twin.csv;

import io.cartagent.twin.store.ShopDetails;
import io.cartagent.twin.store.TwinStore;
import java.nio.file.Path;
import java.util.List;

public final class ShopifyExports {
  public static ShopifyExports read(List<Path> files, ShopDetails shop) {
    return new ShopifyExports();
  }

  public TwinStore into(TwinStore store) {
    return store;
  }
}
