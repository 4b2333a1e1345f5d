# rule: general/time, general/random, framework/secret
# also: general/time general/random framework/secret
# path: /srv/etc/service.token
FROM base
RUN mkdir /srv/etc
COPY <<"F" /srv/token.php
<?php
function part(string $text): string { return rtrim(strtr(base64_encode($text), '+/', '-_'), '='); }
$body = part('{"alg":"HS256","typ":"JWT"}') . '.' . part(json_encode(['iss' => 'shop', 'iat' => time(), 'sub' => 'worker']));
file_put_contents('/srv/etc/service.token', $body . '.' . part(hash_hmac('sha256', $body, 'changeit', true)));
F
# guilty
RUN php /srv/token.php
