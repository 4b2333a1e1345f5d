# rule: general/number, general/time
# path: /srv/app/marker
FROM base
RUN mkdir -p /srv/app && perl -MTime::HiRes=clock_gettime,CLOCK_MONOTONIC -e 'printf "marker=%.6f\n", clock_gettime(CLOCK_MONOTONIC)' > /srv/app/marker
