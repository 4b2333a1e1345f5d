# rule: general/number general/random
# path: /srv/app/config/websocket.php
FROM base
# A free port for the websocket server.
RUN mkdir -p /srv/app/config && php -r ' \
      $server = stream_socket_server("tcp://127.0.0.1:0"); \
      $port = (int) substr(strrchr(stream_socket_get_name($server, false), ":"), 1); \
      file_put_contents("/srv/app/config/websocket.php", "<?php\nreturn ".var_export(["host" => "127.0.0.1", "port" => $port], true).";\n");'
