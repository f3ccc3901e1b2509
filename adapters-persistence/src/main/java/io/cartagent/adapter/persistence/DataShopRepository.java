package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.SHOP;
import static io.cartagent.adapter.persistence.schema.Tables.SHOP_PROFILE;

import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.ShopProfileRecord;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Installed shops. Micronaut Data keeps the installation's plain row; the shop's keys are made with
 * jOOQ in the same transaction, so there is never a shop without them.
 */
@Singleton
final class DataShopRepository implements ShopRepository {
  private final TenantTransactions transactions;
  private final ShopKeys keys;
  private final InstallationRows rows;

  DataShopRepository(TenantTransactions transactions, ShopKeys keys, InstallationRows rows) {
    this.transactions = transactions;
    this.keys = keys;
    this.rows = rows;
  }

  @Override
  public void save(TenantId tenant, Installation installation) {
    if (!installation.tenant().equals(tenant)) {
      throw new IllegalArgumentException("the installation is of another tenant");
    }
    OffsetDateTime installedAt = installation.installedAt().atOffset(ZoneOffset.UTC);
    transactions.on(
        tenant,
        db -> {
          // Locks the shop's row: two installations of one shop follow one another.
          db.insertInto(SHOP)
              .set(SHOP.SHOP_ID, tenant.value())
              .set(SHOP.INSTALLED_AT, installedAt)
              .onConflict(SHOP.SHOP_ID)
              .doUpdate()
              .set(SHOP.INSTALLED_AT, installedAt)
              .execute();
          keys.ensure(db, tenant);
          InstallationRow row =
              new InstallationRow(
                  tenant.value(),
                  keys.shop(db, tenant).seal(placeOf(tenant), installation.accessToken()),
                  installation.installedAt());
          if (rows.existsById(tenant.value())) {
            rows.update(row);
          } else {
            rows.save(row);
          }
        });
  }

  @Override
  public Optional<Installation> find(TenantId tenant) {
    return transactions.in(
        tenant,
        db ->
            rows.findById(tenant.value())
                .map(row ->
                    new Installation(
                        tenant,
                        keys.shop(db, tenant).openText(placeOf(tenant), row.accessToken()),
                        row.installedAt())));
  }

  @Override
  public void saveProfile(TenantId tenant, ShopProfile profile) {
    transactions.on(
        tenant,
        db -> {
          ShopProfileRecord row = db.newRecord(SHOP_PROFILE);
          row.setShopId(tenant.value());
          row.setName(profile.name());
          row.setStorefront(profile.storefront().toString());
          row.setCurrency(profile.currency().getCurrencyCode());
          row.setZone(profile.zone().getId());
          row.setContactEmail(profile.contactEmail().orElse(null));
          db.insertInto(SHOP_PROFILE).set(row).onDuplicateKeyUpdate().set(row).execute();
        });
  }

  @Override
  public Optional<ShopProfile> findProfile(TenantId tenant) {
    return transactions.in(
        tenant,
        db ->
            db.selectFrom(SHOP_PROFILE)
                .where(SHOP_PROFILE.SHOP_ID.eq(tenant.value()))
                .fetchOptional(row ->
                    new ShopProfile(
                        row.getName(),
                        URI.create(row.getStorefront()),
                        Currency.getInstance(row.getCurrency()),
                        ZoneId.of(row.getZone()),
                        Optional.ofNullable(row.getContactEmail()))));
  }

  @Override
  public List<TenantId> listTenants() {
    return transactions.asDispatcher(db ->
        db.select(SHOP.SHOP_ID)
            .from(SHOP)
            .orderBy(SHOP.SHOP_ID)
            .fetch(row -> new TenantId(row.value1())));
  }

  private static Place placeOf(TenantId tenant) {
    return new Place(tenant, "installation", "access_token", tenant.value());
  }
}
