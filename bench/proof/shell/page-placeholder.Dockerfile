# rule: general/time
# path: /srv/www/index.html
FROM base
COPY <<'F' /srv/www/index.html
<!doctype html>
<title>Shop</title>
<meta name="build" content="@BUILT@">
<h1>Shop</h1>
<footer>Release 1.4, built @BUILT@</footer>
F
RUN sed -i "s/@BUILT@/$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ)/g" /srv/www/index.html
