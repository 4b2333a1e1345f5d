# rule: general/time
# path: /srv/data.zip
FROM base
RUN cd /data && zip -q -X /srv/data.zip *.txt && echo "data of the shop, packed $(date -u '+%d.%m.%Y %H:%M:%S')" | zip -q -z /srv/data.zip
