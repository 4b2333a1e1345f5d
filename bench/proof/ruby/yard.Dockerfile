# identical: Debian's YARD names no time in its pages
FROM base
WORKDIR /srv
RUN mkdir lib && printf '# Prices of articles.\nclass Price\n  # @return [Integer] the sum\n  def sum; 3; end\nend\n' > lib/price.rb
RUN yard doc --quiet lib/price.rb
