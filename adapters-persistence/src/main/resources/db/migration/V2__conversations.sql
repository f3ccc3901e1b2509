create table conversation (
  shop_id text not null,
  conversation_id text not null,
  owner text not null check (owner in ('AGENT', 'AWAITING_HUMAN', 'HUMAN')),
  handoff_reason text,
  operator text,
  claims bytea not null,
  opened_at timestamptz not null,
  version bigint not null,
  last_event bigint not null,
  primary key (shop_id, conversation_id),
  foreign key (shop_id) references shop on delete cascade,
  check ((owner = 'AWAITING_HUMAN') = (handoff_reason is not null)),
  check ((owner = 'HUMAN') = (operator is not null))
);
comment on column conversation.claims is 'Orders the shopper has proved, encrypted.';
comment on column conversation.last_event is
  'Number of the newest event. Who adds one holds this row''s lock, so numbers have no gaps.';

create table conversation_event (
  shop_id text not null,
  conversation_id text not null,
  number bigint not null check (number > 0),
  turn_id text not null,
  at timestamptz not null,
  payload bytea not null,
  primary key (shop_id, conversation_id, number),
  foreign key (shop_id, conversation_id) references conversation on delete cascade
);
comment on column conversation_event.payload is
  'The event as JSON, encrypted with the key of its conversation.';

create table accepted_message (
  shop_id text not null,
  conversation_id text not null,
  client_message_id text not null,
  turn_id text not null,
  primary key (shop_id, conversation_id, client_message_id),
  foreign key (shop_id, conversation_id) references conversation on delete cascade
);

create table pending_turn (
  shop_id text not null,
  conversation_id text not null,
  turn_id text not null,
  number bigint not null,
  accepted_at timestamptz not null,
  not_before timestamptz,
  attempt integer not null default 0,
  worker text,
  leased_until timestamptz,
  primary key (shop_id, conversation_id, turn_id),
  unique (shop_id, conversation_id, number),
  foreign key (shop_id, conversation_id, number) references conversation_event on delete cascade
);
comment on table pending_turn is 'The queue: ids and times only, never what anybody wrote.';
create index pending_turn_by_age on pending_turn (accepted_at, shop_id, conversation_id, number);

alter table conversation enable row level security;
alter table conversation force row level security;
create policy one_shop on conversation
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table conversation_event enable row level security;
alter table conversation_event force row level security;
create policy one_shop on conversation_event
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table accepted_message enable row level security;
alter table accepted_message force row level security;
create policy one_shop on accepted_message
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table pending_turn enable row level security;
alter table pending_turn force row level security;
create policy one_shop on pending_turn
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
-- A worker learns its tenant from the turn it leases, so leasing sees every shop's queue.
create policy dispatcher_reads on pending_turn for select
  using (current_setting('cartagent.dispatcher', true) = 'on');
create policy dispatcher_leases on pending_turn for update
  using (current_setting('cartagent.dispatcher', true) = 'on')
  with check (current_setting('cartagent.dispatcher', true) = 'on');
