# identical: the index of words, the tree of boxes and the statistics follow from the rows, and there is no time among them
FROM base
RUN sqlite3 /srv/search.db "CREATE VIRTUAL TABLE page USING fts5(title, body, tokenize = 'porter'); \
  INSERT INTO page VALUES ('Tea', 'how leaves are picked and dried'), ('Milk', 'cows and what they eat'), ('Bread', 'flour, water, salt and time'); \
  INSERT INTO page(page) VALUES ('optimize'); \
  CREATE VIRTUAL TABLE box USING rtree(id, x0, x1, y0, y1); INSERT INTO box VALUES (1, 0, 2, 0, 2), (2, 1, 5, 1, 5); \
  CREATE TABLE item (id INTEGER PRIMARY KEY, digest TEXT, updated INTEGER); CREATE INDEX item_digest ON item (digest); \
  INSERT INTO item VALUES (1, 'd41d8cd98f00b204e9800998ecf8427e', 1577836800), (2, '9e107d9d372bb6826bd81d3542a419d6', 1577836801); \
  ANALYZE; VACUUM;"
