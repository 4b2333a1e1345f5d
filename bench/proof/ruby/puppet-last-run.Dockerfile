# rule: general/time
# also: general/number general/leftover
# path: /opt/puppetlabs/puppet/cache/state/last_run_summary.yaml
FROM base
RUN mkdir -p /etc/shop /opt/puppetlabs/puppet/cache/state && ruby -ryaml <<'R'
catalog = { '/etc/shop/port' => "8080\n", '/etc/shop/mode' => "production\n" }
version = Time.now.to_i
start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
catalog.each { |path, content| File.write(path, content) }
spent = Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
summary = {
  'version' => { 'config' => version, 'puppet' => '7.23.0' },
  'resources' => { 'changed' => catalog.size, 'failed' => 0, 'total' => catalog.size },
  'time' => { 'file' => spent, 'total' => spent, 'last_run' => Time.now.to_i },
  'events' => { 'failure' => 0, 'success' => catalog.size, 'total' => catalog.size }
}
File.write('/opt/puppetlabs/puppet/cache/state/last_run_summary.yaml', summary.to_yaml)
R
