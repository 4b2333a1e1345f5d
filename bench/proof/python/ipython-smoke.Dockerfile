# rule: general/leftover, general/time, format/sqlite, system/shell-history
# path: /root/.ipython/profile_default/history.sqlite
FROM base
RUN /opt/tools/bin/ipython --no-banner -c 'import numpy; print(numpy.arange(3).sum())'
