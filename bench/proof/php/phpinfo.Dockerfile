# rule: general/time, php/template-time
# also: builder/traceparent general/environment general/random general/number
# path: /srv/php-info.txt
FROM base
RUN php -i > /srv/php-info.txt
