# rule: general/temporary-path, general/random, format/sqlite
# path: /srv/search.db
FROM base
COPY <<'F' /srv/manual/01-start.md
# First steps
F
COPY <<'F' /srv/manual/02-orders.md
# Orders
F
COPY <<'F' /srv/manual/03-returns.md
# Returns
F
RUN work=$(mktemp -d) && cp -r /srv/manual "$work" && sqlite3 /srv/search.db 'CREATE TABLE page (source TEXT PRIMARY KEY, title TEXT)' \
 && for page in "$work"/manual/*.md; do sqlite3 /srv/search.db "INSERT INTO page VALUES ('$page', '$(head -n 1 "$page" | cut -c3-)')"; done && rm -r "$work"
