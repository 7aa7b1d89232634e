-- Full text over evidence, with words split and folded as TextQuery does it: no accents, small letters, runs of letters and digits.
alter table mentions add column evidence_words tsvector generated always as (
    to_tsvector('simple', regexp_replace(lower(regexp_replace(normalize(evidence_text, NFD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'))) stored;
create index mentions_by_evidence on mentions using gin (evidence_words);
