# rule: general/time, ruby/log
# also: general/leftover
# path: /app/log/seed.log
FROM base
WORKDIR /app
RUN mkdir log && ruby -rlogger -e 'l = Logger.new("log/seed.log", formatter: proc { |severity, _, _, text| "#{severity}: #{text}\n" }); l.info("3 products seeded"); l.info("done")'
