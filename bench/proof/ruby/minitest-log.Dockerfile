# rule: general/number, general/random, general/time, ruby/log
# also: general/random general/number general/time general/order
# path: /srv/log/test.log
FROM base
WORKDIR /srv
RUN mkdir test log && printf 'require "minitest/autorun"\nclass PriceTest < Minitest::Test\n  def test_sum; assert_equal 4, 2 + 2; end\n  def test_none; assert_nil nil; end\nend\n' > test/price_test.rb
# guilty
RUN ruby test/price_test.rb > log/test.log
