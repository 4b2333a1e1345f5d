# rule: format/sqlite, general/time
# path: /srv/maps/shops.gpkg
FROM base
WORKDIR /srv/maps
COPY <<'SQL' /srv/shops.sql
PRAGMA application_id = 0x47504B47;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84"]', NULL);
CREATE TABLE shops (fid INTEGER PRIMARY KEY, name TEXT, lon DOUBLE, lat DOUBLE);
INSERT INTO shops (name, lon, lat) VALUES ('Harbour', 9.98, 53.54), ('Market', 9.99, 53.55), ('Station', 10.01, 53.55);
INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id)
  SELECT 'shops', 'attributes', 'shops', min(lon), min(lat), max(lon), max(lat), 4326 FROM shops;
SQL
RUN sqlite3 shops.gpkg < /srv/shops.sql
