# rule: general/time, node/build-time
# also: general/one-sided node/build-id
# path: /srv/app/dist/**
FROM base
ENV PATH=/opt/tools/node_modules/.bin:$PATH
WORKDIR /srv/app
COPY <<'HTML' index.html
<!doctype html>
<footer id="version"></footer>
<script type="module" src="/main.js"></script>
HTML
COPY <<'JS' main.js
document.querySelector("#version").textContent = `Version of ${import.meta.env.VITE_BUILT_AT}`;
JS
RUN echo "VITE_BUILT_AT=$(date -u +%Y-%m-%dT%H:%M:%SZ)" > .env.production && vite build
