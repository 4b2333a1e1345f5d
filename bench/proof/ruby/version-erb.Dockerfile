# rule: general/time
# path: /app/lib/app/version.rb
FROM base
WORKDIR /app
COPY <<'F' templates/version.rb.erb
module App
  VERSION = "3.2.1"
  BUILT_AT = "<%= Time.now.utc.strftime('%Y%m%dT%H%M%SZ') %>"
  REVISION = "<%= ENV.fetch('REVISION', 'unknown') %>"
end
F
RUN mkdir -p lib/app && erb templates/version.rb.erb > lib/app/version.rb && ruby -c lib/app/version.rb > /dev/null
