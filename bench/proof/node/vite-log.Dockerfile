# rule: general/number, general/time
# path: /srv/app/build.log
FROM base
ENV PATH=/opt/tools/node_modules/.bin:$PATH
WORKDIR /srv/app
COPY <<'HTML' index.html
<!doctype html>
<script type="module" src="/main.js"></script>
HTML
COPY <<'JS' main.js
document.title = "Docs";
JS
RUN vite build 2>&1 | tee build.log
