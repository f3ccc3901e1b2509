-- Where a conversation is held, and which tools a merchant keeps from the agent.

alter table conversation add column channel text not null default 'WIDGET'
  check (channel in ('WIDGET', 'TEXT'));

create table tool_switched_off (
  shop_id text not null,
  tool text not null,
  primary key (shop_id, tool),
  foreign key (shop_id) references shop on delete cascade
);
comment on table tool_switched_off is 'Tools a merchant has switched off, by the names models call.';

alter table tool_switched_off enable row level security;
alter table tool_switched_off force row level security;
create policy one_shop on tool_switched_off
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
