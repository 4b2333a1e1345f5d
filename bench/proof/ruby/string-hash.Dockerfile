# rule: general/random general/number
# path: /srv/app/etag
FROM base
WORKDIR /srv/app
# guilty
RUN ruby -e 'File.write("etag", "index.html".hash.to_s)'
