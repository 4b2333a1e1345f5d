# rule: general/time
# path: /var/lib/shop/cookies.txt
FROM base
COPY <<'PY' /srv/login.py
import threading
import urllib.request
from http.cookiejar import MozillaCookieJar
from http.server import BaseHTTPRequestHandler, HTTPServer


class Login(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Set-Cookie", "region=north; Max-Age=2592000; Path=/")
        self.end_headers()
        self.wfile.write(b"welcome\n")

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Login)
threading.Thread(target=server.serve_forever, daemon=True).start()
jar = MozillaCookieJar("/var/lib/shop/cookies.txt")
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(jar))
opener.open(f"http://127.0.0.1:{server.server_port}/").read()
jar.save()
server.shutdown()
PY
RUN mkdir -p /var/lib/shop && python3 /srv/login.py
