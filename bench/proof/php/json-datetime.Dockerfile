# rule: general/time
# path: /srv/app/public/build.json
FROM base
RUN mkdir -p /srv/app/public && php -r ' \
      $info = ["name" => "shop", "version" => "2.8.1", "builtAt" => new DateTimeImmutable()]; \
      file_put_contents("/srv/app/public/build.json", json_encode($info, JSON_PRETTY_PRINT)."\n");'
