# rule: general/time, general/random
# also: general/time, general/random, general/number
# path: /srv/mail/welcome.eml
FROM base
WORKDIR /srv/mail
RUN python3 - <<'PY'
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

m = EmailMessage()
m["Subject"] = "Welcome to the shop"
m["From"] = "shop@shop.example"
m["Date"] = formatdate()
m["Message-ID"] = make_msgid(domain="shop.example")
m.set_content("Hello!\n")
open("welcome.eml", "wb").write(m.as_bytes())
PY
