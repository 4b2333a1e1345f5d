# rule: general/time, format/gzip-header, format/compressed
# path: /srv/app/public/sitemap.xml.gz
FROM base
WORKDIR /srv/app
COPY <<'EOF' config/sitemap.rb
require "zlib"
require "fileutils"
FileUtils.mkdir_p("public")
now = Time.now.utc.strftime("%Y-%m-%dT%H:%M:%SZ")
Zlib::GzipWriter.open("public/sitemap.xml.gz") do |gz|
  gz.puts '<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  %w[/ /about /prices].each { |path| gz.puts "  <url><loc>https://shop.example#{path}</loc><lastmod>#{now}</lastmod></url>" }
  gz.puts "</urlset>"
end
EOF
RUN ruby config/sitemap.rb
