# identical: the generator has a seed, and the rest follows from it
FROM base
WORKDIR /var/www
COPY <<'F' demo.php
<?php
mt_srand(1234);
$names = ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Flo'];
shuffle($names);
$rows = array_map(fn ($name) => ['name' => $name, 'token' => md5($name . mt_rand()), 'code' => str_shuffle('ABCDEF'), 'friend' => $names[array_rand($names)]], $names);
file_put_contents('/var/www/demo.json', json_encode($rows, JSON_PRETTY_PRINT));
file_put_contents('/var/www/demo.ser.gz', gzencode(serialize($rows), 9));
F
RUN php demo.php
