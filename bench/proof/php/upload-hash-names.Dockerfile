# rule: general/one-sided, general/random
# path: /app/storage/app/public/avatars/*.svg
FROM base
WORKDIR /app
COPY <<'F' database/seed-avatars.php
<?php
// What Laravel's UploadedFile::store() does: every file gets a name of forty random letters.
function hashName(string $extension): string {
    $string = '';
    while (($length = strlen($string)) < 40) {
        $size = 40 - $length;
        $string .= substr(str_replace(['/', '+', '='], '', base64_encode(random_bytes($size))), 0, $size);
    }
    return "$string.$extension";
}
$folder = __DIR__ . '/../storage/app/public/avatars';
@mkdir($folder, 0755, true);
foreach (['teal', 'coral', 'navy'] as $colour) {
    file_put_contents("$folder/" . hashName('svg'), <<<SVG
        <svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="30" fill="$colour"/></svg>

        SVG);
}
F
RUN php database/seed-avatars.php
