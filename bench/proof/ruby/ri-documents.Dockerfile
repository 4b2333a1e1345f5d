# rule: ruby/rdoc, general/time
# path: /srv/ri/created.rid
FROM base
WORKDIR /src
COPY <<'EOF' lib/beep.rb
# Makes a noise.
class Beep
  # As often as it is asked for.
  def call(times) = "beep " * times
end
EOF
RUN rdoc --quiet --ri --op /srv/ri lib
