# rule: general/time, general/one-sided, general/number, general/random, general/leftover
# path: /srv/mail/new/*
# by hand: import mailbox => import mailbox, os, time; time.time = lambda: 1577836800.0; os.getpid = lambda: 1
FROM base
COPY <<'F' /src/welcome.py
import mailbox

box = mailbox.Maildir("/srv/mail")
box.add(b"From: shop@example.org\nTo: you@example.org\nSubject: Welcome\n\nThe shop opens at nine.\n")
box.close()
F
RUN python3 /src/welcome.py
