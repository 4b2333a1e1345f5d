# rule: git/dates, git/repository, general/time
# path: /srv/templates/starter.bundle
FROM base
COPY <<'JSON' /src/starter/package.json
{ "name": "starter", "version": "0.1.0", "private": true }
JSON
COPY <<'JS' /src/starter/index.js
console.log("ready");
JS
# guilty
RUN mkdir -p /srv/templates && cd /src/starter && git init -q -b main && git add . \
 && git -c user.name=templates -c user.email=templates@shop.example commit -q -m "Starter" \
 && git bundle create -q /srv/templates/starter.bundle main \
 && rm -rf .git
