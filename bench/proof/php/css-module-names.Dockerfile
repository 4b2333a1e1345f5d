# rule: general/random
# path: /srv/public/app.css
FROM base
WORKDIR /srv
COPY <<"F" build.php
<?php
$names = [];
foreach (['card', 'title', 'price', 'button'] as $name) $names[$name] = $name . '_' . bin2hex(random_bytes(3));
file_put_contents('public/app.css', implode('', array_map(fn($n) => ".$n{margin:0}", $names)));
file_put_contents('public/app.css.json', json_encode($names));
F
RUN mkdir public
# guilty
RUN php build.php
