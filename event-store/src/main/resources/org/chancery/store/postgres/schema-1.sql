-- Everything that ever happened, in the order in which it was committed: positions have no gaps.
create table event (
    position       bigint primary key,
    stream         text collate "C" not null,
    sequence       bigint not null,
    aggregate_type text collate "C",
    event_id       text collate "C" not null,
    recorded_at    timestamptz not null,
    name           text collate "C" not null,
    revision       text collate "C",
    -- Bytes, not jsonb: what is read is to the byte what was written, digests hold, and
    -- neither side parses. For reading by eye there is the view below.
    payload        bytea not null,
    metadata       bytea not null,
    constraint event_of_stream unique (stream, sequence),
    constraint event_by_id unique (event_id)
);

create index event_by_moment on event using brin (recorded_at);

-- One row: the position that the next event takes. Whoever appends raises it first and
-- holds its lock until he has committed. Alone on its page, it is updated in place. The
-- key is for the planner, which must know that there is one row.
create table event_head (
    id        integer primary key default 1 check (id = 1),
    position  bigint not null default 0,
    -- How many programs have the store open; a single one needs no calls.
    listeners integer not null default 0
);

insert into event_head default values;

-- The latest state of long-lived aggregates, to start from. May be emptied at any time.
create table snapshot (
    stream         text collate "C" primary key,
    sequence       bigint not null,
    aggregate_type text collate "C",
    event_id       text collate "C" not null,
    recorded_at    timestamptz not null,
    name           text collate "C" not null,
    revision       text collate "C",
    payload        bytea not null,
    metadata       bytea not null
);

create view event_as_text as
    select position, stream, sequence, aggregate_type, event_id, recorded_at, name, revision,
        convert_from(payload, 'UTF8') as payload, convert_from(metadata, 'UTF8') as metadata
    from event;

create table event_store_version (
    version integer not null
);

insert into event_store_version values (1);
