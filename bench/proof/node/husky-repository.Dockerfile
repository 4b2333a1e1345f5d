# rule: git/repository, general/time
# also: general/one-sided general/number general/random
# path: /srv/app/.git/logs/HEAD
FROM base
WORKDIR /srv/app
COPY <<'EOF' package.json
{ "name": "app", "version": "1.0.0", "private": true, "scripts": { "prepare": "git config core.hooksPath .husky" } }
EOF
COPY <<'EOF' .husky/pre-commit
npm test
EOF
RUN git init -q -b main && npm run --silent prepare && git add -A && git -c user.name=ci -c user.email=ci@example.org commit -q --no-verify -m "snapshot" && rm -rf /root/.npm
