# rule: general/time, general/leftover
# path: /var/log/php/error.log
FROM base
WORKDIR /app
RUN mkdir -p /var/log/php && php -d log_errors=1 -d error_log=/var/log/php/error.log -d display_errors=0 -r '$rates = ["eur" => 1]; echo $rates["usd"] ?? "", $missing; echo count(glob("/app/*"));' > /app/count
