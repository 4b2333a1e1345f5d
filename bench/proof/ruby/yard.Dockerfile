# rule: general/time, ruby/rdoc
# also: general/number general/random
# path: /srv/doc/**
FROM base
WORKDIR /srv
RUN mkdir lib && printf '# Prices of articles.\nclass Price\n  # @return [Integer] the sum\n  def sum; 3; end\nend\n' > lib/price.rb
# guilty
RUN yard doc --quiet lib/price.rb
