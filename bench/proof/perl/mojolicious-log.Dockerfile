# rule: general/time, general/leftover
# also: general/number, general/random
# path: /srv/app/log/production.log
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends libmojolicious-perl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
WORKDIR /srv/app
COPY <<'F' app.pl
use Mojolicious::Lite -signatures;
use Mojo::Log;

app->log(Mojo::Log->new(path => app->home->child('log', app->mode . '.log'), level => 'info'));
get '/health' => sub ($c) {
  $c->log->info('health was asked');
  $c->render(text => "ok\n");
};
app->start;
F
# guilty
RUN mkdir log && MOJO_MODE=production perl app.pl get /health
