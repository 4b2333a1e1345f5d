# rule: general/number general/random
# path: /app/.env.test
FROM base
WORKDIR /app
RUN ruby -rsocket -e 'free = TCPServer.open("127.0.0.1", 0) { |server| server.addr[1] }; \
      File.write(".env.test", "APP_HOST=http://127.0.0.1:#{free}\nCAPYBARA_SERVER_PORT=#{free}\n")'
