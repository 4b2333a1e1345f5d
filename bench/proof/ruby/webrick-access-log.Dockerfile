# rule: general/time, ruby/log
# path: /srv/site/log/access.log
FROM base
WORKDIR /srv/site
COPY <<'HTML' public/index.html
<!doctype html><title>Opening hours</title><p>Nine to five</p>
HTML
COPY <<'RB' smoke.rb
require "net/http"
require "webrick"

log = File.open("log/access.log", "w")
server = WEBrick::HTTPServer.new(BindAddress: "127.0.0.1", Port: 8090, DocumentRoot: "public",
                                 Logger: WEBrick::Log.new(File::NULL),
                                 AccessLog: [[log, WEBrick::AccessLog::COMBINED_LOG_FORMAT]])
thread = Thread.new { server.start }
%w[/ /index.html /missing].each { |path| Net::HTTP.get_response(URI("http://127.0.0.1:8090#{path}")) }
server.shutdown
thread.join
log.close
RB
RUN mkdir log && ruby smoke.rb
