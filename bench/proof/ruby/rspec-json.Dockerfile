# rule: general/number, general/time, general/leftover
# also: general/random
# path: /srv/app/tmp/rspec.json
FROM base
WORKDIR /srv/app
COPY <<'F' spec/price_spec.rb
RSpec.describe "price" do
  it("adds tax") { expect((100 * 1.19).round).to eq 119 }
  it("has no tax abroad") { expect(100).to eq 100 }
end
F
# guilty
RUN rspec --format json --out tmp/rspec.json --format progress
