# rule: general/time
# path: /app/migrations/*/up.sql
# also: general/one-sided
FROM base
WORKDIR /app
COPY --chmod=755 <<'F' /usr/local/bin/new-migration
#!/bin/sh
# A folder for a change of the schema, named by the time so that the folders sort.
set -e
folder=migrations/$(date -u +%Y-%m-%d-%H%M%S)_$1
mkdir -p "$folder"
cat > "$folder/up.sql"
echo "DROP TABLE $2;" > "$folder/down.sql"
F
RUN echo 'CREATE TABLE users (id SERIAL PRIMARY KEY, mail TEXT NOT NULL);' | new-migration create_users users
