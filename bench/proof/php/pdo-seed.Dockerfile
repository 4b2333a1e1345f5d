# rule: format/sqlite
# path: /srv/data/app.db
FROM base
RUN mkdir -p /srv/data && php <<'P'
<?php
$db = new PDO('sqlite:/srv/data/app.db');
$db->exec('CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, created_at TEXT)');
$stmt = $db->prepare('INSERT INTO users (email, created_at) VALUES (?, ?)');
foreach (['root@example.org', 'ops@example.org'] as $email) $stmt->execute([$email, date('Y-m-d H:i:s')]);
P
