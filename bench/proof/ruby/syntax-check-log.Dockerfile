# rule: general/temporary-path, general/random
# path: /srv/app/log/syntax.log
FROM base
COPY <<'RUBY' /srv/app/lib/price.rb
def gross(net)
  rate = 0.19
  (net * 1.19).round
end
RUBY
# guilty
RUN mkdir -p /srv/app/log && work=$(mktemp -d) && cp /srv/app/lib/*.rb $work/ \
 && for file in $work/*.rb; do ruby -wc $file; done > /srv/app/log/syntax.log 2>&1 \
 && rm -rf $work
