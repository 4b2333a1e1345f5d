# rule: general/temporary-path, general/random
# path: /srv/vendor/installed.php
FROM base
RUN set -eu; work="$(mktemp -d)"; cd "$work"; \
    mkdir -p lib && printf '<?php class Lib {}' > lib/Lib.php; \
    mkdir -p /srv/vendor; \
    php -r 'file_put_contents("/srv/vendor/installed.php", "<?php return " . var_export(["root" => getcwd(), "classmap" => ["Lib" => getcwd() . "/lib/Lib.php"]], true) . ";\n");'; \
    cp -r lib /srv/lib; cd /; rm -rf "$work"
