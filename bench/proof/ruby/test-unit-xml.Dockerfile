# rule: general/time, general/number
# path: /srv/lib/reports/units.xml
FROM base
WORKDIR /srv/lib
COPY <<'RB' lib/weight.rb
module Weight
  def self.grams(text)
    number, unit = text.split
    (number.to_f * {"g" => 1, "kg" => 1000}.fetch(unit)).round
  end
end
RB
COPY <<'RB' test/test_weight.rb
require "test/unit"
require_relative "../lib/weight"

class TestWeight < Test::Unit::TestCase
  def test_kilograms
    assert_equal 2500, Weight.grams("2.5 kg")
  end

  def test_unknown_unit
    assert_raise(KeyError) { Weight.grams("3 st") }
  end
end
RB
RUN mkdir reports && ruby test/test_weight.rb --runner=xml > reports/units.xml
