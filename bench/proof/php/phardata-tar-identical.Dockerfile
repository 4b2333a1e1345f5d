# identical: PharData writes 0 as the time of what comes from a string
FROM base
WORKDIR /srv
COPY <<'F' pack.php
<?php
$tar = new PharData('/srv/dist/plugin.tar');
$tar->addFromString('plugin/plugin.php', "<?php\n/* Plugin Name: Opening hours */\nadd_action('init', 'hours_register');\n");
$tar->addFromString('plugin/readme.txt', "=== Opening hours ===\nStable tag: 1.4\n");
F
RUN mkdir dist && php pack.php
