# rule: general/time, format/sqlite
# path: /var/www/html/wp-content/database/.ht.sqlite
FROM base
WORKDIR /var/www/html
COPY <<'F' install.php
<?php
$db = new PDO('sqlite:/var/www/html/wp-content/database/.ht.sqlite');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->exec('CREATE TABLE wp_options (option_id INTEGER PRIMARY KEY, option_name TEXT UNIQUE, option_value TEXT, autoload TEXT)');
$add = $db->prepare("INSERT INTO wp_options (option_name, option_value, autoload) VALUES (?, ?, 'yes')");
$add->execute(['siteurl', 'http://localhost']);
$add->execute(['blogname', 'Opening hours']);
$now = time();
$none = md5(serialize([]));
$add->execute(['cron', serialize([
    $now => ['wp_version_check' => [$none => ['schedule' => 'twicedaily', 'args' => [], 'interval' => 43200]]],
    $now + 3600 => ['wp_privacy_delete_old_export_files' => [$none => ['schedule' => 'hourly', 'args' => [], 'interval' => 3600]]],
    'version' => 2,
])]);
F
RUN mkdir -p wp-content/database && php install.php
