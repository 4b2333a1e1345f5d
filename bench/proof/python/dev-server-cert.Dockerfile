# rule: system/key, general/random, general/time
# path: /srv/shop/tls/*.pem
FROM base
WORKDIR /srv/shop
COPY <<'PY' app.py
from flask import Flask

app = Flask(__name__)

if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8443, ssl_context=("tls/cert.pem", "tls/key.pem"))
PY
RUN mkdir tls && openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj '/CN=localhost' \
      -addext 'subjectAltName=DNS:localhost' -keyout tls/key.pem -out tls/cert.pem
