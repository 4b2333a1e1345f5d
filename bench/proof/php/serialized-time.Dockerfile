# rule: general/time
# path: /srv/app/cache.dat
FROM base
WORKDIR /srv/app
# guilty
RUN php -r 'file_put_contents("cache.dat", serialize(["built" => time(), "items" => [1, 2]]));'
