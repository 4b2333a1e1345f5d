# rule: general/time
# path: /srv/www/status.html
FROM base
COPY <<'EOF' /srv/www/status.html
<!doctype html>
<title>Status</title>
<p>Service is up.</p>
<footer>deployed __DEPLOYED_AT__</footer>
EOF
RUN sed -i "s/__DEPLOYED_AT__/$(date --iso-8601=seconds)/" /srv/www/status.html
