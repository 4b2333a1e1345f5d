# identical: what PHP compresses has no time in its header, unlike what gzip makes of a file
FROM base
WORKDIR /app/public
RUN echo 'body { color: #333 }' > app.css && echo 'console.log("shop")' > app.js && php <<'P'
<?php
file_put_contents('app.css.gz', gzencode(file_get_contents('app.css'), 9));
$out = gzopen('app.js.gz', 'wb9');
gzwrite($out, file_get_contents('app.js'));
gzclose($out);
P
