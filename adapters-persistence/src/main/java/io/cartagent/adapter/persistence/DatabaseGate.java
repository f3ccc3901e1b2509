package io.cartagent.adapter.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Asks the database's own catalogue, as the role that will serve shoppers, whether tenants are kept
 * apart. Each question lists what is wrong; one finding and CartAgent does not start. What may
 * differ, and why, is decision 0004.
 */
final class DatabaseGate {
  /** A question whose rows are findings. */
  private record Question(String id, String finding, String sql) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "TI-14",
              "PostgreSQL is too old or lacks security fixes (14.19, 15.14, 16.10, 17.6 or newer)",
              """
              select current_setting('server_version')
              from (select current_setting('server_version_num')::int as version) as server
              where version < 140019
                 or version between 150000 and 150013
                 or version between 160000 and 160009
                 or version between 170000 and 170005
              """),
          new Question(
              "TI-07",
              "the runtime role is superuser, bypasses row-level security, replicates,"
                  + " or makes roles or databases",
              """
              select rolname from pg_roles
              where rolname = current_user
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
              """),
          new Question(
              "TI-07",
              "the runtime role belongs to a role that is superuser or bypasses row-level security",
              """
              select rolname from pg_roles
              where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'MEMBER')
              """),
          new Question(
              "TI-07",
              "the runtime role owns it, or belongs to its owner",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and pg_has_role(current_user, c.relowner, 'MEMBER')
              """),
          new Question(
              "TI-07",
              "the runtime role may create objects in it; revoke create on it",
              """
              select 'schema ' || nspname from pg_namespace
              where nspname !~ '^pg_' and has_schema_privilege(current_user, oid, 'CREATE')
              union all
              select 'database ' || datname from pg_database
              where datname = current_database()
                and has_database_privilege(current_user, oid, 'CREATE')
              """),
          new Question(
              "TI-07",
              "the runtime role may truncate it, refer to it or put triggers on it",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and c.relkind in ('r', 'p')
                and has_table_privilege(current_user, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')
              """),
          new Question(
              "TI-07",
              "the runtime role may not use it; grant it select, insert, update and delete",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and c.relkind in ('r', 'p')
                and c.relname not in ('key_check', 'flyway_schema_history')
                and not (has_table_privilege(current_user, c.oid, 'SELECT')
                  and has_table_privilege(current_user, c.oid, 'INSERT')
                  and has_table_privilege(current_user, c.oid, 'UPDATE')
                  and has_table_privilege(current_user, c.oid, 'DELETE'))
              """),
          new Question(
              "CR-09",
              "the runtime role may change what only the owner may",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent'
                and ((c.relname = 'key_check'
                      and has_table_privilege(current_user, c.oid, 'UPDATE, DELETE'))
                  or (c.relname = 'flyway_schema_history'
                      and has_table_privilege(current_user, c.oid, 'INSERT, UPDATE, DELETE')))
              """),
          new Question(
              "TI-08",
              "row-level security is not enabled and forced",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and c.relkind in ('r', 'p')
                and c.relname not in ('key_check', 'flyway_schema_history')
                and not (c.relrowsecurity and c.relforcerowsecurity)
              """),
          new Question(
              "TI-08",
              "the policy of one shop is missing or says something else",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and c.relkind in ('r', 'p')
                and c.relname not in ('key_check', 'flyway_schema_history',
                  'system_spending', 'system_reservation')
                and not exists (
                  select from pg_policies p
                  where p.schemaname = 'cartagent' and p.tablename = c.relname
                    and p.policyname = 'one_shop' and p.cmd = 'ALL' and p.roles = '{public}'
                    and p.qual =
                      '(shop_id = NULLIF(current_setting(''cartagent.shop''::text, true), ''''::text))'
                    and p.with_check = p.qual)
              """),
          new Question(
              "TI-08",
              "a policy lets in more than one shop",
              """
              select tablename || '.' || policyname from pg_policies
              where schemaname = 'cartagent' and permissive = 'PERMISSIVE'
                and policyname <> 'one_shop'
                and not (tablename || ' ' || policyname || ' ' || cmd
                           in ('shop dispatcher_reads SELECT',
                               'pending_turn dispatcher_reads SELECT',
                               'pending_turn dispatcher_leases UPDATE',
                               'due_action dispatcher_reads SELECT',
                               'due_action dispatcher_leases UPDATE')
                         and coalesce(qual, '') =
                           '(current_setting(''cartagent.dispatcher''::text, true) = ''on''::text)')
                and not (tablename || ' ' || policyname || ' ' || cmd
                           in ('system_spending any_shop ALL', 'system_reservation any_shop ALL')
                         and coalesce(qual, '') =
                           '(NULLIF(current_setting(''cartagent.shop''::text, true), ''''::text)'
                             || ' IS NOT NULL)'
                         and with_check = qual)
              """),
          new Question(
              "TI-08",
              "what is counted for all shops together may hold times and money only",
              """
              select c.relname || '.' || a.attname
              from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid
              where n.nspname = 'cartagent'
                and c.relname in ('system_spending', 'system_reservation')
                and a.attnum > 0 and not a.attisdropped
                and a.attname || ' ' || format_type(a.atttypid, a.atttypmod) not in
                  ('day date', 'minute timestamp with time zone', 'booked bigint', 'amount bigint')
              """),
          new Question(
              "TI-06",
              "shop_id is missing or may be null",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and c.relkind in ('r', 'p')
                and c.relname not in ('key_check', 'flyway_schema_history',
                  'system_spending', 'system_reservation')
                and not exists (
                  select from pg_attribute a
                  where a.attrelid = c.oid and a.attname = 'shop_id' and a.attnotnull)
              """),
          new Question(
              "TI-11",
              "a key does not lead with shop_id, or there is no primary key",
              """
              select c.relname || coalesce('.' || k.relname, '')
              from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_index i on i.indrelid = c.oid and i.indisunique
                left join pg_class k on k.oid = i.indexrelid
                left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
              where n.nspname = 'cartagent' and c.relkind in ('r', 'p')
                and c.relname not in ('key_check', 'flyway_schema_history',
                  'system_spending', 'system_reservation')
                and a.attname is distinct from 'shop_id'
              """),
          new Question(
              "TI-11",
              "a foreign key does not lead with shop_id on both sides",
              """
              select c.relname || '.' || f.conname
              from pg_constraint f
                join pg_class c on c.oid = f.conrelid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute here on here.attrelid = f.conrelid and here.attnum = f.conkey[1]
                join pg_attribute there on there.attrelid = f.confrelid and there.attnum = f.confkey[1]
              where n.nspname = 'cartagent' and f.contype = 'f'
                and (here.attname <> 'shop_id' or there.attname <> 'shop_id')
              """),
          new Question(
              "TI-12",
              "a view or foreign table is not foreseen",
              """
              select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cartagent' and c.relkind in ('v', 'm', 'f')
              """),
          new Question(
              "TI-12",
              "a function runs with its owner's rights",
              """
              select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where n.nspname = 'cartagent' and p.prosecdef
              """),
          new Question(
              "TI-14",
              "a function was declared leakproof that PostgreSQL does not ship so",
              """
              select p.proname from pg_proc p
              where p.proleakproof
                and (p.oid >= 16384 or p.proname ~ '^(ts_match|text(ic)?(like|regex))')
              """));

  private DatabaseGate() {}

  /** Throws with every finding; returns when there is none. */
  static void check(DataSource runtime) {
    List<String> findings = new ArrayList<>();
    try (Connection connection = runtime.getConnection()) {
      for (Question question : QUESTIONS) {
        ask(connection, question, findings);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the database could not be checked as its runtime role, state " + e.getSQLState(), e);
    }
    if (!findings.isEmpty()) {
      throw new UnfitDatabaseException(findings);
    }
  }

  private static void ask(Connection connection, Question question, List<String> findings)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question.sql());
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        findings.add(rows.getString(1) + ": " + question.finding() + " (" + question.id() + ")");
      }
    }
  }
}
