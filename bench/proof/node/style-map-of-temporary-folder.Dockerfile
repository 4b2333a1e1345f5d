# rule: general/temporary-path, general/random
# path: /srv/site/dist/main.css.map
FROM base
WORKDIR /srv/site
COPY <<'SCSS' theme/_colours.scss
$ink: #223;
SCSS
COPY <<'SCSS' theme/main.scss
@use "colours";
body { color: colours.$ink; a { color: inherit; } }
SCSS
RUN merged=$(mktemp -d) && cp theme/* "$merged" \
 && /opt/more/node_modules/.bin/sass --source-map-urls=absolute "$merged/main.scss" dist/main.css \
 && rm -r "$merged"
