# rule: php/laravel
# path: /srv/app/storage/logs/laravel.log
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir -p storage/logs && php -r 'file_put_contents("storage/logs/laravel.log", "[" . date("Y-m-d H:i:s") . "] production.ERROR: no database\n");'
