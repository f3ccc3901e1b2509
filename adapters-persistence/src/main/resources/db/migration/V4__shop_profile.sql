-- What a shop says of itself, so that it is known while the shop's own system is out of reach.

create table shop_profile (
  shop_id text not null primary key references shop on delete cascade,
  name text not null,
  storefront text not null,
  currency text not null,
  zone text not null,
  contact_email text
);
comment on table shop_profile is 'Public facts of the shop; the contact address is the shop''s own.';

alter table shop_profile enable row level security;
alter table shop_profile force row level security;
create policy one_shop on shop_profile
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
