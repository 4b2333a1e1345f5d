# identical: a set of Ruby keeps the order in which it was filled, whatever the random seed of its hashes
FROM base
WORKDIR /srv/shop
COPY <<'RB' bin/index_words.rb
require "json"
require "set"

words = Set.new(%w[bread milk cheese apples pears butter salt flour eggs honey tea coffee])
words.merge(words.map(&:upcase))
File.binwrite("words.marshal", Marshal.dump(words))
File.write("words.json", JSON.pretty_generate(words.group_by(&:size)))
RB
RUN ruby bin/index_words.rb
