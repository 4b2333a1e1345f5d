# rule: general/time
# path: /usr/share/nginx/html/index.html
FROM base
COPY <<'F' /tmp/index.tpl
<!doctype html>
<title>Status</title>
<footer>Deployed @@WHEN@@ by CI</footer>
F
RUN BUILD_DATE=$(date -R) && mkdir -p /usr/share/nginx/html && sed -e "s/@@WHEN@@/${BUILD_DATE}/" /tmp/index.tpl > /usr/share/nginx/html/index.html && rm /tmp/index.tpl
