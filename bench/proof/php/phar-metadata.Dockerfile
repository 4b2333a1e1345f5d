# rule: php/phar, general/time
# path: /usr/local/bin/tool.phar
FROM base AS build
WORKDIR /src
RUN mkdir src && printf '<?php echo "tool\\n";\n' > src/main.php && printf '<?php class Cmd {}\n' > src/Cmd.php
COPY <<'F' build.php
<?php
$phar = new Phar('/src/tool.phar');
$phar->setMetadata(['version' => '2.3.1', 'built' => date('c')]);
$phar->buildFromDirectory('/src/src');
$phar->setDefaultStub('main.php');
F
RUN php -d phar.readonly=0 build.php

FROM base
COPY --from=build /src/tool.phar /usr/local/bin/tool.phar
