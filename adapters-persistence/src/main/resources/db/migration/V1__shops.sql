-- Every table of a shop leads its keys with shop_id and shows a transaction only the rows of the
-- shop it has named (docs/decisions/0004-tenant-isolation-in-postgresql.md).

create table shop (
  shop_id text not null primary key,
  installed_at timestamptz not null
);
comment on table shop is 'Which shops there are; names, no secrets and no personal data.';

create table installation (
  shop_id text not null primary key references shop on delete cascade,
  access_token bytea not null,
  installed_at timestamptz not null
);
comment on column installation.access_token is 'Encrypted with the shop''s data key.';

create table shop_key (
  shop_id text not null primary key references shop on delete cascade,
  data_key bytea not null,
  index_key bytea not null
);
comment on table shop_key is 'Keys of a shop, wrapped by the master key, which is never stored.';

create table subject_key (
  shop_id text not null,
  subject_id text not null,
  data_key bytea not null,
  primary key (shop_id, subject_id),
  foreign key (shop_id) references shop on delete cascade
);
comment on table subject_key is
  'Keys of one conversation each, wrapped by the shop''s. Without its key a transcript is noise.';

create table key_check (
  is_only boolean not null primary key default true check (is_only),
  sealed bytea not null
);
comment on table key_check is
  'One known text sealed by the master key: shows at start whether the key is the right one.';

create table lookup_failure (
  shop_id text not null,
  failure_id bigint not null generated always as identity,
  key_hash bytea not null,
  failed_at timestamptz not null,
  primary key (shop_id, failure_id),
  foreign key (shop_id) references shop on delete cascade
);
create index lookup_failure_by_key on lookup_failure (shop_id, key_hash, failed_at);

alter table shop enable row level security;
alter table shop force row level security;
create policy one_shop on shop
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
-- The list of tenants is read before a tenant is known.
create policy dispatcher_reads on shop for select
  using (current_setting('cartagent.dispatcher', true) = 'on');

alter table installation enable row level security;
alter table installation force row level security;
create policy one_shop on installation
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table shop_key enable row level security;
alter table shop_key force row level security;
create policy one_shop on shop_key
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table subject_key enable row level security;
alter table subject_key force row level security;
create policy one_shop on subject_key
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table lookup_failure enable row level security;
alter table lookup_failure force row level security;
create policy one_shop on lookup_failure
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
