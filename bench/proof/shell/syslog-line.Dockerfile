# rule: general/time
# also: general/host-name general/number
# path: /var/log/provision.log
FROM base
RUN log() { echo "$(date '+%b %e %T') $(hostname) provision[$$]: $*" >> /var/log/provision.log; }; log starting; mkdir /srv/app; log done
