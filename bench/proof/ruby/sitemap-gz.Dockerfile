# rule: format/compressed, general/time, format/gzip-header
# path: /srv/shop/public/sitemap.xml.gz
# also: format/gzip-header, general/time
FROM base
WORKDIR /srv/shop
COPY <<'RB' lib/sitemap.rb
require "time"
require "zlib"

paths = ["/", "/products", "/products/lamps", "/products/chairs", "/about"]
Zlib::GzipWriter.open("public/sitemap.xml.gz") do |gz|
  gz.puts %(<?xml version="1.0" encoding="UTF-8"?>)
  gz.puts %(<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">)
  paths.each { |path| gz.puts "<url><loc>https://shop.example.test#{path}</loc><lastmod>#{Time.now.utc.iso8601}</lastmod></url>" }
  gz.puts "</urlset>"
end
RB
RUN mkdir public && ruby lib/sitemap.rb
