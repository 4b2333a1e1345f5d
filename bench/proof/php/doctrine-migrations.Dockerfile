# rule: format/sqlite general/time
# path: /srv/app/var/data.db
FROM base
RUN mkdir -p /srv/app/var && php <<'EOF'
<?php
$db = new PDO('sqlite:/srv/app/var/data.db');
$db->exec('CREATE TABLE doctrine_migration_versions (version VARCHAR(191) PRIMARY KEY, executed_at DATETIME)');
$migrations = [
    'DoctrineMigrations\Version20240101120000' => 'CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT)',
    'DoctrineMigrations\Version20240115090000' => 'ALTER TABLE product ADD COLUMN price INTEGER',
];
$done = $db->prepare('INSERT INTO doctrine_migration_versions VALUES (?, ?)');
foreach ($migrations as $version => $sql) {
    $db->exec($sql);
    $done->execute([$version, date('Y-m-d H:i:s')]);
}
EOF
