-- What shoppers were quoted and what became of it.

create table action_rules (
  shop_id text not null primary key references shop on delete cascade,
  rules jsonb not null
);
comment on table action_rules is
  'What a merchant lets the agent do, and within which limits. Nothing about a person.';

create table order_action (
  shop_id text not null,
  quote_id text not null,
  conversation_id text not null,
  kind text not null,
  stage text not null,
  quoted_at timestamptz not null,
  expires_at timestamptz not null,
  version bigint not null,
  told_version bigint not null,
  state bytea not null,
  primary key (shop_id, quote_id),
  foreign key (shop_id, conversation_id) references conversation on delete cascade
);
create index order_action_by_conversation on order_action (shop_id, conversation_id, quoted_at);
comment on column order_action.state is
  'Quote, yes, attempt and receipt as JSON, encrypted with the key of its conversation.';
comment on column order_action.told_version is 'The newest version whose shopper was told of it.';

create table due_action (
  shop_id text not null,
  quote_id text not null,
  quoted_at timestamptz not null,
  due_at timestamptz,
  leased_until timestamptz,
  primary key (shop_id, quote_id),
  foreign key (shop_id, quote_id) references order_action on delete cascade
);
create index due_action_by_age on due_action (quoted_at, shop_id, quote_id)
  where due_at is not null;
comment on table due_action is 'The queue of actions: ids and times only.';
comment on column due_action.due_at is 'When a worker has to see to it; null when never.';

create table action_ledger (
  shop_id text not null,
  quote_id text not null,
  kind text not null,
  amount numeric not null,
  currency text not null,
  at timestamptz not null,
  settled boolean not null,
  whose bytea not null,
  primary key (shop_id, quote_id),
  foreign key (shop_id) references shop on delete cascade
);
create index action_ledger_by_time on action_ledger (shop_id, at);
comment on table action_ledger is
  'What actions have cost. Stays when their conversations are deleted: money spent is spent.';
comment on column action_ledger.whose is
  'Number of the order and of the customer at the shop, encrypted with the shop''s key: limits are '
  'kept by them.';

alter table action_rules enable row level security;
alter table action_rules force row level security;
create policy one_shop on action_rules
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table order_action enable row level security;
alter table order_action force row level security;
create policy one_shop on order_action
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));

alter table due_action enable row level security;
alter table due_action force row level security;
create policy one_shop on due_action
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
-- A worker learns its tenant from the action it leases, as it does from a turn.
create policy dispatcher_reads on due_action for select
  using (current_setting('cartagent.dispatcher', true) = 'on');
create policy dispatcher_leases on due_action for update
  using (current_setting('cartagent.dispatcher', true) = 'on')
  with check (current_setting('cartagent.dispatcher', true) = 'on');

alter table action_ledger enable row level security;
alter table action_ledger force row level security;
create policy one_shop on action_ledger
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
