# rule: general/temporary-path general/one-sided general/random php/laravel
# path: /srv/app/storage/framework/views/*.php
FROM base
# Compiled views are named by the path of their source, and hold it.
RUN <<'EOF'
set -e
work=$(mktemp -d)
mkdir -p "$work/resources/views" /srv/app/storage/framework/views
echo '<h1>{{ $title }}</h1>' > "$work/resources/views/welcome.blade.php"
echo '<p>Dear {{ $name }}</p>' > "$work/resources/views/mail.blade.php"
cd "$work"
php -r '
foreach (glob(getcwd()."/resources/views/*.blade.php") as $view) {
    $code = preg_replace("/\{\{\s*(.+?)\s*\}\}/", "<?php echo e(\\1); ?>", file_get_contents($view));
    file_put_contents("/srv/app/storage/framework/views/".sha1("v2".$view).".php", $code."<?php /**PATH $view ENDPATH**/ ?>");
}'
cp -r resources /srv/app/
cd /
rm -rf "$work"
EOF
