# rule: general/time, general/number, general/leftover
# also: general/number general/random general/time
# path: /srv/app/report*.json
FROM base
WORKDIR /srv/app
# What the runtime looks like in this image, for support.
RUN node -e 'process.report.writeReport()'
