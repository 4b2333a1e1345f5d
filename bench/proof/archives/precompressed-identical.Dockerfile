# identical: files that a web server sends compressed, made without names and times
FROM base
WORKDIR /srv/www
COPY <<CSS site.css
body { font: 16px/1.5 sans-serif; margin: auto; max-width: 60em; }
CSS
COPY <<JS site.js
document.querySelector("h1").textContent = "Shop";
JS
RUN for file in site.css site.js; do gzip -9kn "$file" && zstd -q -19 -k "$file" && xz -k "$file" && bzip2 -k "$file"; done
