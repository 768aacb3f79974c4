-- Who may sign in, and as whom. Not part of the history: an account tells nothing of a partnership.
create table ledger.accounts (
    id         uuid        primary key,
    username   text        not null unique check (username ~ '^[a-z0-9._-]{2,64}$'),
    person     uuid        not null,
    password   text        not null check (password like '{%}%'),
    role       text        not null,
    clusters   text[]      not null default '{}',
    enabled    boolean     not null default true,
    version    bigint      not null default 1 check (version > 0),
    created_at timestamptz not null default now()
);

comment on column ledger.accounts.username is 'lower case, so that two accounts never differ by case alone';
comment on column ledger.accounts.password is 'a slow hash, with the name of its algorithm in front';

grant select, insert, update on ledger.accounts to ledger_command;
grant select on ledger.accounts to ledger_query;
