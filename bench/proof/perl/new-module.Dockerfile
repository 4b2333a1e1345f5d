# rule: general/time
# path: /srv/Shop-Cart/Changes
FROM base
RUN cd /srv && h2xs -AX -n Shop::Cart > /dev/null 2>&1
