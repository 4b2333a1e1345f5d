# rule: general/number, general/time
# path: /srv/app/report.html
FROM base
WORKDIR /srv/app
COPY <<"F" /srv/app/spec/price_spec.rb
RSpec.describe "prices" do
  it("adds") { expect([3, 4].sum).to eq 7 }
  it("rounds") { expect(2.5.round).to eq 3 }
  it("sorts") { expect((1..20_000).to_a.reverse.sort.first).to eq 1 }
end
F
# guilty
RUN rspec --format html --out report.html
