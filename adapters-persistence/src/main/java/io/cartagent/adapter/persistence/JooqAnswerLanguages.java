package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.ANSWER_LANGUAGE;

import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Merchants' languages in PostgreSQL. */
@Singleton
final class JooqAnswerLanguages implements AnswerLanguages {
  private final TenantTransactions transactions;

  JooqAnswerLanguages(TenantTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Set<Locale> list(TenantId tenant) {
    return transactions.in(
        tenant,
        db ->
            db.select(ANSWER_LANGUAGE.LANGUAGE)
                .from(ANSWER_LANGUAGE)
                .where(ANSWER_LANGUAGE.SHOP_ID.eq(tenant.value()))
                .fetchSet(row -> Locale.of(row.value1())));
  }

  @Override
  public void save(TenantId tenant, Set<Locale> languages) {
    Set<String> codes = new HashSet<>();
    languages.forEach(language -> codes.add(language.getLanguage()));
    codes.remove(Locale.ENGLISH.getLanguage());
    transactions.on(
        tenant,
        db -> {
          db.deleteFrom(ANSWER_LANGUAGE)
              .where(ANSWER_LANGUAGE.SHOP_ID.eq(tenant.value()))
              .and(ANSWER_LANGUAGE.LANGUAGE.notIn(codes))
              .execute();
          for (String code : codes) {
            db.insertInto(ANSWER_LANGUAGE)
                .set(ANSWER_LANGUAGE.SHOP_ID, tenant.value())
                .set(ANSWER_LANGUAGE.LANGUAGE, code)
                .onConflictDoNothing()
                .execute();
          }
        });
  }
}
