-- When a gateway last said that webhooks can come in; real time. Null until one did.
alter table intake_trouble add column gateway_heard_at timestamptz;
