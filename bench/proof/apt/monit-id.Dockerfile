# rule: general/random, system/random-seed
# path: /var/lib/monit/id
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends monit \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old && rm -rf /var/lib/monit/*
RUN mkdir -p /var/lib/monit/events && printf '%s\n' 'set daemon 60' 'set idfile /var/lib/monit/id' 'set statefile /tmp/monit.state' 'check file passwd with path /etc/passwd' > /etc/monit/monitrc \
 && chmod 600 /etc/monit/monitrc && monit -t && rm -f /tmp/monit.state
