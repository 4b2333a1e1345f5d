# rule: general/time
# path: /srv/maintenance.ics
# by hand: Time.now.utc => Time.at(1700000000).utc
FROM base
COPY <<"F" /srv/windows.rb
windows = { "patch-night" => "20240613T220000Z", "audit" => "20240920T080000Z" }
puts "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//acme//ops//EN"
windows.each do |name, start|
  puts "BEGIN:VEVENT", "UID:#{name}@ops.acme.example", Time.now.utc.strftime("DTSTAMP:%Y%m%dT%H%M%SZ")
  puts "DTSTART:#{start}", "DURATION:PT2H", "SUMMARY:#{name}", "END:VEVENT"
end
puts "END:VCALENDAR"
F
RUN ruby /srv/windows.rb > /srv/maintenance.ics
