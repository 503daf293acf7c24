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

-- What the programs on this store have to know of it and of each other.
create table event_store (
    version   integer not null,
    -- How many programs have it open; a single one needs no calls.
    listeners integer not null
);

insert into event_store values (1, 0);

-- Appends events, all or none, and gives the position of the first. The lock is held until
-- the commit is on the disk; only then does the next append look for the highest position.
-- So positions follow each other in the order of commits, whoever writes, and none is ever
-- visible before all lower ones are. (A counter in a row would do the same, until a long
-- backup keeps all its versions alive. To unnest nine arrays would take a single event
-- longer than to look into each by its place, and many as long. Left to itself, PostgreSQL
-- would plan anew for each append, as a plan for any number expects a thousand, and that
-- takes longer than to insert a few.)
create function append_events(streams text[], sequences bigint[], aggregate_types text[], event_ids text[],
    moments bigint[], names text[], revisions text[], payloads bytea[], metadatas bytea[]) returns bigint
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    first bigint;
begin
    perform pg_advisory_xact_lock(20260101, 'event'::regclass::oid::integer);
    select coalesce(max(position) + 1, 0) into first from event;
    insert into event
    select first + place - 1, streams[place], sequences[place], aggregate_types[place], event_ids[place],
        timestamptz 'epoch' + moments[place] * interval '1 microsecond', names[place], revisions[place],
        payloads[place], metadatas[place]
    from generate_series(1, cardinality(streams)) as place;
    perform pg_notify('chancery_event', (first + cardinality(streams))::text) from event_store where listeners > 1;
    return first;
end $$;

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
