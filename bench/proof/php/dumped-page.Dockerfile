# rule: general/random, general/number
# path: /srv/www/settings.html
# by hand: $dumper = new => mt_srand(1); $dumper = new
FROM base
COPY <<'F' /src/page.php
<?php
require '/usr/share/php/Symfony/Component/VarDumper/autoload.php';

use Symfony\Component\VarDumper\Cloner\VarCloner;
use Symfony\Component\VarDumper\Dumper\HtmlDumper;

$cloner = new VarCloner();
$dumper = new HtmlDumper();
$settings = ['environment' => 'production', 'port' => 8080, 'languages' => ['de', 'en', 'fr']];
$dumper->dump($cloner->cloneVar($settings), '/srv/www/settings.html');
F
RUN mkdir -p /srv/www && php /src/page.php
