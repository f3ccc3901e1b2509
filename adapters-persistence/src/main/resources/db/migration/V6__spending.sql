-- What language models have cost. Ids, numbers and names of models: nothing that anybody wrote, and
-- nothing about a person. Money is in millionths of a US dollar.

create table model_use (
  shop_id text not null,
  day date not null,
  provider text not null,
  model text not null,
  calls bigint not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  cost bigint not null,
  primary key (shop_id, day, provider, model),
  foreign key (shop_id) references shop on delete cascade
);
comment on table model_use is 'What a shop has used of each model on each day, UTC.';

create table turn_spending (
  shop_id text not null,
  turn_id text not null,
  conversation_id text not null,
  cost bigint not null,
  primary key (shop_id, turn_id),
  foreign key (shop_id) references shop on delete cascade
);
create index turn_spending_by_conversation on turn_spending (shop_id, conversation_id);
comment on table turn_spending is
  'What a turn has cost. Stays when its conversation is deleted: money spent is spent.';

create table usage_reservation (
  shop_id text not null,
  turn_id text not null,
  call integer not null,
  conversation_id text not null,
  day date not null,
  minute timestamptz not null,
  most bigint not null check (most >= 0),
  primary key (shop_id, turn_id, call),
  foreign key (shop_id) references shop on delete cascade
);
comment on table usage_reservation is 'Money set aside for calls under way; gone when they end.';
comment on column usage_reservation.minute is
  'When it was set aside. What is older than ten minutes counts no longer.';

-- One cap spans all shops, so its count spans them too. These two tables name no shop and hold
-- nothing but sums of money by time: from them a shop's transaction learns what all shops together
-- have spent, never who spent it, and nothing of it but "yes" or "no" leaves the ledger. A
-- transaction that has named no shop sees no row of them. The gate knows both by name, and their
-- columns, so that nothing can be added to them unseen.

create table system_spending (
  day date not null primary key,
  booked bigint not null
);
comment on table system_spending is
  'What all shops have spent on a day. Who counts for a day holds the lock of its row.';

create table system_reservation (
  day date not null,
  minute timestamptz not null,
  amount bigint not null,
  primary key (day, minute)
);
comment on table system_reservation is
  'What all shops have set aside for calls under way, by the minute in which they did.';

alter table model_use enable row level security;
alter table model_use force row level security;
create policy one_shop on model_use
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table turn_spending enable row level security;
alter table turn_spending force row level security;
create policy one_shop on turn_spending
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table usage_reservation enable row level security;
alter table usage_reservation force row level security;
create policy one_shop on usage_reservation
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table system_spending enable row level security;
alter table system_spending force row level security;
create policy any_shop on system_spending
  using (nullif(current_setting('cartagent.shop', true), '') is not null)
  with check (nullif(current_setting('cartagent.shop', true), '') is not null);

alter table system_reservation enable row level security;
alter table system_reservation force row level security;
create policy any_shop on system_reservation
  using (nullif(current_setting('cartagent.shop', true), '') is not null)
  with check (nullif(current_setting('cartagent.shop', true), '') is not null);
