# rule: general/time
# path: /usr/share/nginx/html/index.html
FROM base
WORKDIR /usr/share/nginx/html
COPY <<'HTML' index.html
<!doctype html>
<html lang="en">
<head><link rel="stylesheet" href="/app.css?v=@VERSION@"></head>
<body><div id="app"></div><script src="/app.js?v=@VERSION@"></script></body>
</html>
HTML
RUN sed -i "s/@VERSION@/$(date +%s)/" index.html
