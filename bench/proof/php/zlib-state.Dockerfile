# rule: general/time
# path: /srv/var/state.bin
FROM base
WORKDIR /srv
RUN mkdir var && php -r '$rows = array_map(fn($n) => ["id" => $n, "title" => "article $n"], range(1, 200)); file_put_contents("var/state.bin", gzcompress(serialize(["built" => time(), "rows" => $rows])));'
