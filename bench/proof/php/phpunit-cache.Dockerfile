# rule: php/tool-cache
# path: /srv/app/.phpunit.result.cache
FROM base
WORKDIR /srv/app
# guilty
RUN php -r '$t = microtime(true); usleep(random_int(1, 9000)); file_put_contents(".phpunit.result.cache", json_encode(["version" => 1, "defects" => [], "times" => ["CartTest::testAdds" => round(microtime(true) - $t, 6)]]));'
