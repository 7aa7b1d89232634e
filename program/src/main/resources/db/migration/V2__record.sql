-- Whether no line of the phrasebook says a mention, and the line that is kept with it only comes nearest.
alter table mentions add column why_nearest integer not null default 0;
