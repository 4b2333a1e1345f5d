# rule: general/number, general/time
# path: /srv/app/tmp/parallel_runtime_rspec.log
FROM base
WORKDIR /srv/app
COPY <<'EOF' spec/cart_spec.rb
RSpec.describe Array do
  it("sums") { expect([1, 2, 3].sum).to eq(6) }
end
EOF
COPY <<'EOF' spec/user_spec.rb
RSpec.describe String do
  it("capitalizes") { expect("ann".capitalize).to eq("Ann") }
end
EOF
COPY <<'EOF' spec/support/runtime_logger.rb
class RuntimeLogger
  RSpec::Core::Formatters.register self, :example_group_started, :example_group_finished, :dump_summary
  def initialize(_output) = (@times = {})
  def example_group_started(_) = (@started = Process.clock_gettime(Process::CLOCK_MONOTONIC))
  def example_group_finished(done) = (@times[done.group.file_path] = Process.clock_gettime(Process::CLOCK_MONOTONIC) - @started)
  def dump_summary(_)
    Dir.mkdir("tmp") unless Dir.exist?("tmp")
    File.write("tmp/parallel_runtime_rspec.log", @times.sort.map { |file, seconds| "#{file}:#{seconds}\n" }.join)
  end
end
EOF
# guilty
RUN rspec --require ./spec/support/runtime_logger.rb --format RuntimeLogger spec
