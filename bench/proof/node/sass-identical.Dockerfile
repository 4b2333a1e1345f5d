# identical: names carry hashes of content, and the source map no time
FROM base
WORKDIR /app
RUN mkdir -p scss dist && printf '$accent: #c0ffee;\n.button { color: $accent; &:hover { color: darken($accent, 10%%); } }\n' > scss/app.scss \
 && /opt/more/node_modules/.bin/sass --style=compressed scss/app.scss dist/app.css \
 && hash=$(sha256sum dist/app.css | cut -c1-8) && mv dist/app.css "dist/app.$hash.css" && mv dist/app.css.map "dist/app.$hash.css.map" \
 && printf '{"app.css":"app.%s.css","built":"%s"}\n' "$hash" "$(date -u -d @0 +%FT%TZ)" > dist/manifest.json
