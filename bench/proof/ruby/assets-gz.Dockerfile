# rule: format/gzip-header
# path: /srv/public/assets/app.js.gz
FROM base
WORKDIR /srv/public/assets
RUN seq -f 'console.log(%g)' 1 200 > app.js && ruby -rzlib -e 'Zlib::GzipWriter.open("app.js.gz", Zlib::BEST_COMPRESSION) { |gz| gz.write File.binread("app.js") }'
