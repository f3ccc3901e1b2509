-- A conversation may be bound to a customer of the shop, and its matter may be closed.
alter table conversation add column sign_in bytea;
comment on column conversation.sign_in is
  'Which customer the shop says is signed in, and since when, encrypted; null for a visitor.';

alter table conversation add column resolved_at timestamptz;
alter table conversation add column settled bytea;
comment on column conversation.settled is
  'What humans had been called for when it was resolved, encrypted; null when never resolved.';

alter table conversation drop constraint conversation_owner_check;
alter table conversation add constraint conversation_owner_check
  check (owner in ('AGENT', 'AWAITING_HUMAN', 'HUMAN', 'RESOLVED'));
alter table conversation add constraint conversation_resolved_check
  check ((owner = 'RESOLVED') = (resolved_at is not null));
