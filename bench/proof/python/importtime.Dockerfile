# rule: general/number, general/time, python/log
# path: /srv/app/importtime.log
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
RUN python3 -X importtime -c 'import http.server, asyncio, sqlite3' 2> importtime.log
