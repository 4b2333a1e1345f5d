# rule: general/time, general/one-sided
# path: /var/www/**
FROM base
COPY <<'PHP' /srv/app/public/index.php
<?php echo "shop\n";
PHP
COPY <<'PHP' /srv/deploy.php
<?php
$root = '/var/www';
$release = "$root/releases/" . date('YmdHis');
mkdir("$release/public", 0755, true);
copy('/srv/app/public/index.php', "$release/public/index.php");
symlink($release, "$root/current");
PHP
RUN php /srv/deploy.php
