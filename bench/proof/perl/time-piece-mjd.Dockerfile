# rule: general/time
# path: /srv/tracker.cfg
FROM base
RUN perl -MTime::Piece -e 'printf "station = 7\nepoch_mjd = %.6f\n", gmtime->mjd' > /srv/tracker.cfg
