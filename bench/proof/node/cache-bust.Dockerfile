# rule: general/random
# path: /srv/www/index.html
FROM base
WORKDIR /srv/www
COPY <<'HTML' index.html
<!doctype html>
<link rel="stylesheet" href="/site.css?v=__VERSION__">
<script src="/site.js?v=__VERSION__"></script>
HTML
RUN sed -i "s/__VERSION__/$(node -p 'Math.random().toString(36).slice(2)')/" index.html
