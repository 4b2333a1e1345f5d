# rule: general/time, general/leftover
# also: system/run-files
# path: /var/log/nginx/access.log
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nginx-light curl \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN nginx -t && nginx && curl -fsS -o /dev/null http://127.0.0.1/ && nginx -s stop
