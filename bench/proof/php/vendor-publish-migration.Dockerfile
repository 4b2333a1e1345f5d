# rule: general/time, php/laravel
# path: /srv/database/migrations/*_create_jobs_table.php
FROM base
WORKDIR /srv
COPY <<"F" artisan
<?php
// What vendor:publish does with a package's migrations: they get the date of the day.
$target = 'database/migrations/' . date('Y_m_d_His') . '_create_jobs_table.php';
@mkdir('database/migrations', 0755, true);
copy('stubs/create_jobs_table.php.stub', $target);
echo "Copied File [$target]\n";
F
RUN mkdir stubs && echo '<?php return new class { public function up(): void {} };' > stubs/create_jobs_table.php.stub
# guilty
RUN php artisan vendor:publish
