create table turn_record (
  shop_id text not null,
  turn_id text not null,
  conversation_id text not null,
  payload bytea not null,
  primary key (shop_id, turn_id),
  foreign key (shop_id, conversation_id) references conversation on delete cascade
);
create index turn_record_by_conversation on turn_record (shop_id, conversation_id);
comment on column turn_record.payload is
  'How the turn came to its words, as JSON, encrypted with the key of its conversation.';

alter table turn_record enable row level security;
alter table turn_record force row level security;
create policy one_shop on turn_record
  using (shop_id = nullif(current_setting('cartagent.shop', true), ''))
  with check (shop_id = nullif(current_setting('cartagent.shop', true), ''));
