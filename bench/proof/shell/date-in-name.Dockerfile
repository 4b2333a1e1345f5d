# rule: general/time
# path: /srv/releases/**
FROM base
RUN mkdir -p /srv/releases/$(date +%Y%m%d%H%M%S) && echo hello > "$(ls -d /srv/releases/*)/index.html"
