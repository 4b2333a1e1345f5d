# rule: general/time
# path: /srv/app/version.py
FROM base
RUN mkdir -p /srv/app && python3 -c 'import time; print("VERSION = (2, 4, 0)\nBUILT = %r" % (tuple(time.gmtime()[:6]),))' > /srv/app/version.py
