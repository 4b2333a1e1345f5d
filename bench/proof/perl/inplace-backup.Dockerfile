# rule: general/one-sided, general/time, general/leftover
# path: /etc/app/server.conf.*
FROM base
COPY <<'C' /etc/app/server.conf
listen 127.0.0.1:8080
workers 2
log_level debug
C
RUN perl -pi".$(date +%Y%m%d%H%M%S)" -e 's/127\.0\.0\.1/0.0.0.0/; s/^log_level .*/log_level info/' /etc/app/server.conf
