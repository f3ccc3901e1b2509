-- A shopper has a cap of their own, over all of their conversations of a day.

create table shopper_spending (
  shop_id text not null,
  day date not null,
  shopper bytea not null,
  booked bigint not null,
  primary key (shop_id, day, shopper),
  foreign key (shop_id) references shop on delete cascade
);
comment on table shopper_spending is
  'What a shopper''s turns have cost on a day, UTC, in millionths of a US dollar. Days that no cap '
  'asks for any more are deleted.';
comment on column shopper_spending.shopper is
  'A keyed hash: finds the shopper again, names nobody.';

alter table usage_reservation add column shopper bytea;
comment on column usage_reservation.shopper is
  'Hash of the shopper it is set aside for; null in what was set aside before shoppers had a cap.';

alter table shopper_spending enable row level security;
alter table shopper_spending force row level security;
create policy one_shop on shopper_spending
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
