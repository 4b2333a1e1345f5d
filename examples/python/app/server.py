"""A server of the standard library alone: pages, a slow and a streamed response, and a stop that loses neither."""

import json
import os
import signal
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RELEASE_ID = os.environ.get("RELEASE_ID", "unknown")
GREETING = os.environ.get("GREETING", "Hello")
PORT = int(os.environ.get("PORT", "8080"))
LONGEST_SECONDS = 60


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "clock"
    sys_version = ""

    def handle_one_request(self):
        """A connection without a request is idle: the only kind that a stop may close."""
        self.server.idle(self.connection)
        super().handle_one_request()

    def parse_request(self):
        self.server.busy(self.connection)
        return super().parse_request()

    def do_GET(self):
        page, _, argument = self.path[1:].partition("/")
        if self.path == "/":
            self.respond(200, f"{GREETING}, it is {time.strftime('%H:%M:%S', time.gmtime())}\n")
        elif self.path == "/up":
            self.respond(200, f"{RELEASE_ID}\n")
        elif page in ("slow", "stream") and argument.isdecimal() and int(argument) < LONGEST_SECONDS:
            getattr(self, page)(int(argument))
        else:
            self.respond(404, "not found\n")

    def slow(self, seconds):
        time.sleep(seconds)
        self.respond(200, f"{seconds} seconds later: {RELEASE_ID}\n")

    def stream(self, seconds):
        """One line per second, and a last one by which a reader knows that nothing is missing."""
        self.begin(200, ("Transfer-Encoding", "chunked"))
        for second in range(1, seconds + 1):
            self.chunk(f"{second} {RELEASE_ID}\n")
            time.sleep(1)
        self.chunk("end\n")
        self.chunk("")

    def respond(self, status, text):
        body = text.encode()
        self.begin(status, ("Content-Length", str(len(body))))
        self.wfile.write(body)

    def begin(self, status, *headers):
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("X-Release-Id", RELEASE_ID)
        for name, value in headers:
            self.send_header(name, value)
        if self.server.stopping:
            self.send_header("Connection", "close")
        self.end_headers()

    def chunk(self, text):
        data = text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

    def log_request(self, code="-", size="-"):
        line = {"time": time.time(), "method": self.command, "path": self.path, "status": int(code), "release": RELEASE_ID}
        print(json.dumps(line), flush=True)


class Server(ThreadingHTTPServer):
    # A stop waits for the threads that still answer.
    daemon_threads = False
    request_queue_size = 1024

    def __init__(self, address):
        super().__init__(address, Handler)
        self.stopping = False
        self.connections = threading.Lock()
        self.idle_connections = set()

    def idle(self, connection):
        with self.connections:
            self.idle_connections.add(connection)
            if self.stopping:
                connection.shutdown(socket.SHUT_RD)

    def busy(self, connection):
        with self.connections:
            self.idle_connections.discard(connection)

    def shutdown_request(self, request):
        self.busy(request)
        super().shutdown_request(request)

    def stop(self):
        """Takes no new connections, and no new requests on those that are open; returns when all answers are sent."""
        with self.connections:
            self.stopping = True
            for connection in self.idle_connections:
                connection.shutdown(socket.SHUT_RD)
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        line = {"time": time.time(), "error": repr(sys.exc_info()[1]), "client": client_address[0]}
        print(json.dumps(line), file=sys.stderr, flush=True)


def main():
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    server = Server(("0.0.0.0", PORT))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
    stop.wait()
    server.stop()


if __name__ == "__main__":
    main()
