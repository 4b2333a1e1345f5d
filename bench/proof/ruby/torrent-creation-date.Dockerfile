# rule: general/time
# path: /srv/mirror/catalogue.torrent
FROM base
WORKDIR /srv/mirror
COPY <<'CSV' catalogue.csv
id,name,price
1,pear,120
2,plum,80
CSV
COPY <<'RUBY' /opt/torrent.rb
# A torrent of the catalogue, for the mirrors.
require "digest"

def bencode(value)
  case value
  when Integer then "i#{value}e"
  when String then "#{value.bytesize}:".b + value.b
  when Hash then "d".b + value.sort.map { |key, one| bencode(key) + bencode(one) }.join + "e"
  end
end

data = File.binread("catalogue.csv")
info = { "length" => data.bytesize, "name" => "catalogue.csv", "piece length" => 32_768, "pieces" => Digest::SHA1.digest(data) }
File.binwrite("catalogue.torrent", bencode({ "announce" => "http://tracker.shop.example/announce", "creation date" => Time.now.to_i, "info" => info }))
RUBY
# guilty
RUN ruby /opt/torrent.rb
