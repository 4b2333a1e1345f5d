# rule: general/time
# path: /srv/app/tests/cassettes/prices.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY <<'PY' tests/record.py
"""Records what the catalogue answers, so that the tests run without it."""
import http.server
import json
import pathlib
import threading
import urllib.request


class Catalogue(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b'{"sku": "A-100", "price": 1290}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = http.server.HTTPServer(("127.0.0.1", 8089), Catalogue)
threading.Thread(target=server.serve_forever, daemon=True).start()
with urllib.request.urlopen("http://127.0.0.1:8089/prices/A-100") as answer:
    kept = {"request": {"method": "GET", "uri": answer.url},
            "response": {"status": answer.status, "headers": dict(answer.headers), "body": answer.read().decode()}}
server.shutdown()
target = pathlib.Path("tests/cassettes/prices.json")
target.parent.mkdir()
target.write_text(json.dumps({"version": 1, "interactions": [kept]}, indent=2))
PY
RUN python3 tests/record.py
