# rule: general/order
# path: /etc/shop/defaults.env
FROM base
COPY <<'F' /usr/local/bin/defaults.pl
my %defaults = (
  PORT => 8080, BIND => "0.0.0.0", WORKERS => 4, TIMEOUT => 30, LOG_LEVEL => "info", LOG_FORMAT => "json", CACHE => "redis",
  CACHE_TTL => 300, LOCALE => "en", CURRENCY => "EUR", PAGE_SIZE => 25, MAIL_HOST => "mail", MAIL_PORT => 25, THEME => "plain",
  UPLOADS => "/srv/uploads", RETRIES => 3,
);
print "$_=$defaults{$_}\n" for keys %defaults;
F
RUN mkdir -p /etc/shop && perl /usr/local/bin/defaults.pl > /etc/shop/defaults.env
