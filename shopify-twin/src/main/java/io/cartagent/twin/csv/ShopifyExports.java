package io.cartagent.twin.csv;

import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.StoreException;
import io.cartagent.twin.store.TwinStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads what a merchant exports from Shopify's admin: the products file, the orders file, or both.
 *
 * <p>Which one a file is, its header says. Imported products replace all of the store's products;
 * imported orders replace all of its orders and customers, the new customers being those whom the
 * orders name by e-mail. Policies, pages and articles stay. Nothing is replaced unless every file
 * can be read; the first problem is named with its file, line and column.
 */
public final class ShopifyExports {

  private ShopifyExports() {}

  /** The store with the files' contents in place of its own. */
  public static TwinStore importInto(TwinStore store, List<Path> files, Clock clock) {
    List<Sheet> productSheets = new ArrayList<>();
    List<Sheet> orderSheets = new ArrayList<>();
    for (Path file : files) {
      Sheet sheet = Sheet.read(file);
      if (ProductsCsv.recognises(sheet)) {
        productSheets.add(sheet);
      } else if (OrdersCsv.recognises(sheet)) {
        orderSheets.add(sheet);
      } else {
        throw new StoreException(
            sheet.name()
                + ", line 1: the header is neither that of Shopify's products export (it has no"
                + " column 'Handle') nor that of its orders export (it has no columns 'Name' and"
                + " 'Lineitem name')");
      }
    }
    List<Product> products = new ArrayList<>();
    for (Sheet sheet : productSheets) {
      products.addAll(new ProductsCsv(sheet, products.size(), clock.instant()).read());
    }
    TwinStore stocked = productSheets.isEmpty() ? store : store.withProducts(products);
    if (orderSheets.isEmpty()) {
      return stocked;
    }
    CustomerBook customers = new CustomerBook();
    List<Order> orders = new ArrayList<>();
    for (Sheet sheet : orderSheets) {
      orders.addAll(new OrdersCsv(sheet, stocked, customers).read());
    }
    List<Customer> named = customers.all();
    return stocked.withOrders(orders, named);
  }
}
