# rule: general/random
# path: /var/www/html/index.html
FROM base
WORKDIR /srv/site
COPY <<'TWIG' templates/index.html.twig
<!doctype html>
<title>{{ title }}</title>
{% for question, answer in questions %}
{% set id = 'collapse-' ~ random() %}
<button data-bs-toggle="collapse" data-bs-target="#{{ id }}">{{ question }}</button>
<div class="collapse" id="{{ id }}">{{ answer }}</div>
{% endfor %}
TWIG
COPY <<'PHP' build.php
<?php
require '/usr/share/php/Twig/autoload.php';

$twig = new Twig\Environment(new Twig\Loader\FilesystemLoader(__DIR__ . '/templates'));
file_put_contents('/var/www/html/index.html', $twig->render('index.html.twig', [
    'title' => 'Questions',
    'questions' => ['Opening hours?' => 'From 9 to 17.', 'Parking?' => 'Behind the house.', 'Cards?' => 'Yes, all of them.'],
]));
PHP
RUN mkdir -p /var/www/html && php build.php
