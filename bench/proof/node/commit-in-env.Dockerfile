# rule: general/time, general/random
# path: /srv/app/.env.production
FROM base
WORKDIR /srv/app
COPY <<'JS' index.js
console.log(`commit ${process.env.REACT_APP_COMMIT}`);
JS
RUN git init -q -b main && git add -A && git -c user.name=build -c user.email=build@shop.example commit -qm "image" \
 && echo "REACT_APP_COMMIT=$(git rev-parse --short=12 HEAD)" > .env.production && rm -rf .git
