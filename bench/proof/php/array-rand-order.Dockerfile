# rule: general/order
# path: /srv/backends.conf
FROM base
COPY <<'F' /srv/render.php
<?php
$hosts = ['alpha.internal', 'bravo.internal', 'charlie.internal', 'delta.internal', 'echo.internal', 'foxtrot.internal', 'golf.internal'];
shuffle($hosts);
foreach ($hosts as $h) echo "    server $h:8080;\n";
F
RUN { echo 'upstream app {'; php /srv/render.php; echo '}'; } > /srv/backends.conf
