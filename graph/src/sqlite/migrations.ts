/**
 * Relation ids are hashes, so that every batch touches all of their index: it holds a number of 48 bits of them instead
 * (see keyOf in rows.ts), which is a fourth as large.
 *
 * Each brings the store from the version before to its own (the first is 1). A released one is never edited.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE record (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  entity TEXT NOT NULL,
  hash TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL,
  stated TEXT NOT NULL
) STRICT;
CREATE INDEX record_by_entity ON record (entity, source);
CREATE INDEX record_by_source ON record (source, id, entity);

CREATE TABLE entity (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  level TEXT, type TEXT, code_scheme TEXT, code TEXT, country TEXT, is_autonomous INTEGER, population REAL, form TEXT,
  status TEXT, is_humanitarian INTEGER, vocabulary TEXT, start_year INTEGER, end_year INTEGER, theme TEXT, stage TEXT
) STRICT;
CREATE INDEX entity_by_name ON entity (kind, name_key, id);
CREATE INDEX entity_by_level ON entity (level, type) WHERE level IS NOT NULL;
CREATE INDEX entity_by_country ON entity (country) WHERE country IS NOT NULL;
CREATE INDEX entity_by_form ON entity (form) WHERE form IS NOT NULL;
CREATE INDEX entity_by_vocabulary ON entity (vocabulary, code) WHERE vocabulary IS NOT NULL;

CREATE TABLE alias (
  entity INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  valid_to TEXT
) STRICT;
CREATE INDEX alias_by_entity ON alias (entity);
CREATE INDEX alias_by_value ON alias (value, scheme);

CREATE VIRTUAL TABLE entity_text USING fts5 (
  names, descriptions, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE relation (
  n INTEGER PRIMARY KEY,
  key INTEGER NOT NULL,
  id TEXT NOT NULL,
  record TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('LINKED', 'PENDING', 'SPARE')),
  kind TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  qualifier TEXT,
  valid_from TEXT,
  valid_to TEXT,
  source TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX relation_by_key ON relation (key);
CREATE INDEX relation_from ON relation (from_id, kind) WHERE state = 'LINKED';
CREATE INDEX relation_to ON relation (to_id, kind) WHERE state = 'LINKED';
CREATE INDEX relation_pending_from ON relation (from_id) WHERE state = 'PENDING';
CREATE INDEX relation_pending_to ON relation (to_id) WHERE state = 'PENDING';

CREATE TABLE flow (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  of_id TEXT NOT NULL,
  date TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX flow_by_initiative ON flow (of_id, date, id);

CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE TABLE change_entity (
  entity TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES change (seq),
  PRIMARY KEY (entity, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE command (id TEXT PRIMARY KEY, digest TEXT NOT NULL, result TEXT NOT NULL) STRICT, WITHOUT ROWID;
`,
  // Lists of actors can leave out those that are a category of organisations.
  `
ALTER TABLE entity ADD COLUMN is_unnamed INTEGER;
UPDATE entity SET is_unnamed = json_extract(body, '$.fields.isUnnamed') WHERE kind = 'ACTOR';
`,
  // A restore that is under way; without a row the store is whole.
  `
CREATE TABLE restore (mark TEXT NOT NULL) STRICT;
`,
  // What joins the store to the relational one beside it; without a row to none.
  `
CREATE TABLE pair (pair TEXT NOT NULL) STRICT;
`,
  // Who has a code is asked by every write of a region.
  `
CREATE INDEX entity_by_code ON entity (code, code_scheme) WHERE code_scheme IS NOT NULL;
`,
];
