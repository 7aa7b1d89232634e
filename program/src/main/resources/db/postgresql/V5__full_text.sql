-- Full text over evidence, with words split and folded as TextQuery does it: no accents, small letters, runs of letters and digits.
-- Its order is settled first, since a column that others are made of cannot be changed.
alter table mentions alter column evidence_text type text collate "C";
alter table mentions add column evidence_words tsvector generated always as (
    to_tsvector('simple', regexp_replace(lower(regexp_replace(normalize(evidence_text, NFD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'))) stored;
create index mentions_by_evidence on mentions using gin (evidence_words);
