# rule: general/time
# path: /srv/www/sitemap.xml
FROM base
RUN <<'EOF'
set -e
mkdir -p /srv/www && cd /srv/www
for page in index about pricing; do
  printf '<title>%s</title>\n' "$page" > "$page.html"
done
{
  echo '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  for file in *.html; do
    printf '<url><loc>https://example.org/%s</loc><lastmod>%s</lastmod></url>\n' "$file" "$(date -u -r "$file" +%Y-%m-%dT%H:%M:%SZ)"
  done
  echo '</urlset>'
} > sitemap.xml
EOF
