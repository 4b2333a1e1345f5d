# rule: general/number, general/time, general/leftover
# path: /app/spec/examples.txt
FROM base
WORKDIR /app
RUN mkdir spec && printf 'RSpec.configure { |c| c.example_status_persistence_file_path = "spec/examples.txt" }\nRSpec.describe "price" do\n  it("adds") { sleep(0.001 * (Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) %% 89)); expect(2 + 2).to eq(4) }\n  it("is text") { expect(4.to_s).to eq("4") }\nend\n' > spec/price_spec.rb
RUN rspec > /dev/null
