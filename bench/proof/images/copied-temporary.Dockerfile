# rule: general/random, system/temporary-files
# path: /app/.part-*
FROM base AS build
COPY <<'EOF' /app/bundle.sh
#!/bin/sh
# Puts the parts together in a file beside them, and forgets it.
set -e
cd /app
part=$(mktemp .part-XXXXXXXX)
for word in head body foot; do echo "<!-- $word -->" >> "$part"; done
cp "$part" index.html
chmod 644 index.html
EOF
RUN sh /app/bundle.sh
FROM base
COPY --from=build /app /app
