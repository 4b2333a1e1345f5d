# rule: general/time, general/leftover, general/number
# path: /app/coverage/**
FROM base
WORKDIR /app
RUN mkdir -p lib test && printf 'class Price\n  def sum(a, b)\n    a + b\n  end\nend\n' > lib/price.rb && printf 'require "simplecov"\nSimpleCov.start\nrequire_relative "../lib/price"\nraise unless Price.new.sum(2, 2) == 4\n' > test/price.rb
RUN ruby test/price.rb > /dev/null
