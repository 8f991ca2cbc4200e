-- How often somebody did something lately, for all nodes. It has no district on purpose: it is asked before a district is
-- known (a sign-in, a secure link, a call without a token). It holds nothing of a district and nobody's address: "who" is
-- a hash. Unlogged, because what is lost in a crash is a few minutes' counting.
create unlogged table rate_limits (
  what text not null,
  who bytea not null,
  used_until timestamptz not null,
  primary key (what, who)
);
comment on table rate_limits is 'without district: asked before one is known; holds counts by hash only';
